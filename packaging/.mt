#!/usr/bin/env bash
# Measures what a key costs in articles of growing size, on a display of its own (Xvfb, openbox; no graphics card):
#   measure-typing [BURSTS [WORDS...]]         in Galley's window, from within
#   measure-typing --peers [BURSTS [WORDS...]] in Galley, ghostwriter and Kate, by looking at the screen (xdotool)
set -eu
root=$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")
cd "$root"
JAVA_HOME=$(packaging/galley --print-java-home)
export JAVA_HOME
true mvn -q -B -ntp ${GALLEY_MAVEN_ARGS:-} -Dspotless.check.skip=true test-compile \
  dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/test-classpath

work=$(mktemp -d)
started=()
finish() {
  [ ${#started[@]} = 0 ] || kill "${started[@]}" 2>/dev/null || true
  rm -rf "$work"
}
trap finish EXIT
exec 8> "$work/display"
Xvfb -displayfd 8 -screen 0 1400x900x24 >/dev/null 2>&1 &
started+=($!)
until [ -s "$work/display" ]; do sleep 0.1; done
DISPLAY=:$(cat "$work/display")
export DISPLAY
openbox >/dev/null 2>&1 &
started+=($!)
sleep 1
echo "$(date -u +%F), load $(cut -d ' ' -f 1-3 /proc/loadavg)"

galley=("$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow
  -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -XX:TieredStopAtLevel=1 -Xss4m -Dprism.order=sw ${GALLEY_JAVA_ARGS:-}
  -cp "target/test-classes:target/classes:target/lib/*:$(cat target/test-classpath)")

if [ "${1:-}" != --peers ]; then
  "${galley[@]}" app.galley.ui.shell.TypingBenchmark "$@"
  exit
fi
shift
bursts=${1:-12}
[ $# = 0 ] || shift
[ $# != 0 ] || set -- 1000 20000 200000

# The programs' own settings, as they come.
export HOME=$work XDG_CONFIG_HOME=$work/config XDG_RUNTIME_DIR=$work QTWEBENGINE_DISABLE_SANDBOX=1
export QT_QPA_PLATFORM=xcb LIBGL_ALWAYS_SOFTWARE=1

# watch NAME PREVIEW PROCESS: types into the window that shows, and ends its program.
watch() {
  "${galley[@]}" app.galley.ui.shell.ScreenBenchmark "$1" "$2" "$bursts" 2>"$work/screen.log" || cat "$work/screen.log"
  kill "$3" 2>/dev/null || true
  wait "$3" 2>/dev/null || true
}

# fill CLASS: gives the window of a program the whole screen.
fill() {
  local window
  for _ in $(seq 100); do
    window=$(xdotool search --onlyvisible --class "$1" 2>/dev/null | tail -n 1)
    [ -z "$window" ] || break
    sleep 0.2
  done
  sleep 2
  xdotool windowmove "$window" 0 0 windowsize "$window" 1400 880 windowfocus "$window"
  sleep 6
}

echo "                           editor: p50    p95    max   preview: p50    p95    max"
for words in "$@"; do
  article=$work/$words.md
  line=$("${galley[@]}" app.galley.ui.shell.WritingProgram write "$article" "$words")

  "${galley[@]}" app.galley.ui.shell.WritingProgram open "$words" >"$work/galley.log" 2>&1 &
  program=$!
  started+=("$program")
  until grep -q ready "$work/galley.log" || ! kill -0 "$program" 2>/dev/null; do sleep 0.5; done
  watch "Galley $words" "${GALLEY_PREVIEW:-700}" "$program"

  if command -v ghostwriter >/dev/null; then
    ghostwriter "$article" >"$work/ghostwriter.log" 2>&1 &
    program=$!
    started+=("$program")
    fill ghostwriter
    xdotool key ctrl+f
    sleep 1
    xdotool type Halfway
    sleep 1
    xdotool key Return
    sleep 1
    xdotool key Escape
    sleep 1
    xdotool key Right
    sleep 3
    watch "ghostwriter $words" "${GHOSTWRITER_PREVIEW:-785}" "$program"
  fi

  if command -v kate >/dev/null; then
    kate --startanon --block --line "$line" --column 7 "$article" >"$work/kate.log" 2>&1 &
    program=$!
    started+=("$program")
    fill kate
    watch "Kate $words" 0 "$program"
  fi
done

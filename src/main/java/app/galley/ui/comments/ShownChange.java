package app.galley.ui.comments;

import app.galley.comparing.Difference.Kind;
import app.galley.suggesting.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is shown of a change of a text: all of what changed, up to a bound, and a little of what stands round it. White space
 * counts, for it divides paragraphs, and in Markdown makes lists. Pure.
 *
 * @param runs in order, what was taken out before what was put in its place; "…" where something was left out, and signs
 *     such as "¶" where nothing but white space was taken out or put in
 * @param whole whether nothing that changed was left out
 */
public record ShownChange(List<Words> runs, boolean whole) {

    /** So much of what stayed the same is shown on either side of a change, in UTF-16 units. */
    private static final int AROUND = 110;

    /** So much is shown of what was taken out, and so much of what was put in. */
    private static final int SHOWN = 2_000;

    /** Only so much is compared at once, the beginning and the end that are the same taken off: it must be quick. */
    private static final int COMPARED = 4 * SHOWN;

    private static final String LEFT_OUT = "…";
    private static final Pattern WHITE_SPACE = Pattern.compile("(\\R+)|(\\t)|(.)", Pattern.DOTALL);

    public ShownChange {
        runs = List.copyOf(runs);
    }

    /** The change from one text to another, which may be any strings. */
    public static ShownChange of(String then, String now) {
        int shorter = Math.min(then.length(), now.length());
        int start = 0;
        while (start < shorter && then.charAt(start) == now.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && then.charAt(then.length() - 1 - end) == now.charAt(now.length() - 1 - end)) {
            end++;
        }
        int from = Cut.at(then, Math.max(0, start - AROUND));
        int behind = Math.max(0, end - AROUND);
        String older = then.substring(from, Cut.at(then, then.length() - behind));
        String newer = now.substring(from, Cut.at(now, now.length() - behind));
        if (Math.max(older.length(), newer.length()) <= COMPARED) {
            return shown(Words.compare(older, newer), true, from > 0, behind > 0);
        }
        int same = from + older.length() - (then.length() - end);
        LongChange change = new LongChange(older, newer, same, COMPARED, SHOWN);
        return shown(change.words(), change.isWhole(), from > 0, behind > 0);
    }

    private static ShownChange shown(List<Words> compared, boolean allKnown, boolean begunBefore, boolean goesOn) {
        List<Words> runs = new ArrayList<>();
        if (begunBefore) {
            runs.add(new Words(Kind.EQUAL, LEFT_OUT));
        }
        boolean whole = allKnown;
        Map<Kind, Integer> room = new EnumMap<>(Map.of(Kind.DELETED, SHOWN, Kind.INSERTED, SHOWN));
        for (Words run : compared) {
            if (run.kind() == Kind.EQUAL) {
                runs.add(new Words(Kind.EQUAL, Cut.middle(run.text(), 2 * AROUND)));
                continue;
            }
            int left = room.getOrDefault(run.kind(), 0);
            String seen = beginning(run.text(), left);
            boolean fits = seen.length() == run.text().length();
            whole &= fits;
            room.put(run.kind(), left - seen.length());
            runs.add(new Words(run.kind(), fits ? withSigns(seen, run.kind()) : seen + LEFT_OUT));
        }
        if (goesOn) {
            runs.add(new Words(Kind.EQUAL, LEFT_OUT));
        }
        return new ShownChange(runs, whole);
    }

    private static String beginning(String text, int length) {
        return text.length() <= length ? text : text.substring(0, Cut.at(text, length));
    }

    /** White space alone would not be seen, least of all where it is struck. */
    private static String withSigns(String run, Kind kind) {
        boolean blank = run.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
        return blank ? WHITE_SPACE.matcher(run).replaceAll(space -> sign(space, kind)) : run;
    }

    private static String sign(MatchResult space, Kind kind) {
        if (space.group(2) != null) {
            return "→";
        }
        String breaks = space.group(1);
        if (breaks == null) {
            return "·";
        }
        String sign = breaks.lines().count() > 1 ? "¶" : "↵";
        // What was taken out parts no lines any more.
        return kind == Kind.INSERTED ? sign + breaks : sign;
    }

    /** What stood there, as far as it is shown. */
    public String then() {
        return without(Kind.INSERTED);
    }

    /** What takes its place, as far as it is shown. */
    public String now() {
        return without(Kind.DELETED);
    }

    private String without(Kind kind) {
        return runs.stream().filter(run -> run.kind() != kind).map(Words::text).collect(Collectors.joining());
    }
}

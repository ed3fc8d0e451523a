package app.galley.ui.editor;

import app.galley.article.SourceRange;
import app.galley.spelling.ProseLine;
import app.galley.ui.task.Tasks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Marks misspelt words in the lines in sight, once they have been looked up; the word being typed is left alone. */
final class SpellingMarks implements LineMarks {

    private static final String STYLE = "misspelt";

    /** Lines come into sight one after another: they are asked about together. */
    private static final Duration TOGETHER = Duration.ofMillis(40);

    private record Word(int start, String text) {}

    private record Drawn(int length, List<Word> words) {}

    private final SpellingModel spelling;
    private final EditorModel model;
    private final SourceArea area;
    private final LineStyles styles;
    private final Tasks tasks;
    private final Map<Integer, Drawn> drawn = new HashMap<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private Tasks.@Nullable Running asking;
    private boolean typing;

    SpellingMarks(SpellingModel spelling, EditorModel model, SourceArea area, LineStyles styles, Tasks tasks) {
        this.spelling = spelling;
        this.model = model;
        this.area = area;
        this.styles = styles;
        this.tasks = tasks;
        spelling.answers().addListener((observed, was, now) -> tellChanged());
        spelling.on().addListener((observed, was, now) -> tellChanged());
        model.onEdits(edits -> typing = true);
        model.selectionProperty().addListener((observed, was, now) -> moved(was.caret(), now.caret()));
    }

    @Override
    public void onChanged(Runnable listener) {
        listeners.add(listener);
    }

    private void tellChanged() {
        listeners.forEach(Runnable::run);
    }

    /** The caret has left the word that was being typed. */
    private void moved(int was, int now) {
        if (typing && Math.abs(now - was) > 1) {
            typing = false;
            int line = area.line(Math.min(was, area.getLength()));
            styles.restyle(line, line + 1);
        }
    }

    @Override
    public List<Marked> of(int line, int lineStart, String text) {
        if (!spelling.on().get() || text.isBlank()) {
            return List.of();
        }
        int caret = model.selectionProperty().get().caret() - lineStart;
        int typedAt = typing && caret >= 0 && caret <= text.length() ? caret : -1;
        Optional<List<SourceRange>> known = spelling.mistakes(prose(line), typedAt);
        if (known.isEmpty()) {
            askSoon();
        }
        List<Word> words = known.map(ranges -> ranges.stream()
                        .map(range -> new Word(range.start(), range.of(text)))
                        .toList())
                .orElseGet(() -> stillThere(line, text));
        drawn.put(line, new Drawn(text.length(), words));
        return words.stream()
                .map(word -> new Marked(word.start(), word.start() + word.text().length(), STYLE))
                .toList();
    }

    /** Until the line has been looked at, the words it had marked are, where they are now. */
    private List<Word> stillThere(int line, String text) {
        Drawn before = drawn.get(line);
        if (before == null) {
            return List.of();
        }
        int shift = text.length() - before.length();
        List<Word> there = new ArrayList<>();
        for (Word word : before.words()) {
            for (int start : new int[] {word.start(), word.start() + shift}) {
                if (start >= 0 && text.startsWith(word.text(), start)) {
                    there.add(new Word(start, word.text()));
                    break;
                }
            }
        }
        return there;
    }

    private void askSoon() {
        if (asking == null) {
            asking = tasks.later(TOGETHER, () -> {
                asking = null;
                int[] visible = area.visibleLines();
                List<ProseLine> lines = new ArrayList<>();
                for (int line = visible[0];
                        line <= visible[1] && line < styles.syntax().size();
                        line++) {
                    lines.add(prose(line));
                }
                spelling.check(lines);
            });
        }
    }

    /** What of a line is words. */
    ProseLine prose(int line) {
        return new ProseLine(
                styles.syntax().text(line),
                styles.syntax().proseSpans(line).stream()
                        .map(span -> new SourceRange(span.start(), span.end()))
                        .toList());
    }

    /** The misspelt word at an offset of the text, as it is marked. */
    Optional<SourceRange> at(int offset) {
        int line = area.line(offset);
        int lineStart = area.getAbsolutePosition(line, 0);
        return spelling.mistakes(prose(line), -1).orElse(List.of()).stream()
                .map(range -> new SourceRange(lineStart + range.start(), lineStart + range.end()))
                .filter(range -> range.start() <= offset && offset <= range.end())
                .findFirst();
    }
}

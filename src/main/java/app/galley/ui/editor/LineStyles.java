package app.galley.ui.editor;

import app.galley.article.Edit;
import app.galley.editing.LineContext;
import app.galley.highlighting.LineKind;
import app.galley.highlighting.LineRange;
import app.galley.highlighting.SyntaxLines;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Styles the lines of the control that are in sight, and some around them: once a pulse, and only those that have changed
 * or have just come into sight, so that the length of the text does not matter.
 */
final class LineStyles {

    /** So many lines above and below those in sight are styled too, so that scrolling shows none unstyled. */
    private static final int AROUND = 12;

    /** About a millisecond's work. */
    private static final int READ_IN_A_PULSE = 5_000;

    private final SourceArea area;
    private final List<LineMarks> sources = new ArrayList<>();
    private final Runnable pulse = this::style;
    private BitSet styled = new BitSet();
    private SyntaxLines syntax = new SyntaxLines("");
    private int currentLine = -1;

    LineStyles(SourceArea area) {
        this.area = area;
        area.sceneProperty().addListener((observed, was, now) -> {
            if (was != null) {
                was.removePreLayoutPulseListener(pulse);
            }
            listen(now);
        });
    }

    private void listen(@Nullable Scene scene) {
        if (scene != null) {
            scene.addPreLayoutPulseListener(pulse);
        }
    }

    /** Marks of another kind, drawn over the syntax. */
    void add(LineMarks source) {
        sources.add(source);
        source.onChanged(this::restyle);
    }

    /** What the lines of the text are. */
    SyntaxLines syntax() {
        return syntax;
    }

    /** The line that holds an offset of the text. */
    int lineOf(int offset) {
        return area.line(offset);
    }

    /** Another text stands in the control, unstyled. */
    void show(SyntaxLines lines) {
        syntax = lines;
        restyle();
    }

    /** Looks at all lines anew as they come into sight. */
    void restyle() {
        styled.clear();
        Platform.requestNextPulse();
    }

    /** Looks at some lines anew. */
    void restyle(int first, int end) {
        styled.clear(Math.max(0, first), Math.max(first, end));
    }

    /** The control's text has changed by this edit, and by no other since the last call. */
    void edited(Edit edit) {
        int first = area.line(edit.offset());
        int removed = lines(edit.removed());
        int inserted = lines(edit.inserted());
        List<String> texts = new ArrayList<>(inserted);
        for (int line = first; line < first + inserted; line++) {
            texts.add(area.getParagraph(line).getText());
        }
        LineRange changed = syntax.edit(first, removed, texts);
        if (inserted != removed) {
            shift(first + removed, inserted - removed);
        }
        styled.clear(first, first + inserted);
        styled.clear(changed.first(), changed.end());
    }

    /** Marks the line of the caret; -1 for none. */
    void setCurrentLine(int line) {
        if (line != currentLine) {
            if (currentLine >= 0) {
                styled.clear(currentLine);
            }
            if (line >= 0) {
                styled.clear(line);
            }
            currentLine = line;
        }
    }

    /** For the commands of typing: whether a line is code or front matter. */
    LineContext context() {
        return lineStart -> {
            int line = area.line(lineStart);
            return syntax.isFrontMatter(line)
                    ? LineContext.Kind.FRONT_MATTER
                    : syntax.isCode(line) ? LineContext.Kind.CODE : LineContext.Kind.TEXT;
        };
    }

    private static int lines(String text) {
        return 1 + (int) text.chars().filter(c -> c == '\n').count();
    }

    /** The lines from {@code from} on have other numbers now. */
    private void shift(int from, int by) {
        BitSet moved = styled.get(0, Math.min(from, from + by));
        for (int line = styled.nextSetBit(from); line >= 0; line = styled.nextSetBit(line + 1)) {
            moved.set(line + by);
        }
        styled = moved;
    }

    /** An edit near the top of a long text reads only the lines near it at once. */
    private void readOn() {
        if (!syntax.isRead()) {
            LineRange read = syntax.readOn(READ_IN_A_PULSE);
            styled.clear(read.first(), Math.max(read.first(), read.end()));
            Platform.requestNextPulse();
        }
    }

    private void style() {
        readOn();
        int[] visible = area.visibleLines();
        int end = Math.min(syntax.size(), visible[1] + 1 + AROUND);
        if (syntax.size() != area.getParagraphs().size()) {
            return;
        }
        for (int line = styled.nextClearBit(Math.max(0, visible[0] - AROUND));
                line < end;
                line = styled.nextClearBit(line + 1)) {
            style(line);
            styled.set(line);
        }
    }

    private void style(int line) {
        String text = area.getParagraph(line).getText();
        List<List<LineMarks.Marked>> marks = new ArrayList<>();
        int start = sources.isEmpty() ? 0 : area.getAbsolutePosition(line, 0);
        for (LineMarks source : sources) {
            marks.add(source.of(line, start, text));
        }
        var spans = SpanStyles.of(text.length(), syntax.spans(line), marks);
        if (!spans.equals(area.getStyleSpans(line))) {
            area.setStyleSpans(line, 0, spans);
        }
        List<String> look = look(line);
        if (!look.equals(List.copyOf(area.getParagraph(line).getParagraphStyle()))) {
            area.setParagraphStyle(line, look);
        }
    }

    private List<String> look(int line) {
        List<String> look = new ArrayList<>(2);
        LineKind kind = syntax.kind(line);
        if (syntax.isCode(line)) {
            look.add("code-line");
        } else if (kind == LineKind.FRONT_MATTER) {
            look.add("front-matter-line");
        } else if (kind == LineKind.TABLE) {
            look.add("table-line");
        } else if (kind.headingLevel() > 0) {
            look.add("heading-line");
        }
        if (line == currentLine) {
            look.add("current");
        }
        return List.copyOf(look);
    }
}

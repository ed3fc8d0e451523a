package app.galley.editing;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a command is given: the text, what is selected in it, and what stands around. Commands look at the lines about
 * the selection and no farther, so that their cost does not grow with the article.
 *
 * @param text lines end in LF; must not change while a command looks at it
 * @param selection within the text
 * @param context says which lines are no Markdown; asked only where it matters
 */
public record Spot(CharSequence text, Selection selection, LineContext context) {

    /** A spot in a text nothing is known about: the lines above it are read when a command asks for them. */
    public static Spot in(CharSequence text, Selection selection) {
        return new Spot(text, selection, LineContext.scanning(text));
    }

    /** The line of the selection's beginning. */
    Line firstLine() {
        return Line.at(text, selection.start());
    }

    /** The lines the selection touches; one where nothing is selected, and not the one it merely ends at the start of. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        lines.add(firstLine());
        while (lines.getLast().end() + 1 < selection.end()) {
            lines.add(Line.at(text, lines.getLast().end() + 1));
        }
        return lines;
    }

    /** Whether a line is code, front matter or the like, where no mark means anything. */
    boolean isLiteral(Line line) {
        return context.kindAt(line.start()) != LineContext.Kind.TEXT || IndentedCode.holds(line);
    }

    /** The step that changes nothing: the key has no effect here, and its plain effect is not wanted either. */
    Step nothing() {
        return new Step(List.of(), selection, selection);
    }
}

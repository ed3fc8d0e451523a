package app.galley.editing;

import app.galley.editing.Inline.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The inline parts of the paragraph about a place. */
final class Inlines {

    /** A paragraph as long is read only so far round the place asked about. */
    private static final int FARTHEST = 50_000;

    private final List<Inline> parts;

    private Inlines(List<Inline> parts) {
        this.parts = parts;
    }

    /** Reads the paragraph, the item, the heading or the row of a table that a line of text is part of. */
    static Inlines around(CharSequence text, int offset) {
        Line middle = Line.at(text, offset);
        Line first = middle;
        while (goesOn(first)
                && first.start() > 0
                && isText(first.previous())
                && offset - first.previous().start() < FARTHEST) {
            first = first.previous();
        }
        Line last = middle;
        while (isText(last)
                && !last.isLast()
                && goesOn(last.next())
                && last.next().end() - offset < FARTHEST) {
            last = last.next();
        }
        int from = Characters.whole(text, Math.max(Math.min(first.content(), offset), offset - FARTHEST));
        int to = Characters.whole(text, Math.min(last.end(), offset + FARTHEST));
        char[] plain = text.subSequence(from, to).toString().toCharArray();
        for (Line line = first; line.end() < last.end(); ) {
            line = line.next();
            for (int i = Math.max(from, line.start()); i < Math.min(to, line.content()); i++) {
                plain[i - from] = ' ';
            }
        }
        List<Inline> parts = new ArrayList<>(new InlineScan(plain, from).parts());
        parts.sort(Comparator.comparingInt(Inline::from).thenComparing(Inline::to, Comparator.reverseOrder()));
        return new Inlines(List.copyOf(parts));
    }

    private static boolean isText(Line line) {
        return !line.isBlank() && HeadingLine.level(line) == 0;
    }

    private static boolean goesOn(Line line) {
        return isText(line) && line.item() == null;
    }

    List<Inline> parts() {
        return parts;
    }

    List<Inline> of(Kind kind) {
        return parts.stream().filter(part -> part.kind() == kind).toList();
    }

    /** The innermost part of a kind that holds all of a range, marks included. */
    Optional<Inline> holding(Kind kind, int start, int end) {
        return of(kind).reversed().stream()
                .filter(part -> part.holds(start, end))
                .findFirst();
    }

    /** Whether a caret is where marks and quotes mean nothing: in code, in a tag, in an address. */
    boolean isLiteral(int offset) {
        return parts.stream().anyMatch(part -> switch (part.kind()) {
            case CODE, HTML_TAG, AUTOLINK -> part.from() < offset && offset < part.to();
            case ADDRESS -> part.contentFrom() <= offset && offset <= part.contentTo();
            default -> false;
        });
    }
}

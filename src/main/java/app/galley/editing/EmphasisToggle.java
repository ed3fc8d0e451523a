package app.galley.editing;

import java.util.List;
import java.util.Optional;

/**
 * Bold, italic, strikethrough and code, on and off: on what is selected, line by line; else on the word at the caret; else
 * on what is about to be typed.
 */
public final class EmphasisToggle {

    private final Spot spot;
    private final Emphasis emphasis;
    private final Changes changes;
    private final EmphasisMarks marks;

    private EmphasisToggle(Spot spot, Emphasis emphasis) {
        this.spot = spot;
        this.emphasis = emphasis;
        this.changes = new Changes(spot.text());
        this.marks = new EmphasisMarks(spot.text(), emphasis, changes);
    }

    /** Empty where nothing can be marked: in code blocks and front matter, or where only white space is selected. */
    public static Optional<Step> toggle(Spot spot, Emphasis emphasis) {
        EmphasisToggle toggle = new EmphasisToggle(spot, emphasis);
        return spot.selection().isEmpty() ? toggle.atCaret() : toggle.onSelection();
    }

    private Optional<Step> onSelection() {
        List<Piece> pieces = Piece.of(spot).stream().map(this::evened).toList();
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        boolean off = pieces.stream().allMatch(marks::isMarked);
        if (off) {
            marks.unmarkAll(pieces);
        } else {
            marks.markAll(pieces);
        }
        Selection old = spot.selection();
        int start = changes.after(
                Math.max(old.start(), off ? old.start() : pieces.getFirst().from()));
        int end = Math.max(
                start,
                changes.before(
                        off ? old.end() : Math.min(old.end(), pieces.getLast().to())));
        Selection after = old.anchor() <= old.caret() ? new Selection(start, end) : new Selection(end, start);
        return Optional.of(changes.step(old, after));
    }

    /** A piece without the mark at one of its ends whose other half is outside of it. */
    private Piece evened(Piece piece) {
        Piece even = piece;
        for (Inline part : Inlines.around(spot.text(), piece.from()).parts()) {
            int from = even.from();
            int to = even.to();
            if (EmphasisMarks.isEmphasis(part)
                    && part.from() <= from
                    && from < part.contentFrom()
                    && part.contentFrom() < to
                    && to <= part.contentTo()) {
                even = new Piece(part.contentFrom(), to);
            } else if (EmphasisMarks.isEmphasis(part)
                    && part.contentFrom() <= from
                    && from < part.contentTo()
                    && part.contentTo() < to
                    && to <= part.to()) {
                even = new Piece(from, part.contentTo());
            }
        }
        int width = emphasis.before("").length();
        if (even.to() - even.from() <= width) {
            return even;
        }
        if (marks.hasMark(even.from()) && marks.hasMark(even.to())) {
            return new Piece(even.from() + width, even.to());
        }
        boolean closed = marks.hasMark(even.from() - width) && marks.hasMark(even.to() - width);
        return closed ? new Piece(even.from(), even.to() - width) : even;
    }

    private Optional<Step> atCaret() {
        CharSequence text = spot.text();
        int caret = spot.selection().caret();
        Line line = spot.firstLine();
        String mark = emphasis.before("");
        // First, as an empty pair of tildes alone in a line is a fence.
        if (isEmptyPair(caret, mark)) {
            changes.remove(caret - mark.length(), caret + mark.length());
            return Optional.of(changes.step(spot.selection(), Selection.at(caret - mark.length())));
        }
        if (spot.isLiteral(line)) {
            return Optional.empty();
        }
        Optional<Inline> marked = Inlines.around(text, caret).holding(emphasis.kind(), caret, caret);
        if (marked.isPresent()) {
            return Optional.of(inMarked(marked.get(), caret));
        }
        Optional<Piece> word = Piece.wordAt(text, caret).filter(piece -> piece.from() >= line.content());
        if (word.isEmpty()) {
            int at = Math.max(caret, line.content());
            changes.insert(at, mark + mark);
            return Optional.of(changes.step(spot.selection(), Selection.at(at + mark.length())));
        }
        marks.mark(word.get());
        boolean atEnd = caret == word.get().to();
        int after = caret == word.get().from() ? changes.before(caret) : changes.after(caret);
        return Optional.of(changes.step(spot.selection(), Selection.at(atEnd ? changes.after(caret) : after)));
    }

    /** Right before the closing mark, the caret leaves it, as if to write on without; elsewhere the marks go. */
    private Step inMarked(Inline part, int caret) {
        if (caret == part.contentTo()) {
            return new Step(List.of(), spot.selection(), Selection.at(part.to()));
        }
        marks.removeMarks(part);
        return changes.step(spot.selection(), Selection.at(changes.before(caret)));
    }

    /** Whether the caret stands between marks just put in, with nothing between them yet. */
    private boolean isEmptyPair(int caret, String mark) {
        CharSequence text = spot.text();
        int width = mark.length();
        char sign = mark.charAt(0);
        int before = caret;
        while (before > 0 && text.charAt(before - 1) == sign) {
            before--;
        }
        int after = caret;
        while (after < text.length() && text.charAt(after) == sign) {
            after++;
        }
        boolean even = caret - before == after - caret;
        int run = caret - before;
        return even && (run == width || (run == 3 && width < 3 && emphasis != Emphasis.CODE));
    }
}

package app.galley.editing;

import app.galley.editing.Inline.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the marks of one emphasis round pieces of a text and takes them away, so that they cross no other marks. */
final class EmphasisMarks {

    private final CharSequence text;
    private final Emphasis emphasis;
    private final Changes changes;

    /** @param changes takes what is done */
    EmphasisMarks(CharSequence text, Emphasis emphasis, Changes changes) {
        this.text = text;
        this.emphasis = emphasis;
        this.changes = changes;
    }

    void unmarkAll(List<Piece> pieces) {
        List<Piece> whole = new ArrayList<>();
        for (Piece piece : pieces) {
            boolean shared = !whole.isEmpty() && markOn(whole.getLast()).equals(markOn(piece));
            whole.add(shared ? new Piece(whole.removeLast().from(), piece.to()) : piece);
        }
        whole.forEach(this::unmark);
    }

    /** A mark that is round words of two lines makes one piece of them. */
    void markAll(List<Piece> pieces) {
        List<Piece> whole = new ArrayList<>();
        for (Piece piece : pieces) {
            if (!isMarked(piece)) {
                Piece grown = grown(Inlines.around(text, piece.from()).parts(), piece);
                boolean shared = !whole.isEmpty() && whole.getLast().to() > grown.from();
                whole.add(shared ? whole.removeLast().with(grown) : grown);
            }
        }
        whole.forEach(this::mark);
    }

    boolean hasMark(int at) {
        String mark = emphasis.before("");
        int to = at + mark.length();
        return at >= 0 && to <= text.length() && mark.contentEquals(text.subSequence(at, to));
    }

    boolean isMarked(Piece piece) {
        return markOn(piece).isPresent();
    }

    /** The part that makes a piece bold (or whatever is toggled): round it, or the piece but for the marks in it. */
    private Optional<Inline> markOn(Piece piece) {
        List<Inline> parts = Inlines.around(text, piece.from()).parts();
        int from = piece.from();
        int to = piece.to();
        for (Inline part : parts) {
            boolean whole = part.from() == from && part.to() == to && isEmphasis(part);
            if (part.kind() == emphasis.kind() && (whole || part.contentHolds(from, to))) {
                return Optional.of(part);
            }
            if (whole) {
                from = part.contentFrom();
                to = part.contentTo();
            }
        }
        return surrounding(piece);
    }

    /** Marks right round a piece that Markdown does not read as such, as beside a letter and an emoji. */
    private Optional<Inline> surrounding(Piece piece) {
        String mark = emphasis.before("");
        int from = piece.from() - mark.length();
        int to = piece.to() + mark.length();
        boolean round = from >= 0
                && to <= text.length()
                && hasMark(from)
                && hasMark(piece.to())
                && (from == 0 || text.charAt(from - 1) != mark.charAt(0))
                && (to == text.length() || text.charAt(to) != mark.charAt(0));
        return round
                ? Optional.of(new Inline(emphasis.kind(), from, piece.from(), piece.to(), to))
                        .filter(marks -> Inlines.around(text, piece.from()).parts().stream()
                                .noneMatch(part -> part.to() == piece.from() || part.from() == piece.to()))
                : Optional.empty();
    }

    static boolean isEmphasis(Inline part) {
        return switch (part.kind()) {
            case BOLD, ITALIC, STRIKETHROUGH, CODE -> true;
            default -> false;
        };
    }

    void removeMarks(Inline part) {
        boolean padded = part.kind() == Kind.CODE && isPadded(part);
        changes.remove(part.from(), part.contentFrom() + (padded ? 1 : 0));
        changes.remove(part.contentTo() - (padded ? 1 : 0), part.to());
    }

    private boolean isPadded(Inline code) {
        return code.contentTo() - code.contentFrom() > 2
                && text.charAt(code.contentFrom()) == ' '
                && text.charAt(code.contentTo() - 1) == ' ';
    }

    /** Takes the marks away; where only a part of what they are round is selected, the rest keeps them. */
    private void unmark(Piece piece) {
        Inline part = markOn(piece).orElseThrow();
        List<Inline> parts = Inlines.around(text, piece.from()).parts();
        Piece inner = withMarks(parts, piece, part);
        boolean splits = part.kind() != Kind.CODE
                && inner.from() >= part.contentFrom()
                && inner.to() <= part.contentTo()
                && parts.stream().noneMatch(other -> !other.equals(part) && cuts(inner, other));
        if (!splits) {
            removeMarks(part);
            return;
        }
        String opening = text.subSequence(part.from(), part.contentFrom()).toString();
        keepOrDrop(part.contentFrom(), inner.from(), part.from(), part.contentFrom(), opening, true);
        keepOrDrop(inner.to(), part.contentTo(), part.contentTo(), part.to(), opening, false);
    }

    /** A piece and the other marks right round it, inside of a part. */
    private static Piece withMarks(List<Inline> parts, Piece piece, Inline within) {
        Piece grown = piece;
        for (Inline part : parts.reversed()) {
            boolean round = part.contentFrom() == grown.from() && part.contentTo() == grown.to();
            if (round && !part.equals(within) && within.contentHolds(part.from(), part.to())) {
                grown = new Piece(part.from(), part.to());
            }
        }
        return grown;
    }

    /** Whether a piece ends, on one side, inside of a part it does not end in on the other. */
    private static boolean cuts(Piece piece, Inline other) {
        boolean from = other.from() < piece.from() && piece.from() < other.to();
        boolean to = other.from() < piece.to() && piece.to() < other.to();
        return from != to || (from && !other.contentHolds(piece.from(), piece.to()));
    }

    private void keepOrDrop(int from, int to, int markFrom, int markTo, String mark, boolean before) {
        Optional<Piece> rest = Piece.trimmed(text, from, to);
        if (rest.isEmpty()) {
            changes.remove(markFrom, markTo);
        } else {
            changes.insert(before ? rest.get().to() : rest.get().from(), mark);
        }
    }

    void mark(Piece piece) {
        List<Inline> parts = Inlines.around(text, piece.from()).parts();
        for (Piece part : splitAt(parts, grown(parts, piece))) {
            markWhole(parts, part);
        }
    }

    /** A piece takes in what cannot be cut (code, addresses, tags) and what is so marked already and overlaps it. */
    private Piece grown(List<Inline> parts, Piece piece) {
        Piece grown = piece;
        for (Inline part : parts) {
            boolean overlaps = part.from() < grown.to() && grown.from() < part.to();
            boolean inContent = part.contentHolds(grown.from(), grown.to());
            boolean solid = emphasis == Emphasis.CODE || !isSplittable(part.kind());
            boolean atEdges = (grown.from() == part.contentFrom() && grown.to() >= part.to())
                    || (grown.to() == part.contentTo() && grown.from() <= part.from());
            if (overlaps && !inContent && (solid || part.kind() == emphasis.kind() || atEdges)) {
                grown = new Piece(Math.min(grown.from(), part.from()), Math.max(grown.to(), part.to()));
            }
        }
        return grown;
    }

    private static boolean isSplittable(Kind kind) {
        return switch (kind) {
            case BOLD, ITALIC, STRIKETHROUGH, LINK, IMAGE -> true;
            case CODE, AUTOLINK, HTML_TAG, ADDRESS -> false;
        };
    }

    /** Marks cannot cross other marks: what lies across the edge of a part is marked inside and outside of it. */
    private List<Piece> splitAt(List<Inline> parts, Piece piece) {
        for (Inline part : parts) {
            boolean in = part.from() < piece.from() && piece.from() < part.to() && piece.to() > part.contentTo();
            boolean out = part.from() < piece.to() && piece.to() < part.to() && piece.from() < part.contentFrom();
            if (in || out) {
                List<Piece> split = new ArrayList<>();
                int inner = in ? part.contentTo() : part.from();
                int outer = in ? part.to() : part.contentFrom();
                Piece.trimmed(text, piece.from(), inner).ifPresent(first -> split.addAll(splitAt(parts, first)));
                Piece.trimmed(text, outer, piece.to()).ifPresent(rest -> split.addAll(splitAt(parts, rest)));
                return split;
            }
        }
        return List.of(piece);
    }

    /** Marks inside of the same kind go; marks of the same kind right beside become one with the new ones. */
    private void markWhole(List<Inline> parts, Piece piece) {
        CharSequence words = text.subSequence(piece.from(), piece.to());
        String before = emphasis.before(words);
        boolean joinsBefore = false;
        boolean joinsAfter = false;
        for (Inline part : parts) {
            if (part.kind() == emphasis.kind() && emphasis != Emphasis.CODE) {
                if (part.from() >= piece.from() && part.to() <= piece.to()) {
                    removeMarks(part);
                } else if (part.to() == piece.from()) {
                    changes.remove(part.contentTo(), part.to());
                    joinsBefore = true;
                } else if (part.from() == piece.to()) {
                    changes.remove(part.from(), part.contentFrom());
                    joinsAfter = true;
                }
            }
        }
        if (!joinsBefore) {
            changes.insert(piece.from(), before);
        }
        if (!joinsAfter) {
            changes.insert(piece.to(), emphasis.after(words));
        }
    }
}

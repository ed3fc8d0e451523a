package app.galley.library;

import java.util.ArrayList;
import java.util.List;

/**
 * A long text that is changed in many places: a list of short pieces, so that a change moves neither the whole text nor
 * looks at more than the lengths of the pieces. Offsets are UTF-16 units. Not for use by several threads.
 */
final class ChunkedText {

    /** The length pieces are made with; they grow to twice that. */
    private static final int PIECE = 4096;

    private final List<StringBuilder> pieces = new ArrayList<>();
    private int length;

    ChunkedText(String text) {
        pieces.addAll(cut(text));
        length = text.length();
    }

    int length() {
        return length;
    }

    /** {@link String#hashCode} of a part. */
    int hash(int start, int end) {
        int hash = 0;
        int piece = 0;
        int at = start;
        while (at > 0 && at >= pieces.get(piece).length() && piece + 1 < pieces.size()) {
            at -= pieces.get(piece++).length();
        }
        for (int left = end - start; left > 0; left--) {
            while (at >= pieces.get(piece).length()) {
                at -= pieces.get(piece++).length();
            }
            hash = 31 * hash + pieces.get(piece).charAt(at++);
        }
        return hash;
    }

    void replace(int start, int end, String inserted) {
        int piece = 0;
        int at = start;
        while (at > pieces.get(piece).length()) {
            at -= pieces.get(piece++).length();
        }
        remove(piece, at, end - start);
        insert(piece, at, inserted);
        length += inserted.length() - (end - start);
    }

    private void remove(int piece, int at, int count) {
        StringBuilder first = pieces.get(piece);
        int here = Math.min(count, first.length() - at);
        first.delete(at, at + here);
        int left = count - here;
        int whole = piece + 1;
        while (left > 0 && pieces.get(whole).length() <= left) {
            left -= pieces.get(whole++).length();
        }
        if (left > 0) {
            pieces.get(whole).delete(0, left);
        }
        pieces.subList(piece + 1, whole).clear();
    }

    private void insert(int piece, int at, String inserted) {
        StringBuilder into = pieces.get(piece);
        into.insert(at, inserted);
        if (into.length() > 2 * PIECE) {
            pieces.remove(piece);
            pieces.addAll(piece, cut(into));
        } else if (into.isEmpty() && pieces.size() > 1) {
            pieces.remove(piece);
        }
    }

    private static List<StringBuilder> cut(CharSequence text) {
        List<StringBuilder> pieces = new ArrayList<>();
        for (int start = 0; start < text.length() || pieces.isEmpty(); start += PIECE) {
            pieces.add(new StringBuilder(text.subSequence(start, Math.min(text.length(), start + PIECE))));
        }
        return pieces;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(length);
        pieces.forEach(text::append);
        return text.toString();
    }
}

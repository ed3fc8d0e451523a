package app.galley.library;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * A text as what it takes from another and what it has of its own: copies of stretches of the other's bytes, and bytes to put
 * between them. Found as by rsync (Tridgell and Mackerras 1996), with the roles turned round: the base is cut into blocks,
 * and the text is searched for them with a rolling hash (Karp and Rabin 1987); each block found is extended both ways. The
 * time is linear in the two lengths.
 *
 * <p>The form: commands of numbers, seven bits a byte, lowest first, the highest bit set on all bytes but the last. An even
 * number 2n says that n bytes follow that are the text's own; an odd one 2n+1 to copy n bytes, and a second number where
 * from, counted from the end of the copy before: 2d for d bytes on, 2d-1 for d bytes back.
 */
final class TextDelta {

    private static final int BLOCK = 16;
    private static final int FACTOR = 0x01000193;
    private static final int NONE = -1;

    /** The factor of the byte that leaves a block. */
    private static final int LEAVING = leaving();

    private final byte[] base;
    private final byte[] text;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** Up to where the text is written. */
    private int written;

    /** Where in the base the last copy ended. */
    private int copied;

    private TextDelta(byte[] base, byte[] text) {
        this.base = base;
        this.text = text;
    }

    static byte[] encode(byte[] base, byte[] text) {
        return new TextDelta(base, text).run();
    }

    /**
     * The text that was encoded.
     *
     * @param size its length
     * @throws IOException where {@code delta} is damaged, or {@code base} is another; not all damage is found
     */
    static byte[] decode(byte[] base, byte[] delta, int size) throws IOException {
        byte[] text = new byte[size];
        Reader in = new Reader(delta);
        int at = 0;
        int copied = 0;
        while (in.at < delta.length) {
            int command = in.number();
            int length = command >>> 1;
            byte[] from = delta;
            int start = in.at;
            if ((command & 1) == 1) {
                int way = in.number();
                from = base;
                start = copied + ((way & 1) == 0 ? way >>> 1 : -((way >>> 1) + 1));
                copied = start + length;
            } else {
                in.at += length;
            }
            if (start < 0 || start > from.length - length || at > size - length) {
                throw new IOException("a difference leads out of its text");
            }
            System.arraycopy(from, start, text, at, length);
            at += length;
        }
        if (at != size) {
            throw new IOException("a difference is too short");
        }
        return text;
    }

    private byte[] run() {
        // Most revisions differ in one place: what is equal around it needs no search.
        int shorter = Math.min(base.length, text.length);
        int mismatch = Arrays.mismatch(base, text);
        int same = mismatch < 0 ? shorter : mismatch;
        int sameAtEnd = 0;
        while (sameAtEnd < shorter - same && base[base.length - 1 - sameAtEnd] == text[text.length - 1 - sameAtEnd]) {
            sameAtEnd++;
        }
        copy(0, 0, same);
        between(text.length - sameAtEnd);
        copy(base.length - sameAtEnd, text.length - sameAtEnd, sameAtEnd);
        own(text.length);
        return out.toByteArray();
    }

    /** Encodes from {@link #written} to {@code end}. */
    private void between(int end) {
        if (end - written < BLOCK || base.length < BLOCK) {
            return;
        }
        Blocks blocks = new Blocks(base);
        int at = written;
        int hash = hash(text, at);
        while (true) {
            int found = blocks.find(hash);
            if (found != NONE && Arrays.equals(base, found, found + BLOCK, text, at, at + BLOCK)) {
                int start = at;
                while (start > written && found > 0 && text[start - 1] == base[found - 1]) {
                    start--;
                    found--;
                }
                int length = at - start + BLOCK;
                while (start + length < end
                        && found + length < base.length
                        && text[start + length] == base[found + length]) {
                    length++;
                }
                copy(found, start, length);
                at = written;
                if (end - at < BLOCK) {
                    return;
                }
                hash = hash(text, at);
            } else if (at + BLOCK >= end) {
                return;
            } else {
                hash = (hash - text[at] * LEAVING) * FACTOR + text[at + BLOCK];
                at++;
            }
        }
    }

    private void copy(int from, int at, int length) {
        if (length == 0) {
            return;
        }
        own(at);
        number(2L * length + 1);
        int way = from - copied;
        number(way >= 0 ? 2L * way : -2L * way - 1);
        copied = from + length;
        written = at + length;
    }

    private void own(int end) {
        if (written < end) {
            number(2L * (end - written));
            out.write(text, written, end - written);
            written = end;
        }
    }

    private void number(long value) {
        long left = value;
        while (left > 0x7f) {
            out.write((int) ((left & 0x7f) | 0x80));
            left >>>= 7;
        }
        out.write((int) left);
    }

    private static int hash(byte[] bytes, int at) {
        int hash = 0;
        for (int i = at; i < at + BLOCK; i++) {
            hash = hash * FACTOR + bytes[i];
        }
        return hash;
    }

    private static int leaving() {
        int factor = 1;
        for (int i = 1; i < BLOCK; i++) {
            factor *= FACTOR;
        }
        return factor;
    }

    /** Where the blocks of the base are, by hash: of several with the same the first. */
    private static final class Blocks {
        private final int[] starts;
        private final int shift;

        Blocks(byte[] base) {
            int bits = Math.max(4, 34 - Integer.numberOfLeadingZeros(base.length / BLOCK));
            starts = new int[1 << bits];
            shift = 32 - bits;
            Arrays.fill(starts, NONE);
            for (int at = base.length / BLOCK * BLOCK - BLOCK; at >= 0; at -= BLOCK) {
                starts[slot(hash(base, at))] = at;
            }
        }

        int find(int hash) {
            return starts[slot(hash)];
        }

        private int slot(int hash) {
            return (hash * 0x9E3779B9) >>> shift;
        }
    }

    private static final class Reader {
        private final byte[] bytes;
        private int at;

        Reader(byte[] bytes) {
            this.bytes = bytes;
        }

        int number() throws IOException {
            long value = 0;
            for (int shift = 0; shift < 35; shift += 7) {
                if (at == bytes.length) {
                    break;
                }
                byte next = bytes[at++];
                value |= (long) (next & 0x7f) << shift;
                if (next >= 0) {
                    return Math.toIntExact(value & Integer.MAX_VALUE);
                }
            }
            throw new IOException("a difference is cut short");
        }
    }
}

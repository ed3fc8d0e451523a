package app.galley.library;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** How a text is stored. The names are stored, in lower case: add, never rename. */
enum TextCodec {

    /** The whole text, compressed as in zlib. */
    DEFLATE {
        @Override
        byte[] encode(byte[] base, byte[] text) {
            return deflated(text);
        }

        @Override
        byte[] decode(byte[] base, byte[] stored, int size) throws IOException {
            return inflated(stored, size);
        }
    },

    /** What the text has in common with the one in the column {@code base}, and what not; compressed as in zlib. */
    DELTA {
        @Override
        byte[] encode(byte[] base, byte[] text) {
            return deflated(TextDelta.encode(base, text));
        }

        @Override
        byte[] decode(byte[] base, byte[] stored, int size) throws IOException {
            return TextDelta.decode(base, inflated(stored, Integer.MAX_VALUE), size);
        }
    };

    private static byte[] deflated(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 2 + 16);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to be written", e);
        }
        return bytes.toByteArray();
    }

    private static byte[] inflated(byte[] stored, int most) throws IOException {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(stored))) {
            return in.readNBytes(most);
        }
    }

    /** The codec of that stored name. */
    static Optional<TextCodec> of(String storedName) {
        return Arrays.stream(values())
                .filter(codec -> codec.storedName().equals(storedName))
                .findFirst();
    }

    String storedName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param base the bytes of another text, for those that use one */
    abstract byte[] encode(byte[] base, byte[] text);

    /**
     * The text's bytes, {@code size} of them if all is well, never more.
     *
     * @throws IOException where {@code stored} is damaged; not all damage is found, so compare the hash
     */
    abstract byte[] decode(byte[] base, byte[] stored, int size) throws IOException;
}

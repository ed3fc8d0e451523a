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

/**
 * How a text is stored. The names are stored, in lower case: add, never rename. (A codec of differences will be given
 * the bytes of the text in the column {@code base} as well.)
 */
enum TextCodec {

    /** The whole text, compressed as in zlib. */
    DEFLATE {
        @Override
        byte[] encode(byte[] text) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length / 2 + 16);
            try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
                out.write(text);
            } catch (IOException e) {
                throw new UncheckedIOException("memory does not fail to be written", e);
            }
            return bytes.toByteArray();
        }

        @Override
        byte[] decode(byte[] stored, int size) throws IOException {
            try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(stored))) {
                return in.readNBytes(size);
            }
        }
    };

    /** The codec of that stored name. */
    static Optional<TextCodec> of(String storedName) {
        return Arrays.stream(values())
                .filter(codec -> codec.storedName().equals(storedName))
                .findFirst();
    }

    String storedName() {
        return name().toLowerCase(Locale.ROOT);
    }

    abstract byte[] encode(byte[] text);

    /**
     * The text's bytes, {@code size} of them if all is well, never more.
     *
     * @throws IOException where {@code stored} is damaged; not all damage is found, so compare the hash
     */
    abstract byte[] decode(byte[] stored, int size) throws IOException;
}

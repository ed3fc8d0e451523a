package app.galley.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Packs the texts of a review file: UTF-8, zlib, Base64. */
final class BaseText {

    /** No text is longer, in bytes of UTF-8, however small it was packed. The limit of an import. */
    static final int MAX_BYTES = 64 << 20;

    private BaseText() {}

    static String pack(String text) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
            out.write(text.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to be written", e);
        } finally {
            deflater.end();
        }
        return Base64.getEncoder().encodeToString(packed.toByteArray());
    }

    /**
     * @param most how many bytes it may unpack to
     * @return the UTF-8 bytes of the text, one more than {@code most} where there are more
     * @throws IOException where it is not zlib
     * @throws IllegalArgumentException where it is not Base64
     */
    static byte[] unpack(String packed, int most) throws IOException {
        byte[] compressed = Base64.getDecoder().decode(packed);
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(compressed))) {
            return in.readNBytes(most + 1);
        }
    }
}

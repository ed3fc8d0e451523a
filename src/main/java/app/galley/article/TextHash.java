package app.galley.article;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 of a text's UTF-8 bytes: what identifies a text across libraries and review files.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record TextHash(String hex) {

    public static TextHash of(String text) {
        return ofBytes(text.getBytes(UTF_8));
    }

    public static TextHash ofBytes(byte[] bytes) {
        try {
            return new TextHash(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}

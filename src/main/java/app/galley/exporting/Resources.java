package app.galley.exporting;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.galley.article.TextHash;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.HexFormat;

/** The parts of exported pages that lie in the program, and the hashes that let them through a page's own policy. */
final class Resources {

    private Resources() {}

    static byte[] bytes(String resource) {
        try (InputStream in = Resources.class.getResourceAsStream("/app/galley/" + resource)) {
            if (in == null) {
                throw new IllegalStateException("not in the program: " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String resource) {
        return new String(bytes(resource), UTF_8);
    }

    /** The hash by which a content security policy lets an element with this content through and no other. */
    static String policyHash(String text) {
        byte[] hash = HexFormat.of().parseHex(TextHash.of(text).hex());
        return "sha256-" + Base64.getEncoder().encodeToString(hash);
    }
}

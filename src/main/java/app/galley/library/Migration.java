package app.galley.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A step of the schema.
 *
 * @param version the version it brings a library to from the one before; the first step makes 1
 * @param sql its statements, without a transaction of their own
 */
record Migration(int version, String sql) {

    /** All steps, in order. A step that has shipped is never changed: add another. */
    static List<Migration> all() {
        return List.of(new Migration(1, resource("001-library.sql")));
    }

    private static String resource(String name) {
        try (InputStream in = Migration.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing from this program: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

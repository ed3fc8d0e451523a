package app.galley.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.galley.article.TextHash;
import java.io.IOException;
import java.util.Optional;

/** Texts by content: each is stored once, compressed, and compared with its hash whenever it is read. */
final class TextStore {

    private static final System.Logger LOG = System.getLogger(TextStore.class.getName());

    private static final String PUT = """
            INSERT INTO text (hash, codec, size, bytes) VALUES (?, ?, ?, ?)
            ON CONFLICT (hash) DO UPDATE
            SET codec = excluded.codec, base = NULL, size = excluded.size, bytes = excluded.bytes""";

    private final Database database;

    TextStore(Database database) {
        this.database = database;
    }

    /** Stores a text where it is new or damaged, inside a transaction. Lone surrogates become U+FFFD. */
    TextHash put(String text) {
        byte[] bytes = WellFormed.of(text).getBytes(UTF_8);
        TextHash hash = TextHash.ofBytes(bytes);
        if (get(hash).isEmpty()) {
            TextCodec codec = TextCodec.DEFLATE;
            database.update(PUT, hash, codec.storedName(), bytes.length, codec.encode(bytes));
        }
        return hash;
    }

    /** The text of that hash; empty where it is missing or damaged. */
    Optional<String> get(TextHash hash) {
        return read(database, hash);
    }

    /** As {@link #get}, for a check that has a connection of its own. */
    static Optional<String> read(Queries source, TextHash hash) {
        return source.first(
                        "SELECT codec, size, bytes FROM text WHERE hash = ?",
                        row -> decoded(row.getString("codec"), row.getBytes("bytes"), row.getInt("size")),
                        hash)
                .filter(bytes -> TextHash.ofBytes(bytes).equals(hash))
                .map(bytes -> new String(bytes, UTF_8));
    }

    /** The bytes of a text as far as they can be had; its hash has to tell whether they are right. */
    private static byte[] decoded(String codec, byte[] stored, int size) {
        try {
            return TextCodec.of(codec)
                    .orElseThrow(() -> new IOException("unknown codec"))
                    .decode(stored, size);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "a stored text cannot be decoded", e);
            return new byte[0];
        }
    }
}

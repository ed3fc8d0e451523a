package app.galley.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.galley.article.TextHash;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Texts by content: each is stored once, compressed, and compared with its hash whenever it is read. One that is like another
 * is stored as its difference to that; there are whole texts often enough between them that none is far from one.
 */
final class TextStore {

    /** After so many differences comes a whole text: what bounds the time to read one. */
    private static final int STEPS = 50;

    /** The differences to a whole text may take up this share of the text's size; then another whole one is worth it. */
    private static final int SHARE = 8;

    private static final String PUT = """
            INSERT INTO text (hash, codec, base, size, bytes) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (hash) DO UPDATE
            SET codec = excluded.codec, base = excluded.base, size = excluded.size, bytes = excluded.bytes""";

    private final Database database;

    TextStore(Database database) {
        this.database = database;
    }

    /**
     * Stores a text where it is new or damaged, inside a transaction. Lone surrogates become U+FFFD.
     *
     * @param like a text that is probably like it, such as the one it was made from; null where there is none
     */
    TextHash put(String text, @Nullable TextHash like) {
        byte[] bytes = WellFormed.of(text).getBytes(UTF_8);
        TextHash hash = TextHash.ofBytes(bytes);
        if (get(hash).isEmpty() && !(like != null && putDifference(hash, bytes, like))) {
            TextCodec whole = TextCodec.DEFLATE;
            database.update(PUT, hash, whole.storedName(), null, bytes.length, whole.encode(new byte[0], bytes));
        }
        return hash;
    }

    private boolean putDifference(TextHash hash, byte[] text, TextHash like) {
        // A text that rests on the one to be mended cannot be read, so bases never run in a circle.
        TextReader.Restored base = new TextReader(database, 0).read(like).orElse(null);
        if (base == null || base.steps() >= STEPS) {
            return false;
        }
        byte[] difference = TextCodec.DELTA.encode(base.bytes(), text);
        if ((base.weight() + difference.length) * SHARE > text.length) {
            return false;
        }
        database.update(PUT, hash, TextCodec.DELTA.storedName(), like, text.length, difference);
        return true;
    }

    /** The text of that hash; empty where it is missing or damaged. */
    Optional<String> get(TextHash hash) {
        return read(database, hash);
    }

    /** As {@link #get}, from anywhere. */
    static Optional<String> read(Queries source, TextHash hash) {
        return new TextReader(source, 0).read(hash).map(text -> new String(text.bytes(), UTF_8));
    }
}

package app.galley.library;

import app.galley.article.TextHash;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads texts, through the texts they are stored as differences to, and compares each with its hash. One that remembers is
 * for a single thread.
 */
final class TextReader {

    private static final System.Logger LOG = System.getLogger(TextReader.class.getName());

    /** Longer chains than are ever written: bases that run in a circle are not followed for ever. */
    private static final int LONGEST = 1_000;

    private final Queries source;
    private final Map<TextHash, Restored> remembered;

    /** @param memory how many texts to remember, for who reads texts that rest on each other one after the other */
    TextReader(Queries source, int memory) {
        this.source = source;
        remembered = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<TextHash, Restored> eldest) {
                return size() > memory;
            }
        };
    }

    /**
     * A text as it was put in.
     *
     * @param bytes in UTF-8
     * @param steps how many differences it took, and {@code weight} how many bytes they take up
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Restored(byte[] bytes, int steps, long weight) {

        static final Restored NOTHING = new Restored(new byte[0], -1, 0);

        private Restored then(Stored stored) throws IOException {
            TextCodec codec = TextCodec.of(stored.codec()).orElseThrow(() -> new IOException("unknown codec"));
            return new Restored(
                    codec.decode(bytes, stored.bytes(), stored.size()),
                    steps + 1,
                    steps < 0 ? 0 : weight + stored.bytes().length);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Stored(String codec, @Nullable TextHash base, int size, byte[] bytes) {

        static Stored read(ResultSet row) throws SQLException {
            String base = row.getString("base");
            return new Stored(
                    row.getString("codec"),
                    base == null ? null : new TextHash(base),
                    row.getInt("size"),
                    row.getBytes("bytes"));
        }
    }

    /** The text of that hash; empty where it, or one it rests on, is missing or damaged. */
    Optional<Restored> read(TextHash hash) {
        Restored text = remembered.get(hash);
        Deque<Stored> differences = new ArrayDeque<>();
        TextHash next = hash;
        while (text == null) {
            Stored stored = source.first("SELECT codec, base, size, bytes FROM text WHERE hash = ?", Stored::read, next)
                    .orElse(null);
            if (stored == null || differences.size() == LONGEST) {
                return Optional.empty();
            }
            differences.push(stored);
            next = stored.base();
            text = next == null ? Restored.NOTHING : remembered.get(next);
        }
        try {
            for (Stored difference : differences) {
                text = text.then(difference);
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "a stored text cannot be decoded", e);
            return Optional.empty();
        }
        if (!TextHash.ofBytes(text.bytes()).equals(hash)) {
            return Optional.empty();
        }
        remembered.put(hash, text);
        return Optional.of(text);
    }
}

package app.galley.library;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;

/** The personal dictionary: words the user has taught Galley, for one language or for every one. */
public final class DictionaryStore {

    /** Stands for every language, as in a BCP 47 language range. */
    public static final String EVERY_LANGUAGE = "*";

    private final Database database;

    DictionaryStore(Database database) {
        this.database = database;
    }

    /**
     * Adds a word, if it is not there yet. Words are kept with composed letters (NFC), without space around them.
     *
     * @param language BCP 47 primary language such as {@code en}, or {@link #EVERY_LANGUAGE}
     * @param word not blank
     */
    public void add(String language, String word) {
        database.write(() -> database.update(
                "INSERT OR IGNORE INTO dictionary_word (language, word, added) VALUES (?, ?, ?)",
                language,
                stored(word),
                Instant.now()));
    }

    /** Takes out a word that was added for exactly {@code language}; nothing happens if it is not there. */
    public void remove(String language, String word) {
        database.write(() ->
                database.update("DELETE FROM dictionary_word WHERE language = ? AND word = ?", language, stored(word)));
    }

    /** The words to know in {@code language}, those of every language included, in order and each once. */
    public List<String> words(String language) {
        return database.query(
                "SELECT DISTINCT word FROM dictionary_word WHERE language IN (?, ?) ORDER BY word",
                row -> row.getString(1),
                language,
                EVERY_LANGUAGE);
    }

    /** What was added and for which language, the newest first. */
    public List<Entry> entries() {
        return database.query(
                "SELECT language, word FROM dictionary_word ORDER BY added DESC, word, language",
                row -> new Entry(row.getString(1), row.getString(2)));
    }

    /**
     * A word somebody added.
     *
     * @param language BCP 47 primary language, or {@link #EVERY_LANGUAGE}
     */
    public record Entry(String language, String word) {}

    private static String stored(String word) {
        String stored = Normalizer.normalize(word.strip(), Normalizer.Form.NFC);
        if (stored.isEmpty()) {
            throw new IllegalArgumentException("no word");
        }
        return stored;
    }
}

package app.galley.library;

import app.galley.article.ArticleId;
import java.time.Instant;
import java.util.Optional;

/** Settings, and where reading stopped. */
public final class SettingStore {

    private final Database database;

    SettingStore(Database database) {
        this.database = database;
    }

    /** Where the reader of an article stopped: how far into a section, in thousandths of its height. */
    public record ReadingPosition(String sectionId, int permille) {}

    public Optional<String> get(String key) {
        return database.first("SELECT value FROM setting WHERE key = ?", row -> row.getString(1), key);
    }

    public void put(String key, String value) {
        database.write(() -> database.update("INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)", key, value));
    }

    public Optional<ReadingPosition> readingPosition(ArticleId article) {
        return database.first(
                "SELECT section, permille FROM reading_position WHERE article = ?",
                row -> new ReadingPosition(row.getString("section"), row.getInt("permille")),
                article);
    }

    public void putReadingPosition(ArticleId article, ReadingPosition position) {
        database.write(() -> database.update(
                "INSERT OR REPLACE INTO reading_position (article, section, permille, modified) VALUES (?, ?, ?, ?)",
                article,
                position.sectionId(),
                position.permille(),
                Instant.now()));
    }
}

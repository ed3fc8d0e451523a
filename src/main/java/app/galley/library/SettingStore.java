package app.galley.library;

import app.galley.article.ArticleId;
import java.util.Optional;

/** Settings, and where reading stopped. */
public final class SettingStore {

    /** Where the reader of an article stopped: how far into a section, in thousandths of its height. */
    public record ReadingPosition(String sectionId, int permille) {}

    public Optional<String> get(String key) {
        throw new UnsupportedOperationException();
    }

    public void put(String key, String value) {
        throw new UnsupportedOperationException();
    }

    public Optional<ReadingPosition> readingPosition(ArticleId article) {
        throw new UnsupportedOperationException();
    }

    public void putReadingPosition(ArticleId article, ReadingPosition position) {
        throw new UnsupportedOperationException();
    }
}

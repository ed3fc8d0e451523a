package app.galley.ui.shell;

import app.galley.article.ArticleId;
import app.galley.library.SettingStore;
import app.galley.ui.task.Tasks;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.jspecify.annotations.Nullable;

/** How many words the open article is to have: kept in the library for each article. JavaFX thread only. */
final class WordGoal {

    static final int MOST = 10_000_000;

    private static final String KEY = "word-goal.";

    private final SettingStore settings;
    private final Tasks tasks;
    private final Consumer<Exception> failed;
    private final ReadOnlyIntegerWrapper words = new ReadOnlyIntegerWrapper();
    private @Nullable ArticleId article;
    private Tasks.@Nullable Running reading;

    WordGoal(SettingStore settings, Tasks tasks, Consumer<Exception> failed) {
        this.settings = settings;
        this.tasks = tasks;
        this.failed = failed;
    }

    /** 0 for none. */
    ReadOnlyIntegerProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** Goes on with another article; null for none. */
    void show(@Nullable ArticleId shown) {
        if (shown != null && shown.equals(article)) {
            return;
        }
        article = shown;
        words.set(0);
        if (reading != null) {
            reading.cancel();
        }
        if (shown != null) {
            reading = tasks.run(
                    Tasks.Lane.LIBRARY,
                    () -> settings.get(KEY + shown.value()).flatMap(WordGoal::parse),
                    found -> words.set(found.orElse(0)),
                    failed);
        }
    }

    /** Sets the goal of the open article; 0 for none. */
    void set(int wanted) {
        ArticleId shown = article;
        if (shown != null) {
            words.set(wanted);
            tasks.run(
                    Tasks.Lane.LIBRARY,
                    () -> {
                        settings.put(KEY + shown.value(), Integer.toString(wanted));
                        return wanted;
                    },
                    stored -> {},
                    failed);
        }
    }

    /** The number somebody wrote, also with separators as in {@code 2,000}; 0 for nothing; empty for what is no goal. */
    static Optional<Integer> parse(String written) {
        String digits = written.replaceAll("[\\s.,'’\\u00a0\\u202f]", "");
        if (digits.isEmpty()) {
            return Optional.of(0);
        }
        if (!digits.matches("[0-9]{1,8}")) {
            return Optional.empty();
        }
        int words = Integer.parseInt(digits);
        return words <= MOST ? Optional.of(words) : Optional.empty();
    }
}

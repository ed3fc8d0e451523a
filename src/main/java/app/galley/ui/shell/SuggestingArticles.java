package app.galley.ui.shell;

import app.galley.article.ArticleId;
import app.galley.library.Library;
import app.galley.ui.task.Tasks;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Which articles are in suggest mode, and the name that suggestions are made under: in the library, so that it is the same
 * when the program is restarted. JavaFX thread only.
 */
final class SuggestingArticles {

    /** Setting, to be followed by an article's id, of those that are in suggest mode. */
    private static final String KEY = "suggesting.";

    private final Library library;
    private final Tasks tasks;
    private final Consumer<Exception> failed;

    SuggestingArticles(Library library, Tasks tasks, Consumer<Exception> failed) {
        this.library = library;
        this.tasks = tasks;
        this.failed = failed;
    }

    /** Tells the name that suggestions are made under, if the person has said one. */
    void whoSuggests(Consumer<Optional<String>> then) {
        tasks.run(Tasks.Lane.LIBRARY, () -> library.authors().me().map(me -> me.name()), then, failed);
    }

    /** Notes the name that suggestions are made under. */
    void suggestAs(String name, Runnable then) {
        tasks.run(Tasks.Lane.LIBRARY, () -> library.authors().setMe(name, null), me -> then.run(), failed);
    }

    void note(ArticleId article, boolean suggesting) {
        tasks.run(
                Tasks.Lane.LIBRARY,
                () -> {
                    library.settings().put(KEY + article, suggesting ? "on" : "");
                    return article;
                },
                noted -> {},
                failed);
    }

    /** Does something if an article is in suggest mode. */
    void ifSuggesting(ArticleId article, Runnable then) {
        tasks.run(
                Tasks.Lane.LIBRARY,
                () -> library.settings().get(KEY + article).filter("on"::equals).isPresent()
                        && library.authors().me().isPresent(),
                is -> {
                    if (is) {
                        then.run();
                    }
                },
                failed);
    }
}

package app.galley.ui.shell;

import app.galley.article.ArticleId;
import app.galley.article.RevisionKind;
import app.galley.article.WordCount;
import app.galley.editing.Selection;
import app.galley.library.NewArticle;
import app.galley.spelling.SpellingLanguage;
import app.galley.ui.article.OpenArticle;
import app.galley.ui.message.Messages;
import app.galley.ui.task.Tasks;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** Begins articles of no words, for somebody to write. JavaFX thread only. */
final class NewArticles {

    private static final String HEADING = "# ";

    private final Workspace workspace;
    private final Notices notices;

    NewArticles(Workspace workspace, Notices notices) {
        this.workspace = workspace;
        this.notices = notices;
    }

    /**
     * Begins an article, which has a heading that says that it has no title yet, and opens it.
     *
     * @param opened told where the words of the title are, once the article is open
     */
    void create(Consumer<Selection> opened) {
        if (workspace.mustStay()) {
            notices.warn(Messages.text("problem.not-stored"));
            return;
        }
        String title = Messages.text("article.untitled");
        Locale system = Locale.getDefault().stripExtensions();
        String language = SpellingLanguage.nearest(system.toLanguageTag()).isPresent() ? system.toLanguageTag() : "und";
        NewArticle article = new NewArticle(
                title,
                language,
                HEADING + title + "\n\n",
                null,
                RevisionKind.AUTOMATIC,
                WordCount.of(title).words(),
                1,
                List.of(),
                List.of());
        Selection words = new Selection(HEADING.length(), HEADING.length() + title.length());
        workspace
                .tasks()
                .run(
                        Tasks.Lane.LIBRARY,
                        () -> workspace.library().articles().create(article),
                        created -> open(created.id(), () -> opened.accept(words)),
                        workspace::failed);
    }

    private void open(ArticleId created, Runnable opened) {
        workspace.browser().filterProperty().set("");
        workspace.browser().refresh(() -> {
            onceOpen(created, opened);
            workspace.browser().selectedProperty().set(created);
        });
    }

    /** Runs something once the article that is about to be picked is open; never if another one is picked meanwhile. */
    private void onceOpen(ArticleId picked, Runnable action) {
        workspace.articleProperty().addListener(new ChangeListener<@Nullable OpenArticle>() {
            @Override
            public void changed(
                    ObservableValue<? extends @Nullable OpenArticle> article,
                    @Nullable OpenArticle was,
                    @Nullable OpenArticle now) {
                if (!picked.equals(workspace.browser().selectedProperty().get())) {
                    article.removeListener(this);
                } else if (now != null && now.article().id().equals(picked)) {
                    article.removeListener(this);
                    // The others that are told of the article come first.
                    workspace.tasks().later(Duration.ZERO, action);
                }
            }
        });
    }
}

package app.galley.ui.shell;

import app.galley.annotation.Annotation;
import app.galley.article.Article;
import app.galley.article.ArticleId;
import app.galley.article.Revision;
import app.galley.article.RevisionId;
import app.galley.importing.TextReplacement;
import app.galley.importing.TextReplacement.Replaced;
import app.galley.markdown.MarkdownParser;
import app.galley.placing.ArticlePlacing;
import app.galley.placing.Standings;
import app.galley.ui.article.OpenArticle;
import app.galley.ui.history.HistoryModel;
import app.galley.ui.history.HistoryView;
import app.galley.ui.message.Messages;
import app.galley.ui.task.Tasks;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import org.jspecify.annotations.Nullable;

/** Shows the history of the article that is open over the window, and brings its versions back. JavaFX thread only. */
final class ArticleHistory {

    private final Workspace workspace;
    private final TextReplacement replacement;
    private final ArticlePlacing placing;
    private final Clock clock;
    private final Notices notices;
    private final Overlay overlay;
    private @Nullable HistoryView view;
    private @Nullable HistoryModel model;

    ArticleHistory(Workspace workspace, MarkdownParser parser, Clock clock, Notices notices, Overlay overlay) {
        this.workspace = workspace;
        this.clock = clock;
        this.notices = notices;
        this.overlay = overlay;
        replacement = new TextReplacement(workspace.library(), parser);
        placing = new ArticlePlacing(workspace.library(), parser);
        workspace.articleProperty().addListener((observed, was, now) -> follow(was, now));
    }

    void open(OpenArticle open) {
        Article article = open.article();
        workspace.writing().drafts().flush();
        HistoryModel shown = new HistoryModel(
                workspace.library(), workspace.tasks(), clock, ZoneId.systemDefault(), article.id(), workspace::failed);
        model = shown;
        view = overlay.show(
                close -> new HistoryView(
                        shown,
                        article.title(),
                        (revision, when) -> {
                            close.run();
                            restore(revision, when);
                        },
                        close),
                Pos.CENTER);
        view.focusList();
        shown.reload();
    }

    /** The text may change below the history, by undo for one. */
    private void follow(@Nullable OpenArticle was, @Nullable OpenArticle now) {
        HistoryView shown = view;
        if (shown == null || model == null) {
            return;
        }
        if (shown.getScene() == null) {
            view = null;
            model = null;
        } else if (was == null
                || now == null
                || !was.article().id().equals(now.article().id())) {
            overlay.close();
        } else {
            workspace.writing().drafts().flush();
            model.reload();
        }
    }

    /** Makes the text of a revision the article's, and offers to take that back. */
    private void restore(Revision revision, String when) {
        bringBack(revision.article(), revision.id(), replaced -> {
            if (replaced.isNew()) {
                tell(replaced, when);
            } else {
                notices.tell(Messages.text("history.restored.same"));
            }
        });
    }

    private void bringBack(ArticleId article, RevisionId revision, Consumer<Replaced> then) {
        workspace.writing().drafts().flush();
        workspace
                .tasks()
                .run(
                        Tasks.Lane.LIBRARY,
                        () -> replacement.byRevision(article, revision),
                        replaced -> {
                            OpenArticle shown = workspace.articleProperty().get();
                            if (shown != null && shown.article().id().equals(article)) {
                                workspace.reopen();
                            }
                            workspace.browser().refresh(() -> {});
                            then.accept(replaced);
                        },
                        workspace::failed);
    }

    private void tell(Replaced replaced, String when) {
        ArticleId article = replaced.article().id();
        workspace
                .tasks()
                .run(
                        Tasks.Lane.COMPUTE,
                        () -> {
                            List<Annotation> annotations =
                                    workspace.library().annotations().list(article);
                            return placing.place(article, replaced.revision().id(), replaced.text(), annotations)
                                    .standings();
                        },
                        standings -> tell(replaced, when, standings),
                        workspace::failed);
    }

    private void tell(Replaced replaced, String when, Standings standings) {
        String words = standings.total() == 0
                ? Messages.text("history.restored", when)
                : Messages.text(
                        "history.restored.comments",
                        when,
                        standings.words((standing, count) -> Messages.text(
                                "comments.standings." + standing.name().toLowerCase(Locale.ROOT), count)));
        RevisionId before = replaced.revision().parents().getFirst();
        notices.tell(
                words,
                Messages.text("undo"),
                () -> bringBack(
                        replaced.article().id(),
                        before,
                        undone -> notices.tell(Messages.text("history.restored.before"))));
        if (standings.notExact() > 0) {
            workspace.comments().tellStandings();
        }
    }
}

package app.galley.ui.shell;

import app.galley.annotation.Annotation;
import app.galley.annotation.CommentThread;
import app.galley.article.ArticleId;
import app.galley.article.RevisionKind;
import app.galley.exchange.Outgoing;
import app.galley.exchange.ReviewSaving;
import app.galley.exporting.ExportException;
import app.galley.exporting.ExportFile;
import app.galley.exporting.Publication;
import app.galley.exporting.ReviewCopyExport;
import app.galley.markdown.MarkdownParser;
import app.galley.placing.ArticlePlacing;
import app.galley.ui.article.OpenArticle;
import app.galley.ui.message.Messages;
import app.galley.ui.task.Tasks;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Exports the open article as a review copy. JavaFX thread only. */
final class ReviewCopies {

    private final Workspace workspace;
    private final MarkdownParser parser;
    private final ArticlePlacing placing;
    private final Notices notices;
    private final Busy busy;
    private final Consumer<Path> openFile;
    private final Consumer<Exception> failed;

    /** @param openFile shows a file to the user, in the system's program for it */
    ReviewCopies(
            Workspace workspace,
            MarkdownParser parser,
            ArticlePlacing placing,
            Notices notices,
            Busy busy,
            Consumer<Path> openFile,
            Consumer<Exception> failed) {
        this.workspace = workspace;
        this.parser = parser;
        this.placing = placing;
        this.notices = notices;
        this.busy = busy;
        this.openFile = openFile;
        this.failed = failed;
    }

    void export(Path file) {
        // What readers comment on has to be found again: where it is a draft, a revision keeps it.
        workspace.writing().keep(RevisionKind.AUTOMATIC, null, kept -> {
            busy.begin(Messages.text("export.running"));
            workspace
                    .tasks()
                    .run(
                            Tasks.Lane.LONG,
                            () -> write(kept, file),
                            comments -> {
                                busy.end();
                                notices.tell(
                                        Messages.text("review.copy.done", file.getFileName(), comments),
                                        Messages.text("export.open"),
                                        () -> openFile.accept(file));
                            },
                            problem -> {
                                busy.end();
                                failed.accept(problem);
                            });
        });
    }

    /** Returns how many comments are in it. */
    private int write(OpenArticle open, Path file) throws ExportException {
        ArticleId id = open.article().id();
        Outgoing outgoing = new ReviewSaving(workspace.library()).prepare(id);
        List<Annotation> annotations = workspace.library().annotations().list(id);
        Publication publication = new Publication(
                open.parsed(),
                open.article().title(),
                open.article().language(),
                Publication.Comments.END,
                CommentThread.gather(annotations),
                placing.place(id, open.revision().id(), open.parsed(), annotations)
                        .placements());
        ExportFile.write(file, new ReviewCopyExport(parser).page(publication, outgoing.review()));
        return outgoing.annotations().size();
    }
}

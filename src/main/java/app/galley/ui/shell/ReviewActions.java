package app.galley.ui.shell;

import app.galley.article.ArticleId;
import app.galley.article.FileName;
import app.galley.exchange.Conflict;
import app.galley.exchange.Conflicts;
import app.galley.exchange.Merged;
import app.galley.exchange.ReviewMerging;
import app.galley.exporting.ExportException;
import app.galley.markdown.MarkdownParser;
import app.galley.placing.ArticlePlacing;
import app.galley.review.ReviewException;
import app.galley.review.ReviewFile;
import app.galley.ui.article.OpenArticle;
import app.galley.ui.message.Messages;
import app.galley.ui.review.MergedView;
import app.galley.ui.review.MergedWords;
import app.galley.ui.review.MergingModel;
import app.galley.ui.review.SavingModel;
import app.galley.ui.review.SavingView;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import org.jspecify.annotations.Nullable;

/** Saves reviews and merges those that others sent, over the window. JavaFX thread only. */
final class ReviewActions {

    private final Workspace workspace;
    private final ArticlePlacing placing;
    private final FilePicker files;
    private final Notices notices;
    private final Overlay overlay;
    private final Consumer<Path> showFile;
    private final ReviewMerging reviews;
    private final Conflicts conflicts;
    private final ReviewCopies copies;
    private final MergingModel merging;

    /** @param showFile shows a file or folder to the user, in the system's program for it */
    ReviewActions(
            Workspace workspace,
            MarkdownParser parser,
            FilePicker files,
            Notices notices,
            Busy busy,
            Overlay overlay,
            Consumer<Path> showFile) {
        this.workspace = workspace;
        this.files = files;
        this.notices = notices;
        this.overlay = overlay;
        this.showFile = showFile;
        placing = new ArticlePlacing(workspace.library(), parser);
        reviews = new ReviewMerging(workspace.library(), parser);
        conflicts = new Conflicts(workspace.library());
        copies = new ReviewCopies(workspace, parser, placing, notices, busy, showFile, this::failed);
        merging = new MergingModel(
                reviews, workspace.tasks(), new ReviewMergingHost(workspace, busy, notices, overlay, this));
    }

    /** Shows what the review of an article holds, and saves it where the user says. */
    void save(OpenArticle open) {
        SavingModel model = new SavingModel(
                workspace.library(),
                placing,
                workspace.tasks(),
                open,
                workspace.comments().changes()::markReady,
                this::failed);
        overlay.show(
                        close -> new SavingView(
                                model,
                                open.article().title(),
                                () -> files.save(Messages.text("review.save.dialog"), model.fileName())
                                        .ifPresent(file -> {
                                            close.run();
                                            model.save(withEnding(file), this::saved);
                                        }),
                                close),
                        Pos.CENTER)
                .focusList();
        model.reload();
    }

    /** Whoever types a name without an ending means a review file; one that is there is not overwritten unasked. */
    private static Path withEnding(Path chosen) {
        Path name = chosen.getFileName();
        if (name == null || name.toString().contains(".")) {
            return chosen;
        }
        Path named = chosen.resolveSibling(name + ReviewFile.SUFFIX);
        return Files.exists(named) ? chosen : named;
    }

    private void saved(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        String words = Messages.text("review.saved", file.getFileName());
        if (folder == null) {
            notices.tell(words);
        } else {
            notices.tell(words, Messages.text("review.saved.show"), () -> showFile.accept(folder));
        }
    }

    /** Exports the article as a page that others comment on, where the user says. */
    void exportCopy(OpenArticle open) {
        files.save(
                        Messages.text("review.copy.title"),
                        FileName.of(open.article().title()) + ".review.html")
                .ifPresent(copies::export);
    }

    /** Asks for review files and merges them. */
    void askMerge() {
        merge(files.open(Messages.text("review.merge.title")));
    }

    /** Merges review files; the article that is open is that of files which do not say on which they are. */
    void merge(List<Path> paths) {
        if (!paths.isEmpty()) {
            merging.merge(paths, openArticle());
        }
    }

    /** As {@link #merge(List)}, of files that {@link #sort} found. */
    void mergeFound(List<MergingModel.Found> found) {
        if (!found.isEmpty()) {
            merging.mergeFound(found, openArticle());
        }
    }

    private @Nullable ArticleId openArticle() {
        OpenArticle open = workspace.articleProperty().get();
        return open == null ? null : open.article().id();
    }

    /** Tells the reviews among files from the others; see {@link MergingModel#sort}. */
    void sort(List<Path> paths, BiConsumer<List<MergingModel.Found>, List<Path>> then) {
        merging.sort(paths, then);
    }

    void merge(MergingModel.Refused refused) {
        merging.merge(refused.others());
    }

    /** Shows what a merge brought. */
    void merged(Merged merged, List<MergingModel.Mergeable> incoming) {
        OpenArticle open = workspace.articleProperty().get();
        if (merged.changedNothing()) {
            notices.tell(MergedWords.nothingNew(merged));
            return;
        }
        MergeStep step = new MergeStep(workspace, merging, merged, () -> merging.merge(incoming), notices);
        step.changed();
        overlay.show(
                        close -> new MergedView(
                                merged, open == null ? null : open.article().id(), new MergedView.Actions() {
                                    @Override
                                    public void undo() {
                                        step.takeBack();
                                    }

                                    @Override
                                    public void stepThrough() {
                                        workspace.comments().stepThrough();
                                    }

                                    @Override
                                    public void show(ArticleId article) {
                                        workspace.browser().filterProperty().set("");
                                        workspace.begin(article);
                                    }

                                    @Override
                                    public void close() {
                                        close.run();
                                    }
                                }),
                        Pos.CENTER)
                .focusDone();
    }

    /** Settles a conflict as the user chose; that can be taken back as any change to a comment. */
    void settle(Conflict conflict, Conflict.Choice choice) {
        workspace
                .comments()
                .changes()
                .make(
                        () -> conflicts.settle(
                                conflict, choice, workspace.library().authors().here()),
                        reviews::undo,
                        Messages.text("comments.conflict.settled"));
    }

    void failed(Exception problem) {
        switch (problem) {
            case ReviewException e -> notices.warn(String.valueOf(e.getMessage()));
            case ExportException e -> notices.warn(String.valueOf(e.getMessage()));
            default -> workspace.failed(problem);
        }
    }
}

package app.galley.ui.shell;

import app.galley.ui.message.Messages;
import app.galley.ui.review.MergingModel;
import java.nio.file.Path;
import java.util.List;

/** Takes files in by what they are: reviews are merged, everything else is imported as articles. JavaFX thread only. */
final class IncomingFiles {

    private final FilePicker picker;
    private final ArticleActions articles;
    private final ReviewActions reviews;

    IncomingFiles(FilePicker picker, ArticleActions articles, ReviewActions reviews) {
        this.picker = picker;
        this.articles = articles;
        this.reviews = reviews;
    }

    /** Asks for files to import. */
    void ask() {
        take(picker.open(Messages.text("import.title")));
    }

    void take(List<Path> paths) {
        if (!paths.isEmpty()) {
            reviews.sort(paths, this::take);
        }
    }

    /** Articles first, for the reviews may be on them. */
    private void take(List<MergingModel.Found> toMerge, List<Path> toImport) {
        if (toImport.isEmpty()) {
            reviews.mergeFound(toMerge);
        } else {
            articles.importAll(toImport, () -> reviews.mergeFound(toMerge));
        }
    }
}

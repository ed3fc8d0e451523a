package app.galley.importing;

import app.galley.article.Article;
import app.galley.article.ArticleId;
import app.galley.review.ReviewFile;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Brings a review file into the library: the meeting point with the part that knows review files. The importer calls it
 * when {@code NAME.review.json} lies beside an imported {@code NAME.md}, so that articles can travel with their comments.
 */
@FunctionalInterface
public interface ReviewReader {

    /** Leaves review files where they are. */
    ReviewReader NONE = (article, file) -> List.of();

    /**
     * The id that the review's article has wherever it came from, so that reviews of it find it; null where it is not known.
     *
     * @throws ImportException if the file cannot be read as a review
     */
    default @Nullable ArticleId articleOf(Path reviewFile) throws ImportException {
        return null;
    }

    /**
     * Merges the review file's annotations into the article. Merging the same file again must change nothing.
     *
     * @return sentences for the user about what became of the annotations
     * @throws ImportException if the file cannot be read as a review; the article stays imported
     */
    List<String> bringIn(Article article, Path reviewFile) throws ImportException;

    /**
     * As {@link #bringIn(Article, Path)}, of a review that is read already.
     *
     * @param name what the user knows it by, in quotes
     */
    default List<String> bringIn(Article article, String name, ReviewFile review) {
        return List.of();
    }
}

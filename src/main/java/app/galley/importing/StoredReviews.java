package app.galley.importing;

import app.galley.article.Article;
import app.galley.exchange.Counts;
import app.galley.exchange.IncomingReview;
import app.galley.exchange.Merged;
import app.galley.exchange.ReviewMerging;
import app.galley.library.Library;
import app.galley.markdown.MarkdownParser;
import app.galley.placing.Standings;
import app.galley.review.ReviewException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Merges the review that lies beside an article's file, or in it: it is on that article, whatever the two say of themselves.
 */
final class StoredReviews {

    private final ReviewMerging merging;

    StoredReviews(Library library, MarkdownParser parser) {
        merging = new ReviewMerging(library, parser);
    }

    /** @throws ImportException if the file cannot be read as a review */
    IncomingReview read(Path reviewFile) throws ImportException {
        try {
            return merging.read(reviewFile, null);
        } catch (ReviewException e) {
            throw new ImportException(String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * Merges the review's annotations into the article. Merging it again changes nothing.
     *
     * @return sentences for the user about what became of the annotations
     */
    List<String> bringIn(Article article, IncomingReview review) {
        Merged merged = merging.mergeUnasked(article.id(), review);
        return merged.changedNothing()
                ? List.of()
                : told(
                        SourceFile.quoted(review.name()),
                        merged.counts(),
                        merged.articles().getFirst().standings());
    }

    private static List<String> told(String file, Counts counts, Standings standings) {
        List<String> notes = new ArrayList<>();
        if (counts.added() > 0) {
            notes.add(comments(counts.added()) + " came with it, from " + file + ".");
        }
        if (counts.updated() + counts.deleted() > 0) {
            notes.add(comments(counts.updated() + counts.deleted()) + " changed by " + file + ".");
        }
        if (counts.conflicts() > 0) {
            notes.add(comments(counts.conflicts())
                    + " in conflict: several people changed the same one; choose a version.");
        }
        if (standings.notExact() > 0) {
            notes.add("Not all of the comments stand exactly where they were made: " + standings.words() + ".");
        }
        return notes;
    }

    private static String comments(int count) {
        return count == 1 ? "1 comment" : count + " comments";
    }
}

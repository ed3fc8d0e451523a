package app.galley.importing;

import app.galley.article.Article;
import app.galley.article.ArticleId;
import app.galley.exchange.Counts;
import app.galley.exchange.IncomingReview;
import app.galley.exchange.Merged;
import app.galley.exchange.ReviewMerging;
import app.galley.library.Library;
import app.galley.markdown.MarkdownParser;
import app.galley.placing.Standings;
import app.galley.review.ReviewException;
import app.galley.review.ReviewFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Merges the review file that lies beside an article's file: it is on that article, whatever the two say of themselves. */
final class StoredReviews implements ReviewReader {

    private final ReviewMerging merging;

    StoredReviews(Library library, MarkdownParser parser) {
        merging = new ReviewMerging(library, parser);
    }

    @Override
    public ArticleId articleOf(Path reviewFile) throws ImportException {
        return read(reviewFile).review().article().id();
    }

    @Override
    public List<String> bringIn(Article article, Path reviewFile) throws ImportException {
        return bringIn(article, SourceFile.quoted(reviewFile), read(reviewFile).review());
    }

    @Override
    public List<String> bringIn(Article article, String name, ReviewFile review) {
        Merged merged = merging.mergeUnasked(article.id(), new IncomingReview(name, review));
        return merged.changedNothing()
                ? List.of()
                : told(name, merged.counts(), merged.articles().getFirst().standings());
    }

    private IncomingReview read(Path reviewFile) throws ImportException {
        try {
            return merging.read(reviewFile, null);
        } catch (ReviewException e) {
            throw new ImportException(String.valueOf(e.getMessage()), e);
        }
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
            notes.add("The comments were made on another text; they now stand so: " + standings.words() + ".");
        }
        return notes;
    }

    private static String comments(int count) {
        return count == 1 ? "1 comment" : count + " comments";
    }
}

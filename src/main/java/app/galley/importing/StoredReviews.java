package app.galley.importing;

import app.galley.annotation.Annotation;
import app.galley.article.Article;
import app.galley.article.Revision;
import app.galley.article.TextHash;
import app.galley.library.AnnotationStore;
import app.galley.library.Library;
import app.galley.review.ReviewException;
import app.galley.review.ReviewFile;
import app.galley.review.ReviewFileReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Stores those annotations of a review file that were made on a text the article has or had. It only adds: what the library
 * holds, or has deleted, stays as it is. Annotations on other texts have to be placed, which takes a merge.
 */
final class StoredReviews implements ReviewReader {

    private final Library library;
    private final ReviewFileReader reader = new ReviewFileReader();

    StoredReviews(Library library) {
        this.library = library;
    }

    @Override
    public List<String> bringIn(Article article, Path reviewFile) throws ImportException {
        ReviewFile review;
        try {
            review = reader.read(reviewFile);
        } catch (ReviewException e) {
            throw new ImportException(String.valueOf(e.getMessage()), e);
        }
        return library.inTransaction(() -> {
            List<Annotation> fitting = fitting(article, ofThis(article, review));
            List<Annotation> added = fitting.stream()
                    .filter(annotation ->
                            library.annotations().articleOf(annotation.id()).isEmpty())
                    .toList();
            added.forEach(library.annotations()::add);
            return told(
                    SourceFile.quoted(reviewFile),
                    added.size(),
                    review.state().annotations().size() - fitting.size());
        });
    }

    /** The review, or where its annotations are in the library with another copy of the article, that of this copy. */
    private ReviewFile ofThis(Article article, ReviewFile review) {
        AnnotationStore store = library.annotations();
        boolean elsewhere = review.state().annotations().stream()
                .flatMap(annotation -> store.articleOf(annotation.id()).stream())
                .anyMatch(holder -> !holder.equals(article.id()));
        return elsewhere ? review.ofCopy(article.id()) : review;
    }

    private List<Annotation> fitting(Article article, ReviewFile review) {
        // Of several revisions with the same text the newest, so that an annotation is there once.
        Map<TextHash, Revision> newest = new LinkedHashMap<>();
        library.revisions().list(article.id()).forEach(revision -> newest.putIfAbsent(revision.text(), revision));
        return newest.values().stream()
                .flatMap(revision -> review.annotationsOn(revision).stream())
                .toList();
    }

    private static List<String> told(String file, int added, int left) {
        List<String> notes = new ArrayList<>();
        if (added > 0) {
            notes.add(comments(added) + " came with it, from " + file + ".");
        }
        if (left > 0) {
            notes.add(file + " holds " + comments(left) + " on another text of this article; they were left there.");
        }
        return notes;
    }

    private static String comments(int count) {
        return count == 1 ? "1 comment" : count + " comments";
    }
}

package app.galley.exchange;

import app.galley.annotation.Annotation;
import app.galley.annotation.Author;
import app.galley.annotation.Status;
import app.galley.article.Article;
import app.galley.article.ArticleId;
import app.galley.library.Library;
import app.galley.library.LibraryException;
import app.galley.review.ReviewException;
import app.galley.review.ReviewFile;
import app.galley.review.ReviewFileWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** Says what of an article's annotations may leave the library, and writes it. Thread-safe. */
public final class ReviewSaving {

    private final Library library;
    private final ReviewFileWriter writer = new ReviewFileWriter();

    public ReviewSaving(Library library) {
        this.library = library;
    }

    /**
     * All that may leave: what is ready, what was ready before it was deleted, and what is in conflict.
     *
     * @throws LibraryException where the article is not in the library, or a text that is needed is damaged
     */
    public Outgoing prepare(ArticleId article) {
        return prepare(article, author -> true);
    }

    /** As {@link #prepare(ArticleId)}, of what people of this name wrote or changed. */
    public Outgoing prepareOf(ArticleId article, String name) {
        return prepare(article, author -> author.name().equals(name));
    }

    private Outgoing prepare(ArticleId id, Predicate<Author> of) {
        Article article = library.articles()
                .get(id)
                .orElseThrow(() -> new LibraryException("The article is not in the library any more."));
        List<Annotation> annotations = library.annotations().list(id).stream()
                .filter(annotation -> of.test(annotation.author()))
                .toList();
        ReviewFile review = ReviewFile.of(article, annotations, List.of(), library.revisions()::text);
        long drafts = annotations.stream()
                .filter(annotation -> annotation.status() == Status.DRAFT)
                .count();
        return new Outgoing(article, review, (int) drafts);
    }

    /**
     * Writes what was prepared; where this fails, a file that was there before is still there.
     *
     * @throws ReviewException if it cannot be written
     */
    public void save(Outgoing outgoing, Path file) throws ReviewException {
        writer.save(outgoing.review(), file);
    }
}

package app.galley.exchange;

import app.galley.annotation.Author;
import app.galley.annotation.AuthorId;
import app.galley.annotation.Status;
import app.galley.article.Article;
import app.galley.article.ArticleId;
import app.galley.library.Library;
import app.galley.library.LibraryException;
import app.galley.library.StoredVersions;
import app.galley.review.ArticleReference;
import app.galley.review.ReviewException;
import app.galley.review.ReviewFile;
import app.galley.review.ReviewFileWriter;
import app.galley.review.Version;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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
        return prepare(article, version -> true, draft -> true);
    }

    /**
     * As {@link #prepare(ArticleId)}, but only what people of this name wrote, changed or deleted. Several people may have
     * the same name; case and spaces make no difference.
     *
     * @throws LibraryException also where the library knows nobody of that name
     */
    public Outgoing prepareOf(ArticleId article, String name) {
        Set<AuthorId> people =
                library.authors().withName(name).stream().map(Author::id).collect(Collectors.toSet());
        if (people.isEmpty()) {
            throw new LibraryException("Nobody here is called “" + name.strip() + "”; check the name.");
        }
        return prepare(
                article,
                version -> people.contains(version.authorId())
                        || version.changes().counts().keySet().stream().anyMatch(people::contains),
                people::contains);
    }

    private Outgoing prepare(ArticleId id, Predicate<Version> leaves, Predicate<AuthorId> of) {
        return library.inTransaction(() -> {
            Article article = library.articles()
                    .get(id)
                    .orElseThrow(() -> new LibraryException(
                            "The article is not in the library any more, and no review was saved; open another."));
            StoredForm form = new StoredForm(library, id);
            List<StoredVersions> all = library.versions().list(id);
            List<Version> versions = all.stream()
                    .flatMap(stored -> form.versions(stored).stream())
                    .filter(leaves)
                    .toList();
            long drafts = all.stream()
                    .flatMap(stored -> stored.visible().stream())
                    .filter(annotation -> annotation.status() == Status.DRAFT
                            && of.test(annotation.author().id()))
                    .count();
            return new Outgoing(
                    article, new ReviewFile(ArticleReference.to(article), form.state(versions)), (int) drafts);
        });
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

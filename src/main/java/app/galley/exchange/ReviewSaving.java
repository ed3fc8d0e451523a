package app.galley.exchange;

import app.galley.annotation.Annotation;
import app.galley.annotation.Author;
import app.galley.annotation.AuthorId;
import app.galley.annotation.Changes;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
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
        return prepare(article, (me, person) -> true);
    }

    /**
     * As {@link #prepare(ArticleId)}, but only what the person on this machine wrote, changed or deleted, under the name they
     * go by now or an earlier one. What a namesake said is not theirs.
     */
    public Outgoing prepareMine(ArticleId article) {
        return prepare(article, Set::contains);
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
        return prepare(article, (me, person) -> people.contains(person));
    }

    /** @param asksFor whether it is also about somebody; the first are the ids of the person on this machine */
    private Outgoing prepare(ArticleId id, BiPredicate<Set<AuthorId>, AuthorId> asksFor) {
        return library.inTransaction(() -> {
            Article article = library.articles()
                    .get(id)
                    .orElseThrow(() -> new LibraryException(
                            "The article is not in the library any more, and no review was saved; open another."));
            StoredForm form = new StoredForm(library, id);
            List<StoredVersions> all = library.versions().list(id);
            Set<AuthorId> me = me(all);
            Predicate<AuthorId> of = person -> asksFor.test(me, person);
            List<Version> versions = all.stream()
                    .flatMap(stored -> form.versions(stored).stream())
                    .filter(version -> of.test(version.authorId())
                            || version.changes().counts().keySet().stream().anyMatch(of))
                    .toList();
            long drafts = all.stream()
                    .flatMap(stored -> stored.visible().stream())
                    .filter(annotation -> annotation.status() == Status.DRAFT
                            && of.test(annotation.author().id()))
                    .count();
            return new Outgoing(
                    article, new ReviewFile(ArticleReference.to(article), form.state(versions)), (int) drafts, me);
        });
    }

    /** Of those who wrote or changed something of the article, who is the person on this machine. */
    private Set<AuthorId> me(List<StoredVersions> all) {
        Set<AuthorId> people = new HashSet<>();
        for (StoredVersions stored : all) {
            if (stored.shown() != null) {
                Annotation shown = stored.shown().annotation();
                add(people, shown.author().id(), shown.changes());
            }
            stored.others().forEach(other -> add(people, other.author().id(), other.changes()));
            stored.deletions().forEach(deletion -> add(people, deletion.author(), deletion.changes()));
        }
        people.removeIf(person -> !library.authors().isMe(person));
        return people;
    }

    private static void add(Set<AuthorId> people, AuthorId author, Changes changes) {
        people.add(author);
        people.addAll(changes.counts().keySet());
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

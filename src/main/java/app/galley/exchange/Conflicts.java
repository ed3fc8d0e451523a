package app.galley.exchange;

import app.galley.annotation.Author;
import app.galley.annotation.AuthorId;
import app.galley.annotation.Changes;
import app.galley.article.ArticleId;
import app.galley.library.Library;
import app.galley.library.LibraryException;
import app.galley.library.StoredVersions;
import app.galley.review.SharedAnnotation;
import app.galley.review.Tombstone;
import app.galley.review.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The conflicts of a library, and how one is settled. Thread-safe. */
public final class Conflicts {

    private final Library library;

    public Conflicts(Library library) {
        this.library = library;
    }

    /** The conflicts of an article, in the order in which the annotations were made. */
    public List<Conflict> list(ArticleId article) {
        StoredForm form = new StoredForm(library, article);
        List<Author> known = library.authors().list();
        return library.versions().list(article).stream()
                .filter(stored ->
                        !stored.others().isEmpty() || !stored.deletions().isEmpty())
                .flatMap(stored -> conflict(form, stored, known).stream())
                .toList();
    }

    private static Optional<Conflict> conflict(StoredForm form, StoredVersions stored, List<Author> known) {
        AuthorId author = StoredForm.shownAuthor(stored);
        List<Version> versions = ordered(form, stored);
        Version shown =
                author == null ? null : StoredForm.shown(versions, author).orElse(null);
        if (shown == null || (stored.shown() != null && StoredForm.isKeptBack(stored.shown()))) {
            return Optional.empty();
        }
        List<Version> all = new ArrayList<>(List.of(shown));
        versions.stream().filter(version -> Tally.contradicts(version, shown)).forEach(all::add);
        return all.size() == 1
                ? Optional.empty()
                : Optional.of(new Conflict(
                        stored.id(),
                        stored.article(),
                        all.stream()
                                .map(version -> new Conflict.Choice(version, changersOf(version, all, known)))
                                .toList()));
    }

    private static List<Version> ordered(StoredForm form, StoredVersions stored) {
        return form.state(form.versions(stored)).versions();
    }

    /** Who changed it where not all others have that change, as far as they are known; or else who wrote it. */
    private static List<Author> changersOf(Version version, List<Version> all, List<Author> known) {
        Set<AuthorId> changers = version.changes().counts().keySet().stream()
                .filter(person -> all.stream().anyMatch(other -> count(version, person) > count(other, person)))
                .collect(Collectors.toSet());
        return changers.isEmpty() && version instanceof SharedAnnotation annotation
                ? List.of(annotation.author())
                : known.stream()
                        .filter(author -> changers.contains(author.id()))
                        .toList();
    }

    private static int count(Version version, AuthorId person) {
        return version.changes().counts().getOrDefault(person, 0);
    }

    /**
     * Settles a conflict: what was chosen becomes a new version that counts the changes of all, so that it takes the place of
     * all of them wherever it comes. What others said under the same id counts as deleted, too.
     *
     * @param choice one of the conflict's
     * @param by who settles it
     * @throws LibraryException where the annotation was changed since the conflict was listed
     */
    public Undo settle(Conflict conflict, Conflict.Choice choice, AuthorId by) {
        return library.inTransaction(() -> {
            StoredForm form = new StoredForm(library, conflict.article());
            StoredVersions before = library.versions().get(conflict.article(), conflict.id());
            List<Version> versions = form.versions(before);
            if (!Set.copyOf(versions)
                    .containsAll(conflict.choices().stream()
                            .map(Conflict.Choice::version)
                            .toList())) {
                throw new LibraryException(
                        "The comment was changed meanwhile, and nothing was settled; look at it again and choose anew.");
            }
            List<Version> settled = settled(versions, choice.version(), by);
            library.versions().put(form.stored(before, form.state(settled).versions()));
            StoredVersions after = library.versions().get(conflict.article(), conflict.id());
            return new Undo(List.of(new Undo.Change(before, after)), Set.of(), List.of(), List.of());
        });
    }

    private static List<Version> settled(List<Version> versions, Version chosen, AuthorId by) {
        Map<AuthorId, Changes> all = new HashMap<>();
        versions.forEach(version -> all.merge(version.authorId(), version.changes(), Changes::and));
        Instant now = Instant.now();
        List<Version> settled = new ArrayList<>();
        all.forEach((author, changes) -> {
            Changes oneMore = changes.plusOneBy(by);
            settled.add(
                    chosen instanceof SharedAnnotation annotation && author.equals(chosen.authorId())
                            ? annotation.withChanges(oneMore)
                            : new Tombstone(chosen.id(), author, oneMore, now));
        });
        return settled;
    }
}

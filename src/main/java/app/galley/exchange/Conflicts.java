package app.galley.exchange;

import app.galley.annotation.Author;
import app.galley.annotation.AuthorId;
import app.galley.annotation.Changes;
import app.galley.article.ArticleId;
import app.galley.library.Library;
import app.galley.library.LibraryException;
import app.galley.library.StoredVersions;
import app.galley.review.ReviewState;
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
        return library.atOneMoment(() -> {
            List<StoredVersions> several = library.versions().list(article).stream()
                    .filter(stored ->
                            !stored.others().isEmpty() || !stored.deletions().isEmpty())
                    .toList();
            if (several.isEmpty()) {
                return List.of();
            }
            StoredForm form = new StoredForm(library, article);
            List<Author> known = library.authors().list();
            return several.stream()
                    .flatMap(stored -> conflict(form, stored, known).stream())
                    .toList();
        });
    }

    private static Optional<Conflict> conflict(StoredForm form, StoredVersions stored, List<Author> known) {
        if (stored.shown() == null || stored.shown().deleted() != null || StoredForm.isKeptBack(stored.shown())) {
            return Optional.empty();
        }
        List<Version> versions = form.versions(stored);
        // Of what is stored, whatever the order of versions says: what people read is what they keep.
        Version shown = versions.getFirst();
        List<Version> all = new ArrayList<>(List.of(shown));
        ReviewState.newest(versions).stream()
                .filter(version -> Tally.contradicts(version, shown))
                .forEach(all::add);
        return all.size() == 1
                ? Optional.empty()
                : Optional.of(new Conflict(
                        stored.id(),
                        stored.article(),
                        all.stream()
                                .map(version -> new Conflict.Choice(version, changersOf(version, all, known)))
                                .toList()));
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
     * @return how to take it back. The versions then come back as later ones than what was settled, which others may have
     *     by then; but they know nothing of each other, as before.
     * @throws LibraryException where the annotation has other versions now than when the conflict was listed, be it one more
     */
    public Undo settle(Conflict conflict, Conflict.Choice choice, AuthorId by) {
        return library.inTransaction(() -> {
            StoredForm form = new StoredForm(library, conflict.article());
            StoredVersions before = library.versions().get(conflict.article(), conflict.id());
            if (!conflict(form, before, List.of()).map(Conflicts::versions).equals(Optional.of(versions(conflict)))) {
                throw new LibraryException(
                        "The comment was changed meanwhile, and nothing was settled; look at it again and choose anew.");
            }
            Map<AuthorId, Changes> all = allChanges(form.versions(before), by);
            StoredVersions after = form.stored(before, ReviewState.newest(settled(all, choice.version())));
            library.versions().put(after);
            return new Undo(List.of(new Undo.Change(before.after(all), after)), Set.of(), List.of(), List.of());
        });
    }

    private static Set<Version> versions(Conflict conflict) {
        return conflict.choices().stream().map(Conflict.Choice::version).collect(Collectors.toSet());
    }

    /** By the author of the versions, and one more. */
    private static Map<AuthorId, Changes> allChanges(List<Version> versions, AuthorId by) {
        Map<AuthorId, Changes> all = new HashMap<>();
        versions.forEach(version -> all.merge(version.authorId(), version.changes(), Changes::and));
        all.replaceAll((author, changes) -> changes.plusOneBy(by));
        return all;
    }

    private static List<Version> settled(Map<AuthorId, Changes> all, Version chosen) {
        Instant now = Instant.now();
        List<Version> settled = new ArrayList<>();
        all.forEach((author, changes) -> settled.add(
                chosen instanceof SharedAnnotation annotation && author.equals(chosen.authorId())
                        ? annotation.withChanges(changes)
                        : new Tombstone(chosen.id(), author, changes, now)));
        return settled;
    }
}

package app.galley.exchange;

import app.galley.annotation.AnnotationId;
import app.galley.annotation.Author;
import app.galley.annotation.AuthorId;
import app.galley.article.Article;
import app.galley.article.RevisionId;
import app.galley.article.TextHash;
import app.galley.library.Library;
import app.galley.library.StoredVersions;
import app.galley.review.Merge;
import app.galley.review.ReviewFile;
import app.galley.review.ReviewState;
import app.galley.review.SharedAnnotation;
import app.galley.review.Version;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The merge of reviews into one article, within a transaction of the library's. For one use. */
final class ArticleMerge {

    private final Library library;
    private final Article article;
    private final NearestRevision nearest;
    private final StoredForm form;
    private final Map<AnnotationId, StoredVersions> held;
    private final Map<AuthorId, String> names;
    private final Map<AnnotationId, @Nullable AuthorId> shown = new HashMap<>();
    private final Set<AnnotationId> touched = new LinkedHashSet<>();
    private final Set<AuthorId> newAuthors = new LinkedHashSet<>();
    private final Set<AnnotationId> shownAnew = new LinkedHashSet<>();
    private ReviewState state = ReviewState.EMPTY;

    ArticleMerge(Library library, Article article, NearestRevision nearest) {
        this.library = library;
        this.article = article;
        this.nearest = nearest;
        form = new StoredForm(library, article.id());
        held = StoredForm.held(library, article.id());
        names = library.authors().list().stream().collect(Collectors.toMap(Author::id, Author::name));
    }

    Article article() {
        return article;
    }

    /** What a file brought, before it is known where its annotations stand. */
    record Brought(String name, ArticleMerge to, Counts counts, Set<AnnotationId> annotations) {}

    Brought add(IncomingReview incoming) {
        ReviewState review = underKnownNames(ofThisArticle(incoming.review()).state());
        Map<AnnotationId, List<Version>> brought = StoredForm.byId(review);
        takeUp(brought.keySet());
        Map<AnnotationId, List<Version>> before = StoredForm.byId(state);
        state = Merge.of(state, review);
        Map<AnnotationId, List<Version>> after = StoredForm.byId(state);
        Tally tally = new Tally();
        for (AnnotationId id : brought.keySet()) {
            tally.count(known(id), shown.get(id), versions(before, id), versions(after, id));
            shown.put(id, tally.shownAuthor());
        }
        return new Brought(incoming.name(), this, tally.counts(), Set.copyOf(brought.keySet()));
    }

    /**
     * Where annotations of the review are on another article of the library already, this one is a copy of that: they get
     * ids of their own here, the same ones each time.
     */
    private ReviewFile ofThisArticle(ReviewFile review) {
        return review.ofCopy(
                article.id(),
                id -> !held.containsKey(id)
                        && (held.containsKey(ReviewFile.idInCopy(article.id(), id))
                                || library.annotations()
                                        .articleOf(id)
                                        .filter(holder -> !holder.equals(article.id()))
                                        .isPresent()));
    }

    /**
     * A person keeps the name under which the library first knew them: a name that is written otherwise since, without any
     * change of what they said, is no version of its own.
     */
    private ReviewState underKnownNames(ReviewState review) {
        return new ReviewState(
                review.texts(),
                review.versions().stream().map(this::underKnownName).toList());
    }

    private Version underKnownName(Version version) {
        if (!(version instanceof SharedAnnotation annotation)) {
            return version;
        }
        AuthorId id = annotation.author().id();
        String known = names.get(id);
        if (known == null) {
            known = annotation.author().name();
            names.put(id, known);
            newAuthors.add(id);
        }
        return annotation.named(known);
    }

    /** Adds what the library holds of these annotations to the state, where it is not in it yet. */
    private void takeUp(Set<AnnotationId> ids) {
        List<Version> versions = new ArrayList<>();
        for (AnnotationId id : ids) {
            if (touched.add(id)) {
                StoredVersions known = known(id);
                shown.put(id, StoredForm.shownAuthor(known));
                versions.addAll(form.versions(known));
            }
        }
        state = Merge.of(state, form.state(versions));
    }

    private StoredVersions known(AnnotationId id) {
        StoredVersions known = held.get(id);
        return known == null ? StoredVersions.none(id, article.id()) : known;
    }

    private static List<Version> versions(Map<AnnotationId, List<Version>> byId, AnnotationId id) {
        return byId.getOrDefault(id, List.of());
    }

    /** Stores what has changed; returns how to take it back. */
    Undo store() {
        Map<AnnotationId, List<Version>> merged = StoredForm.byId(state);
        Map<AnnotationId, List<Version>> changed = new LinkedHashMap<>();
        for (AnnotationId id : touched) {
            List<Version> versions = versions(merged, id);
            if (!Set.copyOf(versions).equals(Set.copyOf(form.versions(known(id))))) {
                changed.put(id, versions);
            }
        }
        List<RevisionId> texts = storeTexts(changed.values().stream()
                .flatMap(List::stream)
                .filter(SharedAnnotation.class::isInstance)
                .map(version -> ((SharedAnnotation) version).base())
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        List<Undo.Change> changes = new ArrayList<>();
        changed.forEach((id, versions) -> {
            StoredVersions before = known(id);
            StoredVersions after = form.stored(before, versions);
            library.versions().put(after);
            changes.add(new Undo.Change(before, after));
            after.visible()
                    .filter(annotation -> !before.visible().equals(Optional.of(annotation)))
                    .ifPresent(annotation -> shownAnew.add(id));
        });
        return new Undo(changes, earlierReplies(changed.keySet()), texts, List.copyOf(newAuthors));
    }

    private List<RevisionId> storeTexts(Set<TextHash> texts) {
        List<RevisionId> added = new ArrayList<>();
        for (TextHash hash : texts) {
            if (!form.hasText(hash)) {
                String text = state.texts().getOrDefault(hash, "");
                var revision = library.revisions().addReviewed(nearest.to(hash, text), text);
                form.add(revision);
                added.add(revision.id());
            }
        }
        return added;
    }

    /** Replies to annotations that are only now here. */
    private Set<AnnotationId> earlierReplies(Set<AnnotationId> changed) {
        return held.values().stream()
                .flatMap(versions -> versions.visible().stream())
                .filter(annotation -> annotation.parent() != null && changed.contains(annotation.parent()))
                .map(annotation -> annotation.id())
                .collect(Collectors.toSet());
    }

    /** Against what the library held before all of it. */
    Counts counts() {
        Map<AnnotationId, List<Version>> merged = StoredForm.byId(state);
        Tally tally = new Tally();
        for (AnnotationId id : touched) {
            StoredVersions known = known(id);
            tally.count(known, StoredForm.shownAuthor(known), form.versions(known), versions(merged, id));
        }
        return tally.counts();
    }

    Set<AnnotationId> touched() {
        return Set.copyOf(touched);
    }

    /** Those that were added or updated. */
    Set<AnnotationId> shownAnew() {
        return Set.copyOf(shownAnew);
    }
}

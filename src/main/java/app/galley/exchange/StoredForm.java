package app.galley.exchange;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.AuthorId;
import app.galley.annotation.Status;
import app.galley.article.ArticleId;
import app.galley.article.Revision;
import app.galley.article.RevisionId;
import app.galley.article.TextHash;
import app.galley.library.Library;
import app.galley.library.StoredVersions;
import app.galley.library.StoredVersions.Deletion;
import app.galley.library.StoredVersions.Shown;
import app.galley.review.ReviewState;
import app.galley.review.SharedAnnotation;
import app.galley.review.Tombstone;
import app.galley.review.Version;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a library holds of an article's annotations, and the versions of them that may travel: one made of the other. */
final class StoredForm {

    private final Library library;
    private final Map<RevisionId, Revision> revisions = new HashMap<>();

    /** Of several revisions with the same text the newest of the article's own, so that an annotation is there once. */
    private final Map<TextHash, Revision> byText = new HashMap<>();

    StoredForm(Library library, ArticleId article) {
        this.library = library;
        library.revisions().list(article).forEach(this::add);
        library.revisions().listWithReviewed(article).forEach(this::add);
    }

    void add(Revision revision) {
        revisions.put(revision.id(), revision);
        byText.putIfAbsent(revision.text(), revision);
    }

    boolean hasText(TextHash text) {
        return byText.containsKey(text);
    }

    /** All versions of an annotation that others may have: none of a draft's. */
    List<Version> versions(StoredVersions stored) {
        List<Version> versions = new ArrayList<>();
        Shown shown = stored.shown();
        if (shown != null && !isKeptBack(shown)) {
            Annotation annotation = shown.annotation();
            versions.add(
                    shown.deleted() == null
                            ? shared(annotation)
                            : new Tombstone(
                                    stored.id(), annotation.author().id(), annotation.changes(), shown.deleted()));
        }
        stored.others().forEach(other -> versions.add(shared(other)));
        stored.deletions()
                .forEach(deletion -> versions.add(
                        new Tombstone(stored.id(), deletion.author(), deletion.changes(), deletion.deleted())));
        return versions;
    }

    /** A draft, or what never was more before it was deleted. */
    static boolean isKeptBack(Shown shown) {
        return shown.annotation().status() == Status.DRAFT && (shown.deleted() == null || !shown.wasReady());
    }

    private SharedAnnotation shared(Annotation annotation) {
        Revision revision = revisions.get(annotation.revision());
        if (revision == null) {
            throw new IllegalStateException("the revision of " + annotation.id() + " is not one of its article");
        }
        return SharedAnnotation.of(annotation, revision.text()).orElseThrow();
    }

    /** These versions with the texts they were made on. */
    ReviewState state(Collection<Version> versions) {
        Map<TextHash, String> texts = new HashMap<>();
        for (Version version : versions) {
            if (version instanceof SharedAnnotation annotation) {
                texts.computeIfAbsent(
                        annotation.base(),
                        base -> library.revisions().text(revision(base).id()));
            }
        }
        return ReviewState.of(texts.values(), versions);
    }

    private Revision revision(TextHash text) {
        Revision revision = byText.get(text);
        if (revision == null) {
            throw new IllegalStateException("no revision has the text " + text);
        }
        return revision;
    }

    /**
     * The version to be shown. Where versions name different authors, somebody used an id that was not theirs: the one who is
     * shown here stays shown, whatever others say of their changes.
     *
     * @param versions of one annotation, in the order of a {@link ReviewState}
     * @param shown whose version is shown now; null where none is
     */
    static Optional<Version> shown(List<Version> versions, @Nullable AuthorId shown) {
        Optional<Version> same = versions.stream()
                .filter(version -> version instanceof SharedAnnotation
                        && version.authorId().equals(shown))
                .findFirst();
        return same.isPresent() ? same : versions.stream().findFirst();
    }

    /** Whose version of an annotation is shown; null where it is deleted or was never here. */
    static @Nullable AuthorId shownAuthor(StoredVersions stored) {
        return stored.visible().map(annotation -> annotation.author().id()).orElse(null);
    }

    /**
     * The versions as the library is to hold them; a draft stays what is shown, and they are kept beside it.
     *
     * @param before what it holds now
     * @param versions all of the annotation, in the order of a {@link ReviewState}
     */
    StoredVersions stored(StoredVersions before, List<Version> versions) {
        Shown draft = before.shown() != null && isKeptBack(before.shown()) ? before.shown() : null;
        if (draft != null) {
            return assembled(
                    before,
                    draft,
                    versions.stream()
                            .filter(version -> !isContained(version, draft.annotation()))
                            .toList());
        }
        Version first = shown(versions, shownAuthor(before)).orElse(null);
        return switch (first) {
            case null -> StoredVersions.none(before.id(), before.article());
            case SharedAnnotation annotation ->
                assembled(before, new Shown(annotation(annotation, before), null, true), without(versions, annotation));
            case Tombstone _ -> deleted(before, versions);
        };
    }

    private static boolean isContained(Version version, Annotation draft) {
        return version.authorId().equals(draft.author().id())
                && (draft.changes().equals(version.changes()) || draft.changes().isAfter(version.changes()));
    }

    /** All versions are deletions: what was said last is kept with the one by its author. */
    private StoredVersions deleted(StoredVersions before, List<Version> versions) {
        Shown row = before.shown();
        if (row == null) {
            return assembled(before, null, versions);
        }
        Tombstone own = versions.stream()
                .filter(version ->
                        version.authorId().equals(row.annotation().author().id()))
                .map(Tombstone.class::cast)
                .findFirst()
                .orElseThrow();
        Shown shown = new Shown(row.annotation().withChanges(own.changes()), own.deleted(), true);
        return assembled(before, shown, without(versions, own));
    }

    private StoredVersions assembled(StoredVersions before, @Nullable Shown shown, List<Version> rest) {
        return new StoredVersions(
                before.id(),
                before.article(),
                shown,
                rest.stream()
                        .filter(SharedAnnotation.class::isInstance)
                        .map(version -> annotation((SharedAnnotation) version, before))
                        .toList(),
                rest.stream()
                        .filter(Tombstone.class::isInstance)
                        .map(Tombstone.class::cast)
                        .map(tombstone -> new Deletion(tombstone.authorId(), tombstone.changes(), tombstone.deleted()))
                        .toList());
    }

    private static List<Version> without(List<Version> versions, Version one) {
        return versions.stream().filter(version -> !version.equals(one)).toList();
    }

    /** The annotation as it is stored already, or on the revision with the text it was made on. */
    private Annotation annotation(SharedAnnotation shared, StoredVersions before) {
        Shown shown = before.shown();
        Stream<Annotation> known = Stream.concat(
                shown == null || isKeptBack(shown) || shown.deleted() != null
                        ? Stream.empty()
                        : Stream.of(shown.annotation()),
                before.others().stream());
        return known.filter(annotation -> shared(annotation).equals(shared))
                .findFirst()
                .orElseGet(() -> shared.on(revision(shared.base())));
    }

    /** By annotation, in the order of the state. */
    static Map<AnnotationId, List<Version>> byId(ReviewState state) {
        return state.versions().stream().collect(Collectors.groupingBy(Version::id));
    }

    /** Of everything the library holds on the article. */
    static Map<AnnotationId, StoredVersions> held(Library library, ArticleId article) {
        return library.versions().list(article).stream()
                .collect(Collectors.toMap(StoredVersions::id, Function.identity()));
    }
}

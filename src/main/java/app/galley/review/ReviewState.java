package app.galley.review;

import app.galley.annotation.AnnotationId;
import app.galley.annotation.Target;
import app.galley.article.TextHash;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All that is known of the annotations of one article: of each, every version that none of the others supersedes. Mostly
 * that is one. Several are a conflict: people changed the same annotation without knowing of each other. The first of
 * them ({@link VersionOrder}) is shown, the others are kept until somebody settles it.
 *
 * <p>A value in one form only: equal knowledge is equal, in whatever order it was gathered.
 *
 * @param texts the texts the annotations were made on, all of these and no others, by hash
 * @param versions in {@link VersionOrder}
 */
public record ReviewState(SortedMap<TextHash, String> texts, List<Version> versions) {

    public static final ReviewState EMPTY = ReviewState.of(List.of(), List.of());

    /**
     * Superseded versions and texts that no version needs are left out.
     *
     * @throws IllegalArgumentException where a version's text is missing or too short, or a text is not that of its hash
     */
    public ReviewState {
        versions = newest(versions);
        texts = needed(texts, versions);
    }

    public static ReviewState of(Collection<String> texts, Collection<? extends Version> versions) {
        SortedMap<TextHash, String> byHash = new TreeMap<>(Comparator.comparing(TextHash::hex));
        texts.forEach(text -> byHash.put(TextHash.of(text), text));
        return new ReviewState(byHash, List.copyOf(versions));
    }

    /** The annotations to show, sorted by id. */
    public List<SharedAnnotation> annotations() {
        return shown().filter(SharedAnnotation.class::isInstance)
                .map(SharedAnnotation.class::cast)
                .toList();
    }

    /** The annotations that are deleted, sorted by id. */
    public List<Tombstone> tombstones() {
        return shown().filter(Tombstone.class::isInstance)
                .map(Tombstone.class::cast)
                .toList();
    }

    /** The versions that lost against one that neither supersedes them nor is superseded by them. */
    public List<Version> conflicts() {
        List<Version> lost = new ArrayList<>(versions);
        shown().toList().forEach(lost::remove);
        return List.copyOf(lost);
    }

    private Stream<Version> shown() {
        Map<AnnotationId, Version> first = new LinkedHashMap<>();
        versions.forEach(version -> first.putIfAbsent(version.id(), version));
        return first.values().stream();
    }

    /** Those of these versions that none of the others supersedes, in {@link VersionOrder}: what a state of them would hold. */
    public static List<Version> newest(Collection<? extends Version> versions) {
        Map<AnnotationId, List<Version>> byId = new HashMap<>();
        versions.stream()
                .distinct()
                .forEach(version -> byId.computeIfAbsent(version.id(), id -> new ArrayList<>())
                        .add(version));
        return byId.values().stream()
                .flatMap(all ->
                        all.stream().filter(version -> all.stream().noneMatch(other -> other.supersedes(version))))
                .sorted(new VersionOrder())
                .toList();
    }

    private static SortedMap<TextHash, String> needed(Map<TextHash, String> texts, List<Version> versions) {
        SortedMap<TextHash, String> needed = new TreeMap<>(Comparator.comparing(TextHash::hex));
        Map<TextHash, Integer> lengths = new HashMap<>();
        for (Version version : versions) {
            if (version instanceof SharedAnnotation annotation) {
                String text = texts.get(annotation.base());
                if (text == null) {
                    throw new IllegalArgumentException("the text of " + annotation.id() + " is missing");
                }
                if (needed.put(annotation.base(), text) == null) {
                    Texts.requireWellFormed(text);
                    if (!TextHash.of(text).equals(annotation.base())) {
                        throw new IllegalArgumentException("not the text of " + annotation.base());
                    }
                    lengths.put(annotation.base(), text.codePointCount(0, text.length()));
                }
                if (annotation.target() instanceof Target.OfPassage passage
                        && passage.end() > lengths.getOrDefault(annotation.base(), 0)) {
                    throw new IllegalArgumentException(annotation.id() + " stands beyond the end of its text");
                }
            }
        }
        return Collections.unmodifiableSortedMap(needed);
    }
}

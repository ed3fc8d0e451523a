package app.galley.suggesting;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.Status;
import app.galley.article.Edit;
import app.galley.article.PlainRange;
import app.galley.article.Projection;
import app.galley.article.SourceRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The suggestions on a text, and what accepting them makes of it. Immutable. Made in time that grows with the suggestions and
 * not with the text; accepting takes time in proportion to the passages.
 *
 * @param markdown the text
 * @param projection of {@code markdown}
 * @param all in the order of the text, those without a place last
 */
public record Suggestions(String markdown, Projection projection, List<Suggestion> all) {

    public Suggestions {
        all = List.copyOf(all);
    }

    /**
     * How suggestions stand in a text.
     *
     * @param projection of {@code markdown}
     * @param made whatever is no suggestion, or only a reply, is passed over
     * @param places where their passages stand now; those that are not in it have no place
     */
    public static Suggestions of(
            String markdown, Projection projection, List<Made> made, Map<AnnotationId, PlainRange> places) {
        List<Suggestion> all = made.stream()
                .filter(one -> isSuggestion(one.annotation()))
                .map(one -> Passages.suggestion(
                        one, markdown, projection, places.get(one.annotation().id())))
                .sorted(Comparator.comparingInt(Suggestions::order)
                        .thenComparing(one -> one.annotation().created())
                        .thenComparing(one -> one.id().value()))
                .toList();
        return new Suggestions(markdown, projection, Overlaps.noted(all));
    }

    public static boolean isSuggestion(Annotation annotation) {
        return annotation.replacement() != null && !annotation.isReply();
    }

    /** Whether something else could take the place of a passage: not where it reaches over cells or into a block of code. */
    public static boolean isReplaceable(String markdown, Projection projection, PlainRange passage) {
        return Passages.isReplaceable(markdown, projection, passage, "");
    }

    public Optional<Suggestion> find(AnnotationId id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Accepts those of {@code ids} that are open, ready and in conflict with no other; the rest is left as it is. */
    public Acceptance accept(Collection<AnnotationId> ids) {
        return accept(ids, Suggestions::hindrance);
    }

    /**
     * Accepts one that a person has looked at, although its passage was changed since or another is about the same words:
     * what it proposes takes the place of what stands there now.
     */
    public Acceptance acceptAnyway(AnnotationId id) {
        return accept(List.of(id), one -> switch (hindrance(one)) {
            case EDITED, OVERLAPPING -> null;
            case null -> null;
            case Hindrance other -> other;
        });
    }

    /** What accepting this suggestion alone would change; empty where it has no place, or proposes what stands there. */
    public Optional<Edit> edit(Suggestion suggestion) {
        return suggestion.place() == null || suggestion.readiness() == Readiness.UNFIT
                ? Optional.empty()
                : Replacing.edit(markdown, projection, suggestion.place(), suggestion.proposed());
    }

    /** Why a suggestion cannot be accepted as it is; null where it can. */
    public static @Nullable Hindrance hindrance(Suggestion suggestion) {
        if (suggestion.annotation().status() == Status.DRAFT) {
            return Hindrance.DRAFT;
        }
        if (!suggestion.isOpen()) {
            return Hindrance.HANDLED;
        }
        return switch (suggestion.readiness()) {
            case UNPLACED -> Hindrance.UNPLACED;
            case UNFIT -> Hindrance.UNFIT;
            case EDITED -> Hindrance.EDITED;
            case READY -> suggestion.isConflict() ? Hindrance.OVERLAPPING : null;
        };
    }

    /** Says what is against accepting a suggestion; null for nothing. */
    private interface Judge {
        @Nullable Hindrance of(Suggestion suggestion);
    }

    private Acceptance accept(Collection<AnnotationId> ids, Judge judge) {
        Map<AnnotationId, Hindrance> left = new LinkedHashMap<>();
        LinkedHashSet<AnnotationId> wanted = new LinkedHashSet<>(ids);
        for (AnnotationId id : wanted) {
            Optional<Suggestion> found = find(id);
            Hindrance hindrance = found.isEmpty() ? Hindrance.NO_SUGGESTION : judge.of(found.get());
            if (hindrance != null) {
                left.put(id, hindrance);
            }
        }
        List<Suggestion> accepted = all.stream()
                .filter(one -> wanted.contains(one.id()) && judge.of(one) == null)
                .toList();
        List<Edit> edits = new ArrayList<>();
        for (Suggestion one : accepted) {
            edit(one).ifPresent(edit -> Replacing.add(edit, edits));
        }
        return new Acceptance(edits, accepted.stream().map(Suggestion::id).toList(), left);
    }

    private static int order(Suggestion suggestion) {
        SourceRange place = suggestion.place();
        return place == null ? Integer.MAX_VALUE : place.start();
    }
}

package app.galley.ui.comments;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.AuthorId;
import app.galley.annotation.CommentThread;
import app.galley.annotation.Placement.Standing;
import app.galley.annotation.Status;
import app.galley.article.PlainRange;
import app.galley.exchange.Conflict;
import app.galley.placing.Original;
import app.galley.suggesting.Readiness;
import app.galley.suggesting.Suggestion;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A thread as the panel lists it.
 *
 * @param conflicts those of its annotations that people changed without knowing of each other
 * @param place in the projection of the text shown; null where it is not known, be it only for as long as its words are
 *     being moved or written anew
 * @param words what stands there; empty where it is not known
 * @param original what it was made on, where that is not what stands there
 * @param suggestions where it may stand, if that is unsure
 * @param section title of the section it stands in, or stood in; empty for text before the first heading
 * @param order where among the others it is listed: an offset in the projection of the text shown
 * @param suggestion how the suggestion that began the thread stands in the text shown; null where none did
 * @param me everyone the person on this machine is or was
 */
public record CommentRow(
        CommentThread thread,
        Map<AnnotationId, Conflict> conflicts,
        Standing standing,
        @Nullable PlainRange place,
        String words,
        @Nullable Original original,
        List<Suggested> suggestions,
        String section,
        int order,
        @Nullable Suggestion suggestion,
        Set<AuthorId> me)
        implements PanelItem {

    public CommentRow {
        conflicts = Map.copyOf(conflicts);
        suggestions = List.copyOf(suggestions);
        me = Set.copyOf(me);
    }

    public Annotation root() {
        return thread.root();
    }

    public AnnotationId id() {
        return root().id();
    }

    public Status status() {
        return root().status();
    }

    /** Its place in the text shown, if known. */
    public Optional<PlainRange> where() {
        return Optional.ofNullable(place);
    }

    /** Whether its text is not what it was, and nobody has dealt with it since; or whether there is a conflict to settle. */
    public boolean needsLook() {
        return !conflicts.isEmpty() || (standing != Standing.EXACT && !status().isHandled());
    }

    public boolean isMine(Annotation annotation) {
        return isMe(annotation.author().id());
    }

    boolean isMe(AuthorId person) {
        return me.contains(person);
    }

    /** The name of somebody who has said something in this thread; empty for others. */
    String nameOf(AuthorId person) {
        return annotations()
                .filter(annotation -> annotation.author().id().equals(person))
                .map(annotation -> annotation.author().name())
                .findFirst()
                .orElse("");
    }

    /** The first annotation and the replies. */
    public Stream<Annotation> annotations() {
        return Stream.concat(Stream.of(root()), thread.replies().stream());
    }

    /** The first conflict to settle in it, if any. */
    public Optional<Conflict> firstConflict() {
        return annotations()
                .map(annotation -> conflicts.get(annotation.id()))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Whether the card of the one can stand for the other: all is the same but where they stand. */
    @Override
    public boolean looksLike(PanelItem item) {
        return item instanceof CommentRow other
                && thread.equals(other.thread)
                && conflicts.equals(other.conflicts)
                && standing == other.standing
                && (standing == Standing.EXACT || words.equals(other.words))
                && Objects.equals(original, other.original)
                && section.equals(other.section)
                && sameSuggestion(suggestion, other.suggestion)
                && me.equals(other.me)
                && suggestions.size() == other.suggestions.size()
                && IntStream.range(0, suggestions.size())
                        .allMatch(i -> suggestions.get(i).looksLike(other.suggestions.get(i)));
    }

    private static boolean sameSuggestion(@Nullable Suggestion one, @Nullable Suggestion other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.looksLike(other);
    }

    CommentRow with(@Nullable Suggestion newSuggestion) {
        return new CommentRow(
                thread, conflicts, standing, place, words, original, suggestions, section, order, newSuggestion, me);
    }

    /**
     * Who dealt with a suggestion, as far as that can be told: whoever changed it, its author apart where others did. Empty
     * where it was several people, or somebody who has said nothing in this thread.
     */
    Optional<AuthorId> handledBy() {
        Set<AuthorId> people = new HashSet<>(root().changes().counts().keySet());
        if (people.size() > 1) {
            people.remove(root().author().id());
        }
        return people.size() == 1 ? Optional.of(people.iterator().next()) : Optional.empty();
    }

    /** Whether what it proposes could be put in as it stands, be it after a second look. */
    public boolean isReplaceable() {
        return suggestion != null
                && isOpenSuggestion()
                && (suggestion.readiness() == Readiness.READY || suggestion.readiness() == Readiness.EDITED);
    }

    /** Whether the person on this machine may word it otherwise: not what the text has taken in, or was told not to. */
    boolean isChangeable(Annotation annotation) {
        return isMine(annotation)
                && !(annotation.isSuggestion() && annotation.status().isHandled());
    }

    /** Whether a suggestion began it that waits to be accepted or declined. */
    public boolean isOpenSuggestion() {
        return suggestion != null && suggestion.isOpen();
    }

    /** Tells this item and others apart, through all changes. */
    @Override
    public String key() {
        return id().value();
    }
}

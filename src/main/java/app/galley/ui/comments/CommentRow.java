package app.galley.ui.comments;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.AuthorId;
import app.galley.annotation.CommentThread;
import app.galley.annotation.Placement.Standing;
import app.galley.annotation.Status;
import app.galley.article.PlainRange;
import app.galley.placing.Original;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A thread as the panel lists it.
 *
 * @param place in the projection of the text shown; null where it is not known, be it only for as long as its words are
 *     being moved or written anew
 * @param words what stands there; empty where it is not known
 * @param original what it was made on, where that is not what stands there
 * @param suggestions where it may stand, if that is unsure
 * @param section title of the section it stands in, or stood in; empty for text before the first heading
 * @param order where among the others it is listed: an offset in the projection of the text shown
 * @param me everyone the person on this machine is or was
 */
public record CommentRow(
        CommentThread thread,
        Standing standing,
        @Nullable PlainRange place,
        String words,
        @Nullable Original original,
        List<Suggested> suggestions,
        String section,
        int order,
        Set<AuthorId> me)
        implements PanelItem {

    public CommentRow {
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

    /** Whether its text is not what it was, and nobody has dealt with it since. */
    public boolean needsLook() {
        return standing != Standing.EXACT && !status().isHandled();
    }

    public boolean isMine(Annotation annotation) {
        return me.contains(annotation.author().id());
    }

    /** The first annotation and the replies. */
    public Stream<Annotation> annotations() {
        return Stream.concat(Stream.of(root()), thread.replies().stream());
    }

    /** Whether the card of the one can stand for the other: all is the same but where they stand. */
    @Override
    public boolean looksLike(PanelItem item) {
        return item instanceof CommentRow other
                && thread.equals(other.thread)
                && standing == other.standing
                && (standing == Standing.EXACT || words.equals(other.words))
                && java.util.Objects.equals(original, other.original)
                && section.equals(other.section)
                && me.equals(other.me)
                && suggestions.size() == other.suggestions.size()
                && IntStream.range(0, suggestions.size())
                        .allMatch(i -> suggestions.get(i).looksLike(other.suggestions.get(i)));
    }

    /** Tells this item and others apart, through all changes. */
    @Override
    public String key() {
        return id().value();
    }
}

package app.galley.comparing;

import java.util.List;

/**
 * How a newer text came from an older one.
 *
 * @param parts in order, without gaps: those that are equal or deleted are the older text, those that are equal or inserted
 *     the newer one; no two of a kind come one after the other, and what is deleted comes before what is inserted in its
 *     place
 * @param wordsAdded words in what was inserted, as {@code WordCount} counts, of the Markdown
 * @param wordsRemoved words in what was deleted
 */
public record Difference(List<Part> parts, int wordsAdded, int wordsRemoved) {

    public Difference {
        parts = List.copyOf(parts);
    }

    /** What became of a part. */
    public enum Kind {
        EQUAL,
        DELETED,
        INSERTED
    }

    /**
     * A stretch of both texts, empty in the newer where it was deleted, in the older where it was inserted. UTF-16 offsets.
     */
    public record Part(Kind kind, int oldStart, int oldEnd, int newStart, int newEnd) {}

    /** Whether the texts are the same. */
    public boolean isEmpty() {
        return parts.stream().allMatch(part -> part.kind() == Kind.EQUAL);
    }
}

package app.galley.anchoring;

import java.util.Optional;

/**
 * One change of a text while it is edited.
 *
 * @param offset where, in UTF-16 units
 * @param removed what stood there
 * @param inserted what stands there instead
 */
public record Edit(int offset, String removed, String inserted) {

    int removedEnd() {
        return offset + removed.length();
    }

    int insertedEnd() {
        return offset + inserted.length();
    }

    boolean isUndoneBy(Edit other) {
        return offset == other.offset && removed.equals(other.inserted) && inserted.equals(other.removed);
    }

    /** Both edits as one, if the second goes on where this one left off, as in typing: editors undo such edits together. */
    Optional<Edit> then(Edit next) {
        if (next.offset == insertedEnd()) {
            return Optional.of(new Edit(offset, removed + next.removed, inserted + next.inserted));
        }
        if (next.removedEnd() == insertedEnd() && next.offset >= offset) {
            String kept = inserted.substring(0, next.offset - offset);
            return Optional.of(new Edit(offset, removed, kept + next.inserted));
        }
        if (next.removedEnd() == offset && inserted.isEmpty()) {
            return Optional.of(new Edit(next.offset, next.removed + removed, next.inserted));
        }
        return Optional.empty();
    }
}

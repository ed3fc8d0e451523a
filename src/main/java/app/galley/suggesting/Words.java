package app.galley.suggesting;

import app.galley.comparing.Difference;
import app.galley.comparing.TextComparison;
import java.util.List;

/**
 * A run of words in a comparison of two texts.
 *
 * @param kind whether it is in both, only in the older one, or only in the newer one
 */
public record Words(Difference.Kind kind, String text) {

    /** The two texts as one: runs in order, what was deleted before what was put in its place. */
    public static List<Words> compare(String older, String newer) {
        return TextComparison.of(older, newer).parts().stream()
                .map(part -> new Words(
                        part.kind(),
                        part.kind() == Difference.Kind.DELETED
                                ? older.substring(part.oldStart(), part.oldEnd())
                                : newer.substring(part.newStart(), part.newEnd())))
                .toList();
    }
}

package app.galley.suggesting;

import app.galley.article.Edit;
import app.galley.article.PlainRange;
import app.galley.article.Projection;
import app.galley.article.SourceRange;
import app.galley.article.TextBlock;
import app.galley.comparing.Difference;
import app.galley.comparing.TextComparison;
import java.util.List;
import java.util.Optional;

/**
 * Puts other Markdown in the place of a passage so that what stands around it stays what it was. What replacing means:
 *
 * <ul>
 *   <li>Marks inside the passage go with it; marks around it stay: of {@code *duck*} the word alone is replaced.
 *   <li>Of marks that only begin or only end in the passage, those that would be left around nothing go; others stay, and
 *       then the replacement takes the look of the passage's beginning, as in other programs.
 *   <li>Where nothing is put in its place, nothing is left behind: no second space, no empty paragraph or item.
 *   <li>Further lines are indented as the block is; in a cell of a table they become breaks, and bars are escaped.
 * </ul>
 */
final class Replacing {

    private Replacing() {}

    /** The edit, as small as can be by words; empty where nothing changes. */
    static Optional<Edit> edit(String markdown, Projection projection, SourceRange place, String replacement) {
        PlainRange plain = projection.toPlain(place);
        List<TextBlock> blocks = projection.blocksIn(plain);
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        TextBlock block = blocks.getFirst();
        if (replacement.isBlank()) {
            return smallest(markdown, Removing.edit(markdown, projection, place, blocks));
        }
        String fitted = Fitting.into(block, markdown, replacement);
        return smallest(markdown, Cut.of(markdown, projection, place, blocks).replacedBy(fitted));
    }

    /** Adds an edit behind others; white space that the one before takes away already is not taken away twice. */
    static void add(Edit edit, List<Edit> edits) {
        int from = edits.isEmpty() ? 0 : edits.getLast().removedEnd();
        int shared = Math.clamp(from - edit.offset(), 0, edit.removed().length());
        Edit rest = new Edit(edit.offset() + shared, edit.removed().substring(shared), edit.inserted());
        if (!rest.removed().equals(rest.inserted())) {
            edits.add(rest);
        }
    }

    private static Optional<Edit> smallest(String markdown, Edit edit) {
        List<Difference.Part> parts =
                TextComparison.of(edit.removed(), edit.inserted()).parts();
        int head = 0;
        int tail = 0;
        if (!parts.isEmpty() && parts.getFirst().kind() == Difference.Kind.EQUAL) {
            head = parts.getFirst().oldEnd();
        }
        if (parts.size() > 1 && parts.getLast().kind() == Difference.Kind.EQUAL) {
            tail = parts.getLast().oldEnd() - parts.getLast().oldStart();
        }
        Edit small = new Edit(
                edit.offset() + head,
                markdown.substring(edit.offset() + head, edit.removedEnd() - tail),
                edit.inserted().substring(head, edit.inserted().length() - tail));
        return small.removed().equals(small.inserted()) ? Optional.empty() : Optional.of(small);
    }
}

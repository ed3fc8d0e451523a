package app.galley.ui.review;

import app.galley.exchange.Counts;
import app.galley.exchange.Merged;
import app.galley.exchange.Undone;
import app.galley.placing.Standings;
import app.galley.ui.message.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is said of a merge. */
public final class MergedWords {

    /** One of the numbers, and what it counts. */
    record Figure(int count, String words, String style) {}

    private MergedWords() {}

    /** Such as "3 added, 1 unchanged. 3 exact, 1 moved." */
    static String line(Counts counts, Standings standings) {
        List<String> parts = new ArrayList<>();
        figures(counts).forEach(figure -> parts.add(figure.count() + " " + figure.words()));
        String said = String.join(", ", parts);
        if (said.isEmpty()) {
            return Messages.text("review.merged.nothing-in-it");
        }
        return standings.total() == 0 ? said : Messages.text("review.merged.line", said, standing(standings));
    }

    /** Those of the numbers that are not zero. */
    static List<Figure> figures(Counts counts) {
        List<Figure> figures = new ArrayList<>();
        add(figures, counts.added(), "added");
        add(figures, counts.updated(), "updated");
        add(figures, counts.deleted(), "deleted");
        add(figures, counts.unchanged(), "unchanged");
        add(figures, counts.conflicts(), "conflicts");
        return figures;
    }

    private static void add(List<Figure> figures, int count, String name) {
        if (count > 0) {
            figures.add(new Figure(count, Messages.text("review.merged." + name, count), name));
        }
    }

    /** Such as "12 exact, 3 edited, 1 orphaned". */
    static String standing(Standings standings) {
        return standings.words((standing, count) ->
                Messages.text("comments.standings." + standing.name().toLowerCase(Locale.ROOT), count));
    }

    /** Of a merge that brought nothing new. */
    public static String nothingNew(Merged merged) {
        return merged.files().size() == 1
                ? Messages.text(
                        "review.merged.same",
                        merged.files().getFirst().name(),
                        merged.files().getFirst().article().title())
                : Messages.text("review.merged.same.many", merged.files().size());
    }

    /** What became of an undo. */
    public static String undone(Undone undone) {
        return Messages.text("review.undone", undone.left().size());
    }
}

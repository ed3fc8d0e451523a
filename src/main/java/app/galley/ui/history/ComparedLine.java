package app.galley.ui.history;

import app.galley.comparing.Difference.Kind;
import java.util.List;
import java.util.stream.Collectors;

/** One line of a comparison, as it is listed. */
public sealed interface ComparedLine {

    /** Whether anything in it differs. */
    boolean changed();

    /** A stretch of text without a line end of which all is equal, deleted or inserted. */
    record Run(Kind kind, String text) {}

    /**
     * A line of text.
     *
     * @param columns one, with what was deleted and what was inserted, or the older line and the newer one; the runs of
     *     each in order, none where the line is only in the other
     */
    record Text(List<List<Run>> columns, boolean changed) implements ComparedLine {

        public Text {
            columns = columns.stream().map(List::copyOf).toList();
        }

        /** The text in one of the columns. */
        String text(int column) {
            return columns.get(column).stream().map(Run::text).collect(Collectors.joining());
        }
    }

    /**
     * Lines that are the same in both texts, put away.
     *
     * @param words how many they have
     */
    record Fold(List<ComparedLine> hidden, int words) implements ComparedLine {

        public Fold {
            hidden = List.copyOf(hidden);
        }

        @Override
        public boolean changed() {
            return false;
        }
    }
}

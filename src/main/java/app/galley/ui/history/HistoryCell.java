package app.galley.ui.history;

import app.galley.ui.control.WideCell;
import app.galley.ui.message.Messages;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A version in the list: the day above the first of each, then the time, what it is, and how much it changed. */
final class HistoryCell extends WideCell<HistoryRow> {

    private static final PseudoClass NAMED = PseudoClass.getPseudoClass("named");

    private final Label day = new Label();
    private final Label time = new Label();
    private final Label title = new Label();
    private final Label added = new Label();
    private final Label removed = new Label();
    private final Label same = new Label(Messages.text("history.words.same"));
    private final HBox first = new HBox(8, time, title);
    private final HBox second = new HBox(8, added, removed, same);
    private final VBox version = new VBox(1, first, second);
    private final VBox content = new VBox(day, version);

    HistoryCell() {
        getStyleClass().add("history-cell");
        day.getStyleClass().add("day");
        version.getStyleClass().add("version");
        time.getStyleClass().add("time");
        time.setMinWidth(USE_PREF_SIZE);
        title.getStyleClass().add("title");
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        added.getStyleClass().addAll("text-small", "added");
        removed.getStyleClass().addAll("text-small", "removed");
        same.getStyleClass().addAll("text-small", "text-muted");
    }

    @Override
    protected void updateItem(@Nullable HistoryRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            show(null);
            setAccessibleText(null);
            pseudoClassStateChanged(NAMED, false);
            return;
        }
        show(day, row.day());
        show(time, row.time());
        title.setText(row.title());
        show(added, row.wordsAdded() == 0 ? "" : Messages.text("history.words.added.short", row.wordsAdded()));
        show(removed, row.wordsRemoved() == 0 ? "" : Messages.text("history.words.removed.short", row.wordsRemoved()));
        boolean unchanged = row.wordsAdded() == 0 && row.wordsRemoved() == 0;
        same.setVisible(unchanged);
        same.setManaged(unchanged);
        pseudoClassStateChanged(NAMED, row.isNamed());
        setAccessibleText(Messages.text(
                "history.row.spoken",
                row.when(),
                row.title(),
                Messages.text("history.words", row.wordsAdded(), row.wordsRemoved())));
        show(content);
    }

    private static void show(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
    }
}

package app.galley.ui.history;

import app.galley.ui.control.Controls;
import app.galley.ui.control.ToggleChoice;
import app.galley.ui.history.ComparisonModel.Compared;
import app.galley.ui.history.ComparisonModel.Comparing;
import app.galley.ui.history.ComparisonModel.Failed;
import app.galley.ui.history.ComparisonModel.First;
import app.galley.ui.history.ComparisonModel.Layout;
import app.galley.ui.history.ComparisonModel.Nothing;
import app.galley.ui.history.ComparisonModel.Same;
import app.galley.ui.history.ComparisonModel.State;
import app.galley.ui.message.Messages;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Shows a {@link ComparisonModel}: what differs in words and numbers, and the texts line by line. */
final class ComparisonView extends BorderPane {

    /** Lines kept in sight above a change that is gone to. */
    private static final int ABOVE = 2;

    private final ComparisonModel model;
    private final ListView<ComparedLine> list;
    private final Label title = new Label();
    private final Label counts = new Label();
    private final Label at = new Label();
    private final Label message = new Label();
    private final Button previous =
            Controls.iconButton(Feather.CHEVRON_UP, Messages.text("history.change.previous"), () -> goToChange(-1));
    private final Button next =
            Controls.iconButton(Feather.CHEVRON_DOWN, Messages.text("history.change.next"), () -> goToChange(1));

    /**
     * @param baseline says what one version is compared with
     * @param restore brings the version back
     */
    ComparisonView(ComparisonModel model, Region baseline, Button restore) {
        this.model = model;
        list = new ListView<>(model.lines());
        list.setAccessibleText(Messages.text("history.comparison"));
        list.setCellFactory(view -> new LineCell(model::unfold));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        list.getSelectionModel().selectedIndexProperty().addListener((observed, was, now) -> showPosition());
        message.setWrapText(true);
        message.getStyleClass().addAll("text-muted", "message");
        title.getStyleClass().add("comparison-title");
        title.setMinWidth(0);
        counts.getStyleClass().add("text-muted");
        counts.setMinWidth(0);
        at.getStyleClass().addAll("text-muted", "text-small");
        at.setMinWidth(Region.USE_PREF_SIZE);
        VBox words = new VBox(2, title, counts);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox heading = new HBox(12, words, restore);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Region layouts = new ToggleChoice<>(
                model.layoutProperty(),
                Messages.text("history.layout"),
                List.of(Layout.INLINE, Layout.SIDE_BY_SIDE),
                "history.layout.");
        HBox bar = new HBox(10, baseline, layouts, space, at, previous, next);
        VBox top = new VBox(10, heading, bar);
        top.getStyleClass().add("comparison-bar");
        bar.getStyleClass().add("row");
        setTop(top);
        setCenter(new StackPane(list, message));
        getStyleClass().add("comparison");
        model.stateProperty().subscribe(this::show);
    }

    /** Goes to the next change (1) or the one before (-1) and marks it. */
    void goToChange(int direction) {
        int line = model.change(list.getSelectionModel().getSelectedIndex(), direction);
        if (line >= 0) {
            list.getSelectionModel().clearAndSelect(line);
            list.getFocusModel().focus(line);
            list.scrollTo(Math.max(0, line - ABOVE));
        }
    }

    private void onKey(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
            copy();
            event.consume();
        } else if ((event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)
                && list.getFocusModel().getFocusedItem() instanceof ComparedLine.Fold fold) {
            int line = list.getFocusModel().getFocusedIndex();
            model.unfold(fold);
            list.getSelectionModel().clearAndSelect(line);
            event.consume();
        }
    }

    /** Puts the lines that are marked on the clipboard, as they are in the newer text if they are in both. */
    private void copy() {
        String text = list.getSelectionModel().getSelectedItems().stream()
                .filter(ComparedLine.Text.class::isInstance)
                .map(ComparedLine.Text.class::cast)
                .map(line -> line.text(line.columns().size() - 1))
                .collect(Collectors.joining("\n"));
        if (!text.isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    private void show(State state) {
        message.setText("");
        switch (state) {
            case Nothing() -> head("", "");
            case Comparing() -> head(Messages.text("history.comparing"), "");
            case Failed(String words) -> {
                head(Messages.text("history.failed"), "");
                message.setText(words);
            }
            case First(HistoryRow version) -> head(version.when(), Messages.text("history.first"));
            case Same(HistoryRow older, HistoryRow newer) -> {
                boolean itself = older.equals(newer);
                head(itself ? newer.when() : pair(older, newer), "");
                message.setText(Messages.text(itself ? "history.itself" : "history.same"));
            }
            case Compared compared -> {
                head(
                        pair(compared.older(), compared.newer()),
                        Messages.text("history.words", compared.wordsAdded(), compared.wordsRemoved()));
                list.getSelectionModel().clearSelection();
                list.scrollTo(0);
            }
        }
        list.setVisible(state instanceof Compared || state instanceof First || state instanceof Comparing);
        showPosition();
    }

    private static String changes(int number, int all) {
        return number == 0 ? Messages.text("history.changes", all) : Messages.text("history.changes.at", number, all);
    }

    private static String pair(HistoryRow older, HistoryRow newer) {
        return Messages.text("history.pair", older.when(), newer.when());
    }

    private void head(String heading, String words) {
        title.setText(heading);
        counts.setText(words);
    }

    private void showPosition() {
        boolean changed = model.stateProperty().get() instanceof Compared;
        int line = list.getSelectionModel().getSelectedIndex();
        at.setText(
                model.stateProperty().get() instanceof Compared compared
                        ? changes(line < 0 ? 0 : model.changeAt(line), compared.changes())
                        : "");
        previous.setDisable(!changed);
        next.setDisable(!changed);
    }
}

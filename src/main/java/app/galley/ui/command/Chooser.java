package app.galley.ui.command;

import app.galley.ui.message.Messages;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A field to type into over a list that narrows as one types: the command palette and quick open. Up, down and Enter
 * work from the field; Escape closes.
 */
public final class Chooser extends VBox {

    private static final int SHOWN_ROWS = 11;
    private static final double ROW_HEIGHT = 38;

    private final TextField field = new TextField();
    private final ListView<Choice> list = new ListView<>();
    private final Runnable close;

    /**
     * Shows {@code choices} in their order until something is typed.
     *
     * @param prompt said in the empty field
     * @param close takes the chooser away, before the action of what was picked runs
     */
    public Chooser(List<Choice> choices, String prompt, Runnable close) {
        this(query -> Choice.matching(choices, query), prompt, close);
    }

    /**
     * Shows what {@code matching} gives for what is typed, in its order.
     *
     * @param prompt said in the empty field
     * @param close takes the chooser away, before the action of what was picked runs
     */
    public Chooser(Function<String, List<Choice>> matching, String prompt, Runnable close) {
        this.close = close;
        List<Choice> choices = matching.apply("");
        getStyleClass().add("chooser");
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        list.getItems().setAll(choices);
        list.setFixedCellSize(ROW_HEIGHT);
        list.setPrefHeight(ROW_HEIGHT * Math.min(SHOWN_ROWS, Math.max(3, choices.size())) + 2);
        list.setFocusTraversable(false);
        list.setPlaceholder(new Label(Messages.text("chooser.nothing")));
        list.setCellFactory(view -> new Row());
        list.getSelectionModel().selectFirst();
        list.setOnMouseClicked(event -> pick());
        field.textProperty().addListener((observed, was, query) -> {
            list.getItems().setAll(matching.apply(query));
            list.getSelectionModel().selectFirst();
            list.scrollTo(0);
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        getChildren().addAll(field, list);
        setMaxSize(560, USE_PREF_SIZE);
        setAccessibleText(prompt);
    }

    /** Puts the caret into the field; to be called once shown. */
    public void focus() {
        field.requestFocus();
    }

    private void onKey(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.DOWN || code == KeyCode.UP) {
            int at = list.getSelectionModel().getSelectedIndex() + (code == KeyCode.DOWN ? 1 : -1);
            int size = list.getItems().size();
            if (size > 0) {
                list.getSelectionModel().select(Math.floorMod(at, size));
                list.scrollTo(Math.max(0, Math.floorMod(at, size) - SHOWN_ROWS / 2));
            }
            event.consume();
        } else if (code == KeyCode.ENTER) {
            pick();
            event.consume();
        } else if (code == KeyCode.ESCAPE) {
            close.run();
            event.consume();
        }
    }

    private void pick() {
        Choice choice = list.getSelectionModel().getSelectedItem();
        if (choice != null && choice.possible()) {
            close.run();
            choice.action().run();
        }
    }

    private static final class Row extends ListCell<Choice> {

        private final Label label = new Label();
        private final Label detail = new Label();
        private final FontIcon icon = new FontIcon();
        private final HBox row = new HBox(10, icon, label, detail);

        Row() {
            row.getStyleClass().add("chooser-row");
            detail.getStyleClass().add("detail");
            HBox.setHgrow(label, Priority.ALWAYS);
            label.setMaxWidth(Double.MAX_VALUE);
            detail.setMinWidth(USE_PREF_SIZE);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            if (empty || choice == null) {
                setGraphic(null);
                return;
            }
            label.setText(choice.label());
            detail.setText(choice.detail());
            icon.setVisible(choice.icon() != null);
            if (choice.icon() != null) {
                icon.setIconCode(choice.icon());
            }
            row.setDisable(!choice.possible());
            setGraphic(row);
        }
    }
}

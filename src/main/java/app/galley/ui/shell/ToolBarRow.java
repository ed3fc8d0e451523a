package app.galley.ui.shell;

import app.galley.ui.command.Command;
import app.galley.ui.command.CommandControls;
import app.galley.ui.command.CommandTable;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/** The buttons below the menu, with the article's title in the middle. */
final class ToolBarRow extends HBox {

    ToolBarRow(CommandTable commands, ObservableValue<String> articleTitle) {
        super(2);
        getStyleClass().add("tool-bar-row");
        setAlignment(Pos.CENTER_LEFT);
        add(commands, Command.TOGGLE_SIDEBAR, Command.QUICK_OPEN, Command.IMPORT, Command.EXPORT_HTML);
        getChildren().add(middle(articleTitle));
        add(
                commands,
                Command.NEXT_MODE,
                Command.COMMENT,
                Command.PREVIOUS_COMMENT,
                Command.NEXT_COMMENT,
                Command.PALETTE,
                Command.TOGGLE_COMMENTS);
    }

    private void add(CommandTable commands, Command... each) {
        for (Command command : each) {
            getChildren().add(CommandControls.button(commands, command));
        }
    }

    private static Node middle(ObservableValue<String> articleTitle) {
        Label title = new Label();
        title.getStyleClass().add("window-title");
        title.setMinWidth(0);
        title.textProperty().bind(articleTitle);
        StackPane middle = new StackPane(title);
        middle.setMinWidth(0);
        HBox.setHgrow(middle, Priority.ALWAYS);
        return middle;
    }
}

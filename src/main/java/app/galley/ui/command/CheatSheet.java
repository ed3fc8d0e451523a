package app.galley.ui.command;

import app.galley.ui.message.Messages;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Every shortcut on one sheet, by menu. */
public final class CheatSheet extends VBox {

    public CheatSheet(CommandTable table, Runnable close) {
        getStyleClass().add("cheat-sheet");
        Label title = new Label(Messages.text("cheat-sheet.title"));
        title.getStyleClass().add("title-3");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button done = new Button(null, new FontIcon(Feather.X));
        done.getStyleClass().addAll("button-icon", "flat");
        done.setAccessibleText(Messages.text("close"));
        done.setCancelButton(true);
        done.setOnAction(event -> close.run());

        FlowPane menus = new FlowPane(28, 18);
        for (Command.Menu menu : Command.Menu.values()) {
            menus.getChildren().add(group(table, menu));
        }
        ScrollPane scroll = new ScrollPane(menus);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(new HBox(title, space, done), scroll);
        setMaxSize(860, 620);
    }

    private static VBox group(CommandTable table, Command.Menu menu) {
        Label heading = new Label(menu.label());
        heading.getStyleClass().add("text-bold");
        GridPane grid = new GridPane(12, 5);
        ColumnConstraints right = new ColumnConstraints();
        right.setHalignment(HPos.RIGHT);
        right.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints left = new ColumnConstraints(120, 220, 220);
        grid.getColumnConstraints().addAll(left, right);
        int row = 0;
        for (Command command : table.commands()) {
            if (command.menu() == menu && command.shortcut().isPresent()) {
                Label keys = new Label(Shortcut.words(command.shortcut().get()));
                keys.getStyleClass().add("keys");
                Label label = new Label(command.label());
                label.setWrapText(true);
                grid.addRow(row++, label, keys);
            }
        }
        VBox group = new VBox(6, heading, grid);
        group.setMinWidth(360);
        group.setVisible(row > 0);
        group.setManaged(row > 0);
        return group;
    }
}

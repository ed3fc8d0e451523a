package app.galley.ui.command;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;

/** Builds the menu bar and toolbar buttons out of a {@link CommandTable}. */
public final class CommandControls {

    private CommandControls() {}

    /** Every command that has an action, in its menu. */
    public static MenuBar menuBar(CommandTable table) {
        MenuBar bar = new MenuBar();
        for (Command.Menu menu : Command.Menu.values()) {
            javafx.scene.control.Menu shown = new javafx.scene.control.Menu(menu.label());
            for (Command command : table.commands()) {
                if (command.menu() == menu) {
                    if (startsGroup(command) && !shown.getItems().isEmpty()) {
                        shown.getItems().add(new SeparatorMenuItem());
                    }
                    shown.getItems().add(item(table, command));
                }
            }
            if (!shown.getItems().isEmpty()) {
                bar.getMenus().add(shown);
            }
        }
        return bar;
    }

    /** An icon button that names its command and shortcut in a tooltip and to assistive technology. */
    public static Button button(CommandTable table, Command command) {
        Button button = new Button();
        command.icon().ifPresent(icon -> button.setGraphic(new FontIcon(icon)));
        button.getStyleClass().addAll("button-icon", "flat");
        button.setTooltip(new Tooltip(described(command)));
        button.setAccessibleText(command.label());
        button.disableProperty().bind(table.impossible(command));
        button.setOnAction(event -> table.run(command));
        button.setFocusTraversable(true);
        return button;
    }

    /** The command's label with its shortcut in brackets. */
    public static String described(Command command) {
        return command.shortcut()
                .map(shortcut -> command.label() + "  (" + Shortcut.words(shortcut) + ")")
                .orElse(command.label());
    }

    private static MenuItem item(CommandTable table, Command command) {
        MenuItem item = table.on(command)
                .<MenuItem>map(on -> checked(command, on))
                .orElseGet(() -> new MenuItem(command.label()));
        command.icon().ifPresent(icon -> item.setGraphic(new FontIcon(icon)));
        command.shortcut().ifPresent(item::setAccelerator);
        item.disableProperty().bind(table.impossible(command));
        item.setOnAction(event -> table.run(command));
        return item;
    }

    private static CheckMenuItem checked(Command command, ObservableBooleanValue on) {
        CheckMenuItem item = new CheckMenuItem(command.label());
        item.setSelected(on.get());
        on.addListener((observed, was, now) -> item.setSelected(now));
        // It turns itself on at a click, before it is known whether the command does.
        item.selectedProperty().addListener((observed, was, now) -> {
            if (now != on.get()) {
                item.setSelected(on.get());
            }
        });
        return item;
    }

    private static boolean startsGroup(Command command) {
        return switch (command) {
            case NEW_ARTICLE,
                    EXPORT_HTML,
                    SAVE_REVIEW,
                    NAME_REVISION,
                    RENAME_ARTICLE,
                    QUIT,
                    COPY,
                    FIND,
                    SET_WORD_GOAL,
                    SUGGEST_MODE,
                    NEXT_COMMENT,
                    REPLY,
                    FOCUS_LIBRARY,
                    ZOOM_IN,
                    THEME_SYSTEM,
                    ABOUT -> true;
            default -> false;
        };
    }
}

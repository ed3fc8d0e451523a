package app.galley.ui.outline;

import app.galley.editing.SectionChange;
import app.galley.ui.message.Messages;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.WindowEvent;

/** What can be done to the section selected in the outline, by menu and by key. Words and keys are those of a row here. */
final class SectionMenu {

    private final OutlineModel model;
    private final Supplier<String> selected;
    private final ContextMenu menu = new ContextMenu();

    /**
     * @param selected id of the section selected; empty for none
     * @param rename begins to edit its heading
     */
    SectionMenu(OutlineModel model, Supplier<String> selected, Runnable rename) {
        this.model = model;
        this.selected = selected;
        MenuItem renaming = new MenuItem(Messages.text("outline.rename"));
        renaming.setAccelerator(new KeyCodeCombination(KeyCode.F2));
        renaming.setOnAction(event -> rename.run());
        menu.getItems().addAll(renaming, new SeparatorMenuItem());
        add("outline.up", KeyCode.UP, SectionChange.Up::new, KeyCombination.ALT_DOWN);
        add("outline.down", KeyCode.DOWN, SectionChange.Down::new, KeyCombination.ALT_DOWN);
        add("outline.promote", KeyCode.LEFT, SectionChange.Promote::new, KeyCombination.ALT_DOWN);
        add("outline.demote", KeyCode.RIGHT, SectionChange.Demote::new, KeyCombination.ALT_DOWN);
        menu.getItems().add(new SeparatorMenuItem());
        add("outline.delete", KeyCode.DELETE, SectionChange.Delete::new);
    }

    ContextMenu menu() {
        return menu;
    }

    /** Does what the key stands for; a key of the menu is never anybody else's while sections can be changed. */
    void onKey(KeyEvent event) {
        for (MenuItem item : menu.getItems()) {
            if (item.getAccelerator() != null && item.getAccelerator().match(event) && model.isEditable()) {
                item.fire();
                event.consume();
            }
        }
    }

    private void add(
            String words, KeyCode key, Function<String, SectionChange> change, KeyCombination.Modifier... modifiers) {
        MenuItem item = new MenuItem(Messages.text(words));
        item.setAccelerator(new KeyCodeCombination(key, modifiers));
        item.setOnAction(event -> model.change(change.apply(selected.get())));
        menu.addEventHandler(
                WindowEvent.WINDOW_SHOWING, event -> item.setDisable(!model.isPossible(change.apply(selected.get()))));
        menu.getItems().add(item);
    }
}

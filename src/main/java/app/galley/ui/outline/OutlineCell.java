package app.galley.ui.outline;

import app.galley.article.Section;
import app.galley.editing.SectionChange;
import app.galley.ui.message.Messages;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** One section's row: its title, and how many open comments stand in it. */
final class OutlineCell extends TreeCell<Section> {

    private static final PseudoClass TOP = PseudoClass.getPseudoClass("top");

    private final OutlineModel model;
    private final Label title = new Label();
    private final Label count = new Label();
    private final Tooltip whole = new Tooltip();
    private final HBox row = new HBox(6, title, count);
    private @Nullable TextField renaming;

    OutlineCell(OutlineModel model) {
        this.model = model;
        count.getStyleClass().add("count");
        count.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        // The row takes the width there is, so that a long title ends in an ellipsis and not behind a scroll bar.
        setPrefWidth(0);
        new SectionDrag(model, this);
        model.commentsProperty().addListener((observed, was, now) -> showCount());
    }

    @Override
    protected void updateItem(@Nullable Section section, boolean empty) {
        super.updateItem(section, empty);
        if (empty || section == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        title.setText(section.title());
        pseudoClassStateChanged(TOP, section.level() == 1);
        whole.setText(section.title());
        setTooltip(whole);
        showCount();
        // The tree lays its rows out again while one is being edited.
        setGraphic(isEditing() && renaming != null ? renaming : row);
    }

    /** Shows a field with the heading's Markdown instead of the title. */
    @Override
    public void startEdit() {
        Section section = getItem();
        super.startEdit();
        if (section == null || !isEditing()) {
            return;
        }
        TextField field = new TextField(model.heading(section.id()));
        field.setAccessibleText(Messages.text("outline.rename"));
        field.setOnAction(event -> {
            cancelEdit();
            model.change(new SectionChange.Rename(section.id(), field.getText()));
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                cancelEdit();
                event.consume();
            }
        });
        field.focusedProperty().addListener((observed, was, now) -> {
            if (!now && isEditing()) {
                cancelEdit();
            }
        });
        renaming = field;
        setGraphic(field);
        field.requestFocus();
        field.selectAll();
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        renaming = null;
        setGraphic(row);
        getTreeView().setEditable(false);
        getTreeView().requestFocus();
    }

    private void showCount() {
        Section section = getItem();
        if (section == null) {
            return;
        }
        int comments = model.commentsProperty().get().getOrDefault(section.id(), 0);
        count.setText(Integer.toString(comments));
        count.setVisible(comments > 0);
        count.setManaged(comments > 0);
        setAccessibleText(
                comments == 0
                        ? section.title()
                        : Messages.text("outline.section-with-comments", section.title(), comments));
    }
}

package app.galley.ui.outline;

import app.galley.article.Outline;
import app.galley.article.Section;
import app.galley.ui.message.Messages;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Shows an {@link OutlineModel} as a tree under a field that filters it. */
public final class OutlineView extends BorderPane {

    private final OutlineModel model;
    private final Consumer<String> open;
    private final TextField filter = new TextField();
    private final TreeView<Section> tree = new TreeView<>();
    private final Label empty = new Label();
    private final OutlineRows rows = new OutlineRows();

    /**
     * @param open told the id of the section the user wants to read
     */
    public OutlineView(OutlineModel model, Consumer<String> open) {
        this.model = model;
        this.open = open;
        getStyleClass().add("outline");
        filter.setPromptText(Messages.text("outline.filter"));
        filter.setAccessibleText(Messages.text("outline.filter"));
        filter.textProperty().bindBidirectional(model.filterProperty());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::onFilterKey);
        tree.setShowRoot(false);
        tree.setRoot(rows.root());
        rows.root().setExpanded(true);
        tree.setAccessibleText(Messages.text("outline.title"));
        tree.setCellFactory(view -> new OutlineCell(model));
        tree.addEventHandler(MouseEvent.MOUSE_CLICKED, this::onClick);
        SectionMenu sections = new SectionMenu(model, this::selected, this::rename);
        tree.setOnContextMenuRequested(event -> {
            if (model.isEditable() && !selected().isEmpty()) {
                sections.menu().show(tree, event.getScreenX(), event.getScreenY());
            }
        });
        // Before the tree takes the arrows for its own.
        tree.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (tree.getEditingItem() == null) {
                sections.onKey(event);
            }
        });
        // A double click renames; it must not fold as well.
        tree.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getClickCount() == 2 && model.isEditable() && tree.getEditingItem() == null && !isArrow(event)) {
                event.consume();
            }
        });
        tree.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                openSelected();
                event.consume();
            }
        });
        empty.getStyleClass().addAll("text-muted", "empty");
        empty.setWrapText(true);
        setTop(new StackPane(filter));
        getTop().getStyleClass().add("filter");
        setCenter(new StackPane(tree, empty));
        model.shownProperty().addListener((observed, was, now) -> refill(now));
        model.chosenProperty().addListener((observed, was, now) -> choose());
        model.currentProperty().addListener((observed, was, now) -> follow(now));
        refill(model.shownProperty().get());
    }

    /** Puts the caret into the field that filters. */
    public void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    /** Puts the focus on the tree. */
    public void focusTree() {
        tree.requestFocus();
    }

    private void refill(Outline outline) {
        rows.show(outline);
        boolean none = outline.sections().isEmpty();
        tree.setVisible(!none);
        empty.setVisible(none);
        empty.setText(Messages.text(filter.getText().isBlank() ? "outline.empty" : "outline.nothing"));
        if (!choose()) {
            String current = model.currentProperty().get();
            // A heading being written has a new id with each letter, which the reader tells only later.
            if (rows.get(current) != null && !current.equals(selected())) {
                follow(current);
            }
        }
    }

    /** Selects the section that was just changed, if there is one. */
    private boolean choose() {
        String chosen = model.chosenProperty().get();
        if (rows.get(chosen) == null) {
            return false;
        }
        follow(chosen);
        return true;
    }

    /** Selects the section being read and keeps it in sight. */
    private void follow(String sectionId) {
        TreeItem<Section> item = rows.get(sectionId);
        if (item == null) {
            tree.getSelectionModel().clearSelection();
            return;
        }
        // A section inside a folded one is followed at the innermost one that shows.
        for (TreeItem<Section> above = item.getParent(); above != null; above = above.getParent()) {
            if (!above.isExpanded() && above.getParent() != null) {
                item = above;
            }
        }
        int row = tree.getRow(item);
        tree.getSelectionModel().select(row);
        if (row >= 0 && !visible(row)) {
            tree.scrollTo(Math.max(0, row - 4));
        }
    }

    private boolean visible(int row) {
        for (Node node : tree.lookupAll(".tree-cell")) {
            if (node instanceof OutlineCell cell && cell.getIndex() == row && !cell.isEmpty()) {
                double top =
                        cell.localToScene(0, 0).getY() - tree.localToScene(0, 0).getY();
                return top >= 0 && top + cell.getHeight() <= tree.getHeight();
            }
        }
        return false;
    }

    private void onClick(MouseEvent event) {
        // The arrow that folds is the tree's own business.
        if (isArrow(event) || event.getButton() != MouseButton.PRIMARY || tree.getEditingItem() != null) {
            return;
        }
        if (event.getClickCount() == 2 && model.isEditable()) {
            rename();
        } else {
            openSelected();
        }
    }

    private static boolean isArrow(MouseEvent event) {
        return event.getTarget() instanceof Node node && node.getStyleClass().contains("arrow");
    }

    private String selected() {
        @Nullable TreeItem<Section> item = tree.getSelectionModel().getSelectedItem();
        return item == null || item.getValue() == null ? "" : item.getValue().id();
    }

    /** Edits the selected heading in its row. Only then is the tree editable: its own ways to begin are too easily hit. */
    private void rename() {
        @Nullable TreeItem<Section> item = tree.getSelectionModel().getSelectedItem();
        if (item != null && model.isEditable()) {
            tree.setEditable(true);
            tree.edit(item);
        }
    }

    private void openSelected() {
        @Nullable TreeItem<Section> item = tree.getSelectionModel().getSelectedItem();
        if (item != null && item.getValue() != null) {
            open.accept(item.getValue().id());
        }
    }

    private void onFilterKey(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> {
                if (!filter.getText().isEmpty()) {
                    filter.clear();
                    event.consume();
                }
            }
            case DOWN -> {
                tree.requestFocus();
                if (tree.getSelectionModel().isEmpty()) {
                    tree.getSelectionModel().selectFirst();
                }
                event.consume();
            }
            case ENTER -> {
                if (tree.getSelectionModel().isEmpty() || !filter.getText().isBlank()) {
                    firstMatch();
                }
                openSelected();
                event.consume();
            }
            default -> {}
        }
    }

    private void firstMatch() {
        String first = filter.getText().strip().toLowerCase(Locale.ROOT).split("\\s+")[0];
        for (Section section : model.shownProperty().get().flat()) {
            if (section.title().toLowerCase(Locale.ROOT).contains(first)) {
                tree.getSelectionModel().select(rows.get(section.id()));
                return;
            }
        }
    }
}

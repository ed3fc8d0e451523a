package app.galley.ui.outline;

import app.galley.article.Outline;
import app.galley.article.Section;
import app.galley.ui.message.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<String, TreeItem<Section>> items = new HashMap<>();

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

    /** Shows an outline: while one types it hardly ever looks otherwise, and then the tree is left alone. */
    private void refill(Outline outline) {
        empty.setText(Messages.text(filter.getText().isBlank() ? "outline.empty" : "outline.nothing"));
        String chosen = model.chosenProperty().get();
        if (tree.getRoot() != null && hasShape(tree.getRoot(), outline.sections())) {
            if (!update(tree.getRoot(), outline.sections()) && chosen.isEmpty()) {
                return;
            }
        } else {
            items.clear();
            TreeItem<Section> root = new TreeItem<>();
            outline.sections().forEach(section -> root.getChildren().add(item(section)));
            tree.setRoot(root);
            boolean none = outline.sections().isEmpty();
            tree.setVisible(!none);
            empty.setVisible(none);
        }
        follow(items.containsKey(chosen) ? chosen : model.currentProperty().get());
    }

    private static boolean hasShape(TreeItem<Section> item, List<Section> children) {
        List<TreeItem<Section>> shown = item.getChildren();
        boolean same = shown.size() == children.size();
        for (int i = 0; same && i < shown.size(); i++) {
            same = hasShape(shown.get(i), children.get(i).children());
        }
        return same;
    }

    /** Exchanges the sections below an item for others that lie the same way; whether any looks otherwise. */
    private boolean update(TreeItem<Section> item, List<Section> children) {
        boolean changed = false;
        for (int i = 0; i < children.size(); i++) {
            TreeItem<Section> shown = item.getChildren().get(i);
            Section now = children.get(i);
            // Where it stands in the text is not asked of it here.
            if (!shown.getValue().id().equals(now.id())
                    || !shown.getValue().title().equals(now.title())
                    || shown.getValue().level() != now.level()) {
                items.remove(shown.getValue().id(), shown);
                shown.setValue(now);
                items.put(now.id(), shown);
                changed = true;
            }
            changed |= update(shown, now.children());
        }
        return changed;
    }

    private TreeItem<Section> item(Section section) {
        TreeItem<Section> item = new TreeItem<>(section);
        item.setExpanded(true);
        items.put(section.id(), item);
        section.children().forEach(child -> item.getChildren().add(item(child)));
        return item;
    }

    /** Selects the section being read and keeps it in sight. */
    private void follow(String sectionId) {
        TreeItem<Section> item = items.get(sectionId);
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
        String first =
                filter.getText().strip().toLowerCase(java.util.Locale.ROOT).split("\\s+")[0];
        for (Section section : model.shownProperty().get().flat()) {
            if (section.title().toLowerCase(java.util.Locale.ROOT).contains(first)) {
                tree.getSelectionModel().select(items.get(section.id()));
                return;
            }
        }
    }
}

package app.galley.ui.history;

import app.galley.article.Revision;
import app.galley.ui.control.Controls;
import app.galley.ui.control.ToggleChoice;
import app.galley.ui.history.HistoryModel.Baseline;
import app.galley.ui.message.Messages;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * The history of an article: its versions at the left, what changed at the right. Up and down pick a version, with Shift
 * or Ctrl a second one; N and P, or Alt with down and up, go from change to change; F2 names a version.
 */
public final class HistoryView extends BorderPane {

    private final HistoryModel model;
    private final BiConsumer<Revision, String> restore;
    private final Runnable close;
    private final ListView<HistoryRow> list;
    private final ComparisonView comparison;
    private final NamingBar naming;
    private final Button restoreButton = new Button(Messages.text("history.restore"));
    private boolean following;

    /**
     * @param title the article's
     * @param restore brings a version back; told when it was made, too, in words
     * @param close takes the view away
     */
    public HistoryView(HistoryModel model, String title, BiConsumer<Revision, String> restore, Runnable close) {
        this.model = model;
        this.restore = restore;
        this.close = close;
        getStyleClass().add("history");
        getStylesheets().add(String.valueOf(HistoryView.class.getResource("/app/galley/ui/history.css")));
        list = new ListView<>(model.rows());
        list.setAccessibleText(Messages.text("history.list"));
        list.setCellFactory(view -> new HistoryCell());
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>) change -> picked());
        list.setContextMenu(menu());
        naming = new NamingBar(model::rename, this::focusList);
        Label few = new Label(Messages.text("history.few"));
        few.setWrapText(true);
        few.getStyleClass().addAll("text-muted", "few");
        few.managedProperty().bind(few.visibleProperty());
        model.rows().subscribe(() -> few.setVisible(model.rows().size() == 1));
        few.setVisible(false);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox versions = new VBox(list, few, naming);
        versions.getStyleClass().add("versions");

        restoreButton.setMinWidth(Region.USE_PREF_SIZE);
        restoreButton.setOnAction(event -> restorePicked());
        HBox baseline = new ToggleChoice<>(
                model.baselineProperty(),
                Messages.text("history.baseline"),
                List.of(Baseline.BEFORE, Baseline.NOW),
                "history.baseline.");
        baseline.disableProperty().bind(model.pickedProperty().map(picked -> picked.size() > 1));
        comparison = new ComparisonView(model.comparison(), baseline, restoreButton);

        Label heading = new Label(Messages.text("history.title", title));
        heading.getStyleClass().add("title-4");
        heading.setMinWidth(0);
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        HBox top = new HBox(12, heading, Controls.iconButton(Feather.X, Messages.text("close"), close));
        top.getStyleClass().add("history-head");
        setTop(top);
        setLeft(versions);
        setCenter(comparison);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        model.pickedProperty().subscribe(this::follow);
    }

    /** Puts the focus on the list of versions. */
    public void focusList() {
        list.requestFocus();
    }

    private void onKey(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) {
            return;
        }
        int direction = direction(event);
        if (direction != 0) {
            comparison.goToChange(direction);
            event.consume();
        } else if (event.getCode() == KeyCode.F2) {
            beginNaming();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            // A list would keep it to itself.
            close.run();
            event.consume();
        }
    }

    private static int direction(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isControlDown() && !event.isMetaDown();
        return switch (event.getCode()) {
            case N -> plain && !event.isAltDown() ? 1 : 0;
            case P -> plain && !event.isAltDown() ? -1 : 0;
            case DOWN -> plain && event.isAltDown() ? 1 : 0;
            case UP -> plain && event.isAltDown() ? -1 : 0;
            default -> 0;
        };
    }

    private ContextMenu menu() {
        MenuItem name = new MenuItem(Messages.text("history.name"));
        name.setOnAction(event -> beginNaming());
        MenuItem back = new MenuItem(Messages.text("history.restore"));
        back.setOnAction(event -> restorePicked());
        ContextMenu menu = new ContextMenu(name, back);
        menu.setOnShowing(event -> {
            name.setDisable(!canName());
            back.setDisable(model.restorable().isEmpty());
        });
        return menu;
    }

    private boolean canName() {
        List<HistoryRow> picked = model.pickedProperty().get();
        return picked.size() == 1 && picked.getFirst().revision() != null;
    }

    private void beginNaming() {
        if (canName()) {
            naming.begin(model.pickedProperty().get().getFirst());
        }
    }

    private void restorePicked() {
        model.restorable()
                .ifPresent(revision -> restore.accept(
                        revision, model.pickedProperty().get().getFirst().when()));
    }

    private void picked() {
        // While rows are put anew, the selection wanders over them.
        if (!following && !list.getSelectionModel().isEmpty()) {
            List<HistoryRow> chosen = List.copyOf(list.getSelectionModel().getSelectedItems().stream()
                    .filter(row -> row != null)
                    .toList());
            if (!chosen.isEmpty()) {
                following = true;
                try {
                    model.pick(chosen);
                } finally {
                    following = false;
                }
            }
        }
    }

    private void follow(List<HistoryRow> picked) {
        restoreButton.setDisable(model.restorable().isEmpty());
        if (following) {
            return;
        }
        following = true;
        try {
            int[] indices = picked.stream().mapToInt(model.rows()::indexOf).toArray();
            list.getSelectionModel().clearSelection();
            if (indices.length > 0) {
                list.getSelectionModel().selectIndices(indices[0], indices);
                list.getFocusModel().focus(indices[0]);
            }
        } finally {
            following = false;
        }
    }
}

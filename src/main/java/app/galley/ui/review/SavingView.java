package app.galley.ui.review;

import app.galley.ui.control.ToggleChoice;
import app.galley.ui.message.Messages;
import app.galley.ui.review.SavingModel.Whose;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What leaves with a review file, before it does: every word of it, whose name it bears, and what stays. Up and down go
 * through it, Enter marks the draft ready that is picked, Ctrl+Enter saves.
 */
public final class SavingView extends BorderPane {

    private final SavingModel model;
    private final Runnable close;
    private final ListView<SavingRow> list;
    private final Button save;

    /**
     * @param title the article's
     * @param save asks where to, and saves what is shown
     * @param close takes the view away
     */
    public SavingView(SavingModel model, String title, Runnable save, Runnable close) {
        this.model = model;
        this.close = close;
        getStyleClass().add("review-sheet");
        getStylesheets().add(String.valueOf(SavingView.class.getResource("/app/galley/ui/review.css")));
        setMaxSize(680, 760);

        list = new ListView<>(model.rows());
        list.setAccessibleText(Messages.text("review.save.list"));
        list.setCellFactory(view -> new SavingCell(model::markReady, model::markAllReady));
        list.getStyleClass().add("edge-to-edge");

        this.save = Pieces.button(Messages.text("review.save.answer"), save, "accent");
        this.save.disableProperty().bind(model.savable().not());
        setTop(new VBox(
                Pieces.head(Messages.text("review.save.title", title), Messages.text("close"), close), about()));
        setCenter(list);
        setBottom(foot());
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /** Puts the focus where the keyboard is of use. */
    public void focusList() {
        list.requestFocus();
    }

    private Region about() {
        Label whose = Pieces.words("");
        whose.textProperty().bind(model.summary());
        whose.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(whose, Priority.ALWAYS);
        ToggleChoice<Whose> choice = new ToggleChoice<>(
                model.whose(), Messages.text("review.save.whose"), List.of(Whose.values()), "review.save.whose.");
        choice.visibleProperty().bind(model.severalPeople());
        choice.managedProperty().bind(choice.visibleProperty());
        HBox about = new HBox(12, whose, choice);
        about.getStyleClass().add("about");
        return about;
    }

    private Region foot() {
        Label stays = Pieces.words(Messages.text("review.save.stays"), "text-muted", "text-small");
        stays.setGraphic(new FontIcon(Feather.LOCK));
        stays.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(stays, Priority.ALWAYS);
        Button cancel = Pieces.button(Messages.text("cancel"), close);
        HBox foot = new HBox(8, stays, cancel, save);
        foot.getStyleClass().add("foot");
        return foot;
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            // A list would keep it to itself.
            close.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            save.fire();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER
                && list.isFocused()
                && list.getSelectionModel().getSelectedItem() instanceof SavingRow.Staying(var draft)) {
            model.markReady(draft.id());
            event.consume();
        }
    }
}

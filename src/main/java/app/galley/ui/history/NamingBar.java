package app.galley.ui.history;

import app.galley.article.Revision;
import app.galley.ui.message.Messages;
import java.util.Objects;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Below the list, while a version is given a name. Enter takes the name, Escape leaves it as it was. */
final class NamingBar extends VBox {

    private final TextField field = new TextField();
    private final Label title = new Label();
    private final BiConsumer<Revision, String> rename;
    private final Runnable done;
    private @Nullable Revision revision;

    /**
     * @param rename told the version and what was typed
     * @param done runs when the bar goes
     */
    NamingBar(BiConsumer<Revision, String> rename, Runnable done) {
        super(6);
        this.rename = rename;
        this.done = done;
        getStyleClass().add("naming");
        field.setPromptText(Messages.text("revision.name.prompt"));
        field.setOnAction(event -> take());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        HBox.setHgrow(field, Priority.ALWAYS);
        Button take = new Button(Messages.text("history.name.answer"));
        take.setOnAction(event -> take());
        take.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(title, new HBox(6, field, take));
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    void begin(HistoryRow row) {
        revision = row.revision();
        title.setText(Messages.text("history.name.title", row.when()));
        field.setAccessibleText(title.getText());
        field.setText(revision == null ? "" : Objects.requireNonNullElse(revision.name(), ""));
        setVisible(true);
        field.requestFocus();
        field.selectAll();
    }

    private void take() {
        Revision named = revision;
        String name = field.getText();
        close();
        if (named != null) {
            rename.accept(named, name);
        }
    }

    private void close() {
        revision = null;
        // Before the field goes, or the focus would go anywhere.
        done.run();
        setVisible(false);
    }
}

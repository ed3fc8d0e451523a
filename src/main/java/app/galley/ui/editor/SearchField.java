package app.galley.ui.editor;

import app.galley.ui.message.Messages;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A field that remembers what was in it: Up and Down walk through that. */
final class SearchField extends TextField {

    private static final double LEAST = 90;

    private final QueryHistory history = new QueryHistory();

    /** @param prompt key of the message that says what it is for */
    SearchField(String prompt, StringProperty text) {
        setPromptText(Messages.text(prompt));
        setAccessibleText(Messages.text(prompt));
        setTooltip(new Tooltip(Messages.text("search.history")));
        setMinWidth(LEAST);
        HBox.setHgrow(this, Priority.ALWAYS);
        textProperty().bindBidirectional(text);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.UP && !event.isAltDown()) {
                show(history.older(getText()));
                event.consume();
            } else if (event.getCode() == KeyCode.DOWN && !event.isAltDown()) {
                show(history.newer());
                event.consume();
            }
        });
    }

    /** Remembers what is in it. */
    void remember() {
        history.add(getText());
    }

    private void show(String text) {
        setText(text);
        end();
    }
}

package app.galley.ui.editor;

import app.galley.ui.message.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Stands in place of a text that has a line too long to be laid out, and offers to break it. */
final class LongLineNotice extends VBox {

    LongLineNotice(Runnable wrap) {
        super(10);
        getStyleClass().add("long-line");
        setAlignment(Pos.CENTER);
        setMaxWidth(420);
        Label title = new Label(Messages.text("editor.long-line.title"));
        title.getStyleClass().add("title-4");
        Label words = new Label(Messages.text("editor.long-line.text"));
        words.setWrapText(true);
        Button button = new Button(Messages.text("editor.long-line.wrap"));
        button.setOnAction(event -> wrap.run());
        getChildren().addAll(title, words, button);
        managedProperty().bind(visibleProperty());
    }
}

package app.galley.ui.shell;

import app.galley.article.SetAside;
import app.galley.ui.message.Messages;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What an import left out of an article, to be read and copied from: nothing of the file is lost. */
final class SetAsideSheet extends VBox {

    SetAsideSheet(List<SetAside> pieces, Runnable close) {
        super(12);
        getStyleClass().add("question");
        Label title = new Label(Messages.text("set-aside.title"));
        title.getStyleClass().add("title-4");
        getChildren()
                .addAll(title, Question.words(Messages.text(pieces.isEmpty() ? "set-aside.none" : "set-aside.text")));
        if (!pieces.isEmpty()) {
            TextArea text = new TextArea(words(pieces));
            text.setEditable(false);
            text.setWrapText(true);
            text.setPrefRowCount(14);
            text.setAccessibleText(Messages.text("set-aside.title"));
            VBox.setVgrow(text, Priority.ALWAYS);
            getChildren().add(text);
        }
        Button done = new Button(Messages.text("close"));
        done.setDefaultButton(true);
        done.setCancelButton(true);
        done.setOnAction(event -> close.run());
        HBox buttons = new HBox(done);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().add(buttons);
        setMaxSize(620, USE_PREF_SIZE);
    }

    private static String words(List<SetAside> pieces) {
        StringBuilder words = new StringBuilder();
        for (SetAside piece : pieces) {
            words.append("— ")
                    .append(piece.reason())
                    .append(" —\n\n")
                    .append(piece.content().strip())
                    .append("\n\n");
        }
        return words.toString().stripTrailing();
    }
}

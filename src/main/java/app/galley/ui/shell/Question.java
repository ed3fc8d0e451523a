package app.galley.ui.shell;

import app.galley.ui.message.Messages;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A question with one answer that does something and one that does not. */
final class Question extends VBox {

    private final Button yes;

    /**
     * @param detail text, or a control to fill in
     * @param answer what the button that does it says
     */
    Question(String title, Node detail, String answer, Runnable close, Runnable action) {
        super(14);
        getStyleClass().add("question");
        Label heading = new Label(title);
        heading.getStyleClass().add("title-4");
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        Button no = new Button(Messages.text("cancel"));
        no.setCancelButton(true);
        no.setOnAction(event -> close.run());
        yes = new Button(answer);
        yes.getStyleClass().add("accent");
        yes.setDefaultButton(true);
        yes.setOnAction(event -> {
            close.run();
            action.run();
        });
        HBox buttons = new HBox(8, no, yes);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(heading, detail, buttons);
        setMaxSize(460, USE_PREF_SIZE);
    }

    /** A paragraph for the question's detail. */
    static Label words(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    void focusAnswer() {
        yes.requestFocus();
    }
}

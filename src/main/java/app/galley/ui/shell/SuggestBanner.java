package app.galley.ui.shell;

import app.galley.suggesting.CopyMark;
import app.galley.ui.message.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Says above the article that what is typed becomes suggestions, how many there are, and, where the caret stands at one, what
 * it takes out and puts in.
 */
final class SuggestBanner extends HBox {

    /** Of what is struck and put in, so much is shown; UTF-16 units. */
    private static final int LONGEST = 60;

    private final Label words = new Label();
    private final TextFlow change = new TextFlow();
    private final Label count = new Label();

    SuggestBanner(Runnable end) {
        super(10);
        getStyleClass().add("suggest-banner");
        setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        words.getStyleClass().add("words");
        change.setMinWidth(0);
        change.setMaxHeight(USE_PREF_SIZE);
        HBox.setHgrow(change, Priority.SOMETIMES);
        HBox space = new HBox();
        HBox.setHgrow(space, Priority.ALWAYS);
        count.setMinWidth(USE_PREF_SIZE);
        Button stop = new Button(Messages.text("suggesting.stop"));
        stop.setMinWidth(USE_PREF_SIZE);
        stop.getStyleClass().add("small");
        stop.setOnAction(event -> end.run());
        getChildren().addAll(new FontIcon(Feather.EDIT_3), words, change, space, count, stop);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        show(0);
        showChange(null);
    }

    /** How the banner says what typing does. */
    void explain(String text) {
        words.setText(text);
        words.setTooltip(new javafx.scene.control.Tooltip(text));
    }

    /** How many suggestions the copy makes. */
    void show(int suggestions) {
        count.setText(Messages.text("suggesting.count", suggestions));
    }

    /** The change at the caret; null for none. */
    void showChange(@Nullable CopyMark mark) {
        change.getChildren().clear();
        boolean shown = mark != null && !mark.removed().isBlank();
        change.setVisible(shown);
        change.setManaged(shown);
        words.setVisible(!shown);
        words.setManaged(!shown);
        if (mark != null && shown) {
            Text before = new Text(Messages.text("suggesting.before") + " ");
            Text removed = new Text(brief(mark.removed()));
            removed.getStyleClass().add("removed");
            removed.setStrikethrough(true);
            change.getChildren().setAll(before, removed);
        }
    }

    private static String brief(String text) {
        String line = text.strip().replaceAll("\\s*\\n\\s*", " ¶ ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return line.substring(0, end) + "…";
    }
}

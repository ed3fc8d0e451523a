package app.galley.ui.comments;

import app.galley.placing.Original;
import app.galley.suggesting.Words;
import app.galley.ui.control.Controls;
import app.galley.ui.message.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** The words a comment was made on, beside those that stand there now or in the paragraph they stood in. */
public final class OldWords {

    /** So much of a passage and of its paragraph is shown, in UTF-16 units. */
    private static final int PASSAGE = 400;

    private static final int AROUND = 110;

    private OldWords() {}

    /** A passage that is gone, in the paragraph it stood in. */
    static TextFlow inContext(Original original) {
        String words = Controls.shorten(original.words(), PASSAGE);
        TextFlow flow = new TextFlow(
                text(end(original.before()), "original-context"),
                text(words, "original-words"),
                text(beginning(original.after()), "original-context"));
        flow.getStyleClass().add("comment-original");
        flow.setAccessibleText(Messages.text("comments.original", words));
        return flow;
    }

    /** The words then and now as one text: what was taken out struck, what was put in marked; white space counts. */
    static TextFlow changed(String then, String now) {
        ShownChange change = ShownChange.of(then, now);
        TextFlow flow = new TextFlow();
        flow.getChildren().setAll(texts(change));
        flow.getStyleClass().add("comment-compared");
        flow.setAccessibleText(Messages.text("comments.compared", change.then(), change.now()));
        return flow;
    }

    /** A change, to be put into a text. */
    public static List<Text> texts(ShownChange change) {
        List<Text> texts = new ArrayList<>();
        for (Words words : change.runs()) {
            texts.add(text(
                    words.text(),
                    switch (words.kind()) {
                        case EQUAL -> "compared-same";
                        case DELETED -> "compared-old";
                        case INSERTED -> "compared-new";
                    }));
        }
        if (!change.whole()) {
            texts.add(text("\n" + Messages.text("comments.compared.cut"), "compared-cut"));
        }
        return texts;
    }

    private static Text text(String words, String styleClass) {
        Text text = new Text(words);
        text.getStyleClass().add(styleClass);
        return text;
    }

    private static String beginning(String text) {
        return text.length() <= AROUND ? oneLine(text) : leading(text) + Controls.shorten(text, AROUND);
    }

    private static String end(String text) {
        if (text.length() <= AROUND) {
            return oneLine(text);
        }
        int space = text.indexOf(' ', text.length() - AROUND);
        String end = space < 0 ? "" : text.substring(space);
        return "…" + oneLine(end);
    }

    private static String leading(String text) {
        return Character.isWhitespace(text.charAt(0)) ? " " : "";
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}

package app.galley.ui.comments.inbox;

import app.galley.annotation.Status;
import app.galley.annotation.Target;
import app.galley.comparing.Difference;
import app.galley.comparing.TextComparison;
import app.galley.ui.comments.CommentRow;
import app.galley.ui.message.Messages;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** The passage a thread is about, in its paragraph; of a suggestion, what it would take out struck and put in marked. */
final class PassageText extends TextFlow {

    PassageText(CommentRow row, PassageInContext passage) {
        getStyleClass().add("inbox-passage");
        add(passage.before(), "passage-around");
        String replacement = row.root().replacement();
        if (replacement == null) {
            add(passage.words(), "passage-words");
            setAccessibleText(Messages.text("inbox.passage", passage.words()));
        } else {
            String then = was(row, passage.words());
            for (Difference.Part part : TextComparison.of(then, replacement).parts()) {
                switch (part.kind()) {
                    case EQUAL -> add(replacement.substring(part.newStart(), part.newEnd()), "passage-words");
                    case DELETED -> add(then.substring(part.oldStart(), part.oldEnd()), "compared-old");
                    case INSERTED -> add(replacement.substring(part.newStart(), part.newEnd()), "compared-new");
                }
            }
            setAccessibleText(
                    replacement.isBlank()
                            ? Messages.text("inbox.passage.deletes", then)
                            : Messages.text("inbox.passage.replaces", then, replacement));
        }
        add(passage.after(), "passage-around");
    }

    /** What the replacement stands against: once it is in the text, what was there before. */
    private static String was(CommentRow row, String words) {
        return row.status() == Status.ACCEPTED && row.root().target() instanceof Target.OfPassage passage
                ? passage.quote()
                : words;
    }

    private void add(String words, String style) {
        if (!words.isEmpty()) {
            Text text = new Text(words);
            text.getStyleClass().add(style);
            getChildren().add(text);
        }
    }
}

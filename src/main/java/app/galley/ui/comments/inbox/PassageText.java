package app.galley.ui.comments.inbox;

import app.galley.suggesting.Suggestion;
import app.galley.ui.comments.CommentRow;
import app.galley.ui.comments.OldWords;
import app.galley.ui.comments.ShownChange;
import app.galley.ui.message.Messages;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** The passage a thread is about, in its paragraph; of a suggestion, what it would take out struck and put in marked. */
final class PassageText extends TextFlow {

    PassageText(CommentRow row, PassageInContext passage) {
        getStyleClass().add("inbox-passage");
        add(passage.before(), "passage-around");
        Suggestion suggestion = row.suggestion();
        if (suggestion == null) {
            add(passage.words(), "passage-words");
            setAccessibleText(Messages.text("inbox.passage", passage.words()));
        } else {
            addChange(suggestion);
        }
        add(passage.after(), "passage-around");
    }

    private void addChange(Suggestion suggestion) {
        ShownChange change = ShownChange.of(suggestion.current(), suggestion.proposed());
        getChildren().addAll(OldWords.texts(change));
        setAccessibleText(
                suggestion.proposed().isBlank()
                        ? Messages.text("inbox.passage.deletes", change.then())
                        : Messages.text("inbox.passage.replaces", change.then(), change.now()));
    }

    private void add(String words, String style) {
        if (!words.isEmpty()) {
            Text text = new Text(words);
            text.getStyleClass().add(style);
            getChildren().add(text);
        }
    }
}

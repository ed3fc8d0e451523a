package app.galley.ui.comments.inbox;

import app.galley.suggesting.Suggestion;
import app.galley.suggesting.Words;
import app.galley.ui.comments.CommentRow;
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
            addChange(suggestion.current(), suggestion.proposed());
        }
        add(passage.after(), "passage-around");
    }

    private void addChange(String now, String proposed) {
        for (Words words : Words.compare(now, proposed)) {
            add(
                    words.text(),
                    switch (words.kind()) {
                        case EQUAL -> "passage-words";
                        case DELETED -> "compared-old";
                        case INSERTED -> "compared-new";
                    });
        }
        setAccessibleText(
                proposed.isBlank()
                        ? Messages.text("inbox.passage.deletes", now)
                        : Messages.text("inbox.passage.replaces", now, proposed));
    }

    private void add(String words, String style) {
        if (!words.isEmpty()) {
            Text text = new Text(words);
            text.getStyleClass().add(style);
            getChildren().add(text);
        }
    }
}

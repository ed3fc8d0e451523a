package app.galley.ui.comments;

import app.galley.annotation.Author;
import java.util.List;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** An author's initials in a disc; its colour follows from the author's id, so it is the same everywhere. */
public final class AuthorDisc extends StackPane {

    public AuthorDisc(Author author) {
        getStyleClass().addAll("author-disc", "author-" + AuthorColour.of(author.id()));
        getChildren().add(new Label(initials(author.name())));
        // The name stands beside it.
        setAccessibleRole(AccessibleRole.NODE);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /** First letters of the first and the last word that begin with one. */
    static String initials(String name) {
        List<String> letters = List.of(name.strip().split("\\s+")).stream()
                .filter(word -> !word.isEmpty() && Character.isLetterOrDigit(word.codePointAt(0)))
                .map(word -> Character.toString(word.codePointAt(0)).toUpperCase(Locale.ROOT))
                .toList();
        if (letters.isEmpty()) {
            return "?";
        }
        return letters.size() == 1 ? letters.getFirst() : letters.getFirst() + letters.getLast();
    }
}

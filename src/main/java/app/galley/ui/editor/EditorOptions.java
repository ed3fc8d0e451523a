package app.galley.ui.editor;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** How the writer wants to write, and the language they write in. JavaFX thread only. */
public final class EditorOptions {

    private final StringProperty language = new SimpleStringProperty("");
    private final BooleanProperty smartQuotes = new SimpleBooleanProperty();
    private final BooleanProperty focusMode = new SimpleBooleanProperty();
    private final BooleanProperty typewriterMode = new SimpleBooleanProperty();
    private final BooleanProperty lineNumbers = new SimpleBooleanProperty();

    /** BCP 47 tag of the language the text is written in; empty if it is not known. */
    public StringProperty languageProperty() {
        return language;
    }

    /** Whether straight quotes and hyphens become typographic as they are typed. */
    public BooleanProperty smartQuotesProperty() {
        return smartQuotes;
    }

    /** Whether all but the line being written is faint. */
    public BooleanProperty focusModeProperty() {
        return focusMode;
    }

    /** Whether the line being written is kept in the middle. */
    public BooleanProperty typewriterModeProperty() {
        return typewriterMode;
    }

    public BooleanProperty lineNumbersProperty() {
        return lineNumbers;
    }
}

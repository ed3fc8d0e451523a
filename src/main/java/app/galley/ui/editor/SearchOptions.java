package app.galley.ui.editor;

import app.galley.editing.search.Query;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What is looked for, how, and what is put in its place: as the user wants it. JavaFX thread only. */
public final class SearchOptions {

    private final StringProperty query = new SimpleStringProperty("");
    private final StringProperty replacement = new SimpleStringProperty("");
    private final BooleanProperty matchCase = new SimpleBooleanProperty();
    private final BooleanProperty wholeWord = new SimpleBooleanProperty();
    private final BooleanProperty regex = new SimpleBooleanProperty();
    private final BooleanProperty inSelection = new SimpleBooleanProperty();
    private final BooleanProperty keepCase = new SimpleBooleanProperty();

    public StringProperty queryProperty() {
        return query;
    }

    public StringProperty replacementProperty() {
        return replacement;
    }

    public BooleanProperty matchCaseProperty() {
        return matchCase;
    }

    public BooleanProperty wholeWordProperty() {
        return wholeWord;
    }

    /** Whether the query is a regular expression. */
    public BooleanProperty regexProperty() {
        return regex;
    }

    /** Whether to look only in what was selected when this was set; stays off while nothing is. */
    public BooleanProperty inSelectionProperty() {
        return inSelection;
    }

    /** Whether what is put in takes over the capitals of what it replaces. */
    public BooleanProperty keepCaseProperty() {
        return keepCase;
    }

    Query query() {
        return new Query(query.get(), regex.get(), matchCase.get(), wholeWord.get());
    }
}

package app.galley.ui.outline;

import app.galley.editing.SectionChange;

/** What the outline asks of the text it is the outline of. Called on the JavaFX thread. */
public interface SectionActions {

    /**
     * Does the change as one step that can be undone; nothing if it cannot be done. May do it later, once the outline of
     * the newest text is known. Where the section is afterwards is told to {@link OutlineModel#expect}.
     */
    void change(SectionChange change);

    /** The Markdown of a section's heading without the marks that make it one, to be edited; empty if there is no such. */
    String heading(String section);
}

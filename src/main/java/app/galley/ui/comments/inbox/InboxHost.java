package app.galley.ui.comments.inbox;

/** What the inbox asks of the window round it. Called on the JavaFX thread. */
public interface InboxHost {

    /** The user wants the window back as it was. */
    void close();

    /** The user wants the last change taken back, whatever it was. */
    void undo();

    /** The user wants the text as it is now kept as a version with a name. */
    void keepVersion();
}

package app.galley.annotation;

/** How far an annotation has come. The names are stored: add, never rename. */
public enum Status {
    /** Its author has not marked it ready: it stays on this machine. */
    DRAFT,
    /** Ready: it may travel, and waits to be dealt with. */
    OPEN,
    /** Dealt with. Said of a thread by its first annotation. */
    RESOLVED
}

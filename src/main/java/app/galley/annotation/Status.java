package app.galley.annotation;

/** How far an annotation has come. The names are stored: add, never rename. */
public enum Status {
    /** Its author has not marked it ready: it stays on this machine. */
    DRAFT,
    /** Ready: it may travel, and waits to be dealt with. */
    OPEN,
    /** Dealt with. Said of a thread by its first annotation. */
    RESOLVED,
    /** A suggestion that was taken into the text. */
    ACCEPTED,
    /** A suggestion that was not. */
    DECLINED;

    /** Whether there is nothing left to do about it. */
    public boolean isHandled() {
        return switch (this) {
            case DRAFT, OPEN -> false;
            case RESOLVED, ACCEPTED, DECLINED -> true;
        };
    }
}

package app.galley.ui.shell;

/** What of the open article the middle of the window shows. The names are stored: add, never rename. */
public enum Mode {
    /** The rendered article. */
    READ,
    /** Its Markdown. */
    WRITE,
    /** Both, side by side. */
    SPLIT;

    boolean reads() {
        return this != WRITE;
    }

    boolean writes() {
        return this != READ;
    }

    Mode next() {
        return switch (this) {
            case READ -> WRITE;
            case WRITE -> SPLIT;
            case SPLIT -> READ;
        };
    }
}

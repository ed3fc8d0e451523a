package app.galley.cli;

/** A command could not do as asked. Its message goes to the user behind {@code galley: }: what, why, and what to do. */
public final class CommandException extends Exception {

    private static final long serialVersionUID = 1L;

    public CommandException(String message) {
        super(message);
    }
}

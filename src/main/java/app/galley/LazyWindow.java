package app.galley;

import app.galley.cli.CommandException;
import app.galley.cli.Window;
import java.nio.file.Path;
import java.util.List;

/**
 * The window as the command line knows it. Nothing of JavaFX or of {@code app.galley.ui} is loaded before one of these
 * methods is called: a command must not pay for a window.
 */
final class LazyWindow implements Window {

    @Override
    public void open(Path library, List<Path> files) throws CommandException {
        // To be filled by app.galley.ui.shell.
        throw new CommandException("the window cannot be opened yet; see 'galley help' for what works without it");
    }

    @Override
    public void screenshot(Picture picture) throws CommandException {
        // To be filled by app.galley.ui.shell.
        throw new CommandException("the window cannot be rendered yet; see 'galley help' for what works without it");
    }
}

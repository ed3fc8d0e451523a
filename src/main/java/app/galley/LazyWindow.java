package app.galley;

import app.galley.cli.CommandException;
import app.galley.cli.Window;
import app.galley.exporting.ExportException;
import app.galley.exporting.ExportFile;
import app.galley.ui.shell.GalleyApplication;
import app.galley.ui.shell.Screenshot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The window as the command line knows it. Nothing of JavaFX or of {@code app.galley.ui} is loaded before one of these
 * methods is called: a command must not pay for a window.
 */
final class LazyWindow implements Window {

    @Override
    public void open(Path library, List<Path> files) {
        GalleyApplication.open(library, files);
    }

    @Override
    public void screenshot(Picture picture) throws CommandException {
        try {
            byte[] png = new Screenshot(
                            picture.library(),
                            picture.article(),
                            app.galley.ui.shell.Mode.valueOf(picture.mode().name()),
                            picture.theme() == Theme.DARK,
                            picture.width(),
                            picture.height())
                    .take();
            ExportFile.write(picture.output(), png);
        } catch (IOException | ExportException e) {
            throw new CommandException(String.valueOf(e.getMessage()));
        }
    }
}

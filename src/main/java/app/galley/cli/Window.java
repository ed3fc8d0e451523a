package app.galley.cli;

import app.galley.article.ArticleId;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The window, as far as the command line knows it. Only a call loads JavaFX. */
public interface Window {

    /** What the middle of the window shows. */
    enum Mode {
        READ,
        WRITE,
        SPLIT
    }

    /** Its colours. */
    enum Theme {
        LIGHT,
        DARK
    }

    /**
     * A picture of the window to be taken.
     *
     * @param library opened by the window; nothing else has it open
     * @param article the one to show, or null for the one the window would open
     * @param width and height: of the picture, in pixels
     * @param output where the PNG goes, replacing what is there
     */
    record Picture(
            Path library, @Nullable ArticleId article, Mode mode, Theme theme, int width, int height, Path output) {}

    /**
     * Opens the window on a library and returns when it is closed.
     *
     * @param files what to import first, as far as it is new, and to show
     * @throws CommandException if the window cannot be shown
     */
    void open(Path library, List<Path> files) throws CommandException;

    /**
     * Renders the window without a display.
     *
     * @throws CommandException if it cannot; the output is then as it was
     */
    void screenshot(Picture picture) throws CommandException;
}

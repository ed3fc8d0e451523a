package app.galley.cli;

import app.galley.library.Library;
import app.galley.markdown.MarkdownParser;
import app.galley.placing.ArticlePlacing;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What the commands of one run share: where to speak, the window, and the library, opened when first asked for. */
final class Session implements AutoCloseable {

    private final Console console;
    private final Window window;
    private final MarkdownParser parser = new MarkdownParser();
    private @Nullable Path chosen;
    private @Nullable Library library;

    Session(Console console, Window window) {
        this.console = console;
        this.window = window;
    }

    PrintWriter out() {
        return console.out();
    }

    PrintWriter err() {
        return console.err();
    }

    Console console() {
        return console;
    }

    Window window() {
        return window;
    }

    MarkdownParser parser() {
        return parser;
    }

    /** Notes what {@code --library} says; null takes it back. */
    void choose(@Nullable Path path) {
        chosen = path;
    }

    Path libraryPath() {
        return DataFolder.library(chosen, console.environment());
    }

    /** The library, made if there is none: for commands that put something into it. */
    Library libraryOrNew() throws CommandException {
        if (library == null) {
            prepareFolder();
            library = Library.open(libraryPath());
        }
        return library;
    }

    /** The library; a path that was mistyped does not make a new one. */
    Library library() throws CommandException {
        Path path = libraryPath();
        if (library == null && isNamed() && Files.notExists(path)) {
            throw new CommandException(
                    "there is no library at " + path + "; check the path, or make one with 'galley import'");
        }
        return libraryOrNew();
    }

    /** Says where the comments of the library's articles stand. */
    ArticlePlacing placing() throws CommandException {
        return new ArticlePlacing(library(), parser);
    }

    /** Makes the data folder, where it is that in which the library is to be. */
    void prepareFolder() throws CommandException {
        if (isNamed()) {
            return;
        }
        Path folder = DataFolder.of(console.environment());
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new CommandException("the data folder " + folder
                    + " cannot be made; name a library elsewhere with --library or GALLEY_LIBRARY");
        }
    }

    private boolean isNamed() {
        return chosen != null
                || !console.environment().getOrDefault("GALLEY_LIBRARY", "").isBlank();
    }

    @Override
    public void close() {
        if (library != null) {
            library.close();
            library = null;
        }
    }
}

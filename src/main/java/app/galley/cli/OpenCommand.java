package app.galley.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code galley open}: the window, on files. */
@Command(
        name = "open",
        description = {"Import files as far as they are new, and open the window on them."})
final class OpenCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Markdown, HTML or plain text.")
    private List<Path> files = List.of();

    OpenCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws CommandException {
        for (Path file : files) {
            if (Files.notExists(file)) {
                throw new CommandException("there is no file " + file + "; check its name");
            }
        }
        if (!Display.isThere(session.console().environment())) {
            throw new CommandException(
                    "there is no display to open a window on; use 'galley import' and 'galley show' instead");
        }
        session.prepareFolder();
        session.window().open(session.libraryPath(), files);
        return Cli.DONE;
    }
}

package app.galley.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code galley backup}: a copy of the library. */
@Command(
        name = "backup",
        description = {"Copy the library, as it is now, to a file that does not exist yet."})
final class BackupCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE", description = "Where the copy goes.")
    private Path file = Path.of("");

    BackupCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws CommandException {
        session.library().backup(file);
        session.out().println(file);
        return Cli.DONE;
    }
}

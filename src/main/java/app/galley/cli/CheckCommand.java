package app.galley.cli;

import app.galley.library.LibraryException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code galley check}: whether the library is sound. */
@Command(
        name = "check",
        description = {"Check the library: its file, schema and contents.", "It is a failure if anything is wrong."})
final class CheckCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    CheckCommand(Session session) {
        this.session = session;
    }

    record Document(String library, boolean sound, List<String> problems) {}

    @Override
    public Integer call() throws CommandException {
        List<String> problems = problems();
        if (json) {
            Json.print(session.out(), new Document(session.libraryPath().toString(), problems.isEmpty(), problems));
        } else if (problems.isEmpty()) {
            session.out().println(session.libraryPath() + " is sound.");
        } else {
            problems.forEach(session.out()::println);
        }
        if (problems.isEmpty()) {
            return Cli.DONE;
        }
        throw new CommandException(session.libraryPath() + " has " + Text.count(problems.size(), "problem")
                + "; nothing was changed, keep a copy of the file and go back to a backup that is sound");
    }

    private List<String> problems() throws CommandException {
        try {
            return session.library().check();
        } catch (LibraryException e) {
            // One that cannot even be opened is what --json is asked about, too.
            if (json) {
                return List.of(String.valueOf(e.getMessage()));
            }
            throw e;
        }
    }
}

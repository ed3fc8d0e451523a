package app.galley.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code galley} alone: the window. */
@Command(
        name = "galley",
        version = "galley " + RootCommand.VERSION,
        synopsisHeading = "Usage:%n  ",
        customSynopsis = "galley [--library FILE] [COMMAND]",
        description = {"%nRead, review and publish articles, offline. Without a command, the window opens.%n"},
        optionListHeading = "Options:%n",
        commandListHeading = "%nCommands:%n",
        footer = {
            "%nARTICLE is an article's id, the beginning of one that no other has, or, where a command says so, a"
                    + " file.",
            "The library is that of --library, else of $GALLEY_LIBRARY, else the one in the platform's data folder"
                    + " (on Linux $XDG_DATA_HOME/galley/library.galley).",
            "With --json a command prints one JSON document in UTF-8; offsets in it are Unicode code points of the"
                    + " Markdown text.",
            "Exit codes: 0 done; 1 could not, and nothing has changed; 2 wrong usage.%n",
            "'galley help COMMAND' tells more about a command."
        })
final class RootCommand implements Callable<Integer> {

    /** Also that of pom.xml; a test holds them together. */
    static final String VERSION = "0.1.0";

    private final Session session;

    @SuppressWarnings("UnusedVariable") // picocli acts on it
    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Print the version.")
    private boolean version;

    @SuppressWarnings("UnusedVariable") // picocli acts on it
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Print how to use a command.")
    private boolean help;

    RootCommand(Session session) {
        this.session = session;
    }

    @Option(
            names = "--library",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "The library to work on.")
    void library(@Nullable Path file) {
        session.choose(file);
    }

    @Override
    public Integer call() throws Exception {
        if (!Display.isThere(session.console().environment())) {
            return new Demonstration(session).run();
        }
        session.prepareFolder();
        session.window().open(session.libraryPath(), List.of());
        return Cli.DONE;
    }
}

package app.galley.cli;

import app.galley.exporting.ExportException;
import app.galley.importing.ImportException;
import app.galley.library.LibraryException;
import app.galley.review.ReviewException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line as a whole: reads the arguments, runs the command, and answers with an exit code. */
public final class Cli {

    /** Done. */
    public static final int DONE = 0;

    /** Could not; nothing has changed. */
    public static final int COULD_NOT = 1;

    /** The arguments make no sense. */
    public static final int WRONG_USAGE = 2;

    private static final System.Logger LOGGER = System.getLogger(Cli.class.getName());

    private Cli() {}

    /** Runs one command and returns its exit code. Whatever goes wrong is told in one line of {@code console.err()}. */
    public static int run(Console console, Window window, String... arguments) {
        try (Session session = new Session(console, window)) {
            CommandLine line = commands(session);
            line.setOut(console.out());
            line.setErr(console.err());
            line.setParameterExceptionHandler((problem, _) -> wrongUsage(console, problem));
            line.setExecutionExceptionHandler((problem, _, _) -> failed(console, problem));
            return line.execute(arguments);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return unexpected(console, e);
        } finally {
            console.out().flush();
            console.err().flush();
        }
    }

    static CommandLine commands(Session session) {
        CommandLine comment = new CommandLine(new CommentCommand())
                .addSubcommand(new CommentAddCommand(session))
                .addSubcommand(new CommentListCommand(session))
                .addSubcommand(new CommentReadyCommand(session))
                .addSubcommand(new CommentResolveCommand(session))
                .addSubcommand(new CommentReopenCommand(session))
                .addSubcommand(new CommentAcceptCommand(session))
                .addSubcommand(new CommentDeclineCommand(session))
                .addSubcommand(new CommentDeleteCommand(session));
        CommandLine review = new CommandLine(new ReviewCommand())
                .addSubcommand(new ReviewSaveCommand(session))
                .addSubcommand(new ReviewMergeCommand(session));
        return new CommandLine(new RootCommand(session))
                .addSubcommand(new OpenCommand(session))
                .addSubcommand(new ImportCommand(session))
                .addSubcommand(new ListCommand(session))
                .addSubcommand(new ShowCommand(session))
                .addSubcommand(new ExportCommand(session))
                .addSubcommand(new EditCommand(session, System.in))
                .addSubcommand(new RevisionsCommand(session))
                .addSubcommand(new DiffCommand(session))
                .addSubcommand(new RestoreCommand(session))
                .addSubcommand(comment)
                .addSubcommand(review)
                .addSubcommand(new ReanchorCommand(session.out(), System.in))
                .addSubcommand(new BackupCommand(session))
                .addSubcommand(new CheckCommand(session))
                .addSubcommand(new ScreenshotCommand(session))
                .addSubcommand(new HelpCommand(session))
                // Plain text everywhere: what is read by people is read by scripts as well.
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true);
    }

    private static int wrongUsage(Console console, ParameterException problem) {
        String command =
                problem.getCommandLine().getCommandSpec().qualifiedName().replaceFirst("^galley ?", "");
        String help = command.isEmpty() ? "galley help" : "galley help " + command;
        String message = String.valueOf(problem.getMessage());
        if (problem instanceof UnmatchedArgumentException unmatched
                && !unmatched.isUnknownOption()
                && !problem.getCommandLine().getSubcommands().isEmpty()) {
            message = "there is no command '" + unmatched.getUnmatched().getFirst() + "'";
        }
        tell(console, message + "; see '" + help + "'");
        return WRONG_USAGE;
    }

    private static int failed(Console console, Exception problem) {
        return switch (problem) {
            case CommandException _, LibraryException _, ImportException _, ExportException _, ReviewException _ -> {
                if (problem.getCause() != null) {
                    LOGGER.log(Level.WARNING, "a command failed", problem.getCause());
                }
                tell(console, String.valueOf(problem.getMessage()));
                yield COULD_NOT;
            }
            default -> unexpected(console, problem);
        };
    }

    private static int unexpected(Console console, Throwable problem) {
        LOGGER.log(Level.ERROR, "a command failed unexpectedly", problem);
        Path log = LogFile.current(DataFolder.of(console.environment()).resolve("logs"));
        tell(
                console,
                "an error inside Galley stopped the command ("
                        + problem.getClass().getSimpleName() + "); its details are in " + log
                        + ", please report it with them");
        return COULD_NOT;
    }

    /** One line, whatever the message holds: a sentence made for the window loses its capital and its full stop. */
    private static void tell(Console console, String message) {
        String line = Text.line(message).replaceFirst("\\.$", "");
        if (line.matches("(The|There|This|It|No|Nothing|An?) .*")) {
            line = Character.toLowerCase(line.charAt(0)) + line.substring(1);
        }
        console.err().println("galley: " + line);
    }
}

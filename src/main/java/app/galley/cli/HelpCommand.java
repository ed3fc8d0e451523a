package app.galley.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code galley help}: how to use Galley or one of its commands, such as {@code galley help comment add}. */
@Command(
        name = "help",
        description = {"Print how to use Galley, or a command."})
final class HelpCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..*", paramLabel = "COMMAND", description = "Such as: export, comment add")
    private List<String> words = List.of();

    HelpCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        CommandLine command = spec.root().commandLine();
        for (String word : words) {
            CommandLine next = command.getSubcommands().get(word);
            if (next == null) {
                throw new ParameterException(spec.root().commandLine(), "there is no command '" + word + "'");
            }
            command = next;
        }
        command.usage(session.out());
        return Cli.DONE;
    }
}

package app.galley.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code galley comment}: the commands for comments. */
@Command(
        name = "comment",
        synopsisSubcommandLabel = "COMMAND",
        description = {"Add, list and work on comments."})
final class CommentCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "say what to do with comments");
    }
}

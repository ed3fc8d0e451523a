package app.galley.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code galley review}: the commands for reviews that travel as files. */
@Command(
        name = "review",
        synopsisSubcommandLabel = "COMMAND",
        description = {"Send comments as a file, and merge what comes back."})
final class ReviewCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "say what to do with reviews");
    }
}

package app.galley;

import app.galley.cli.Cli;
import app.galley.cli.Console;
import app.galley.cli.DataFolder;
import app.galley.cli.LogFile;

/** Where Galley starts, and the only place where the window and the command line meet. */
public final class Main {

    private Main() {}

    /** Runs the command that the arguments name, or opens the window, and exits with its code. */
    public static void main(String[] arguments) {
        Console console = Console.system();
        LogFile.install(DataFolder.of(console.environment()).resolve("logs"));
        System.exit(Cli.run(console, new LazyWindow(), arguments));
    }
}

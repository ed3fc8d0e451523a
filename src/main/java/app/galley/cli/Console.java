package app.galley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;

/**
 * Where a command speaks, and the environment it runs in.
 *
 * @param out what was asked for
 * @param err what went wrong, or is worth knowing beside it
 */
public record Console(PrintWriter out, PrintWriter err, Map<String, String> environment) {

    public Console {
        environment = Map.copyOf(environment);
    }

    /** That of this process. */
    public static Console system() {
        return new Console(writer(FileDescriptor.out), writer(FileDescriptor.err), System.getenv());
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, charset());
    }

    /** UTF-8 whatever the locale says, so that scripts can rely on it; only a Windows terminal has an encoding of its own. */
    private static Charset charset() {
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        return Optional.ofNullable(System.console())
                .filter(console -> windows && console.isTerminal())
                .map(java.io.Console::charset)
                .orElse(UTF_8);
    }
}

package app.galley.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs commands in this process, on a data folder of their own. */
final class Terminal {

    /** What a command left behind. */
    record Result(int code, String out, String err) {

        JsonNode json() {
            return new JsonMapper().readTree(out);
        }

        String line() {
            return out.strip();
        }
    }

    /** Notes what it is asked for. */
    static final class NoWindow implements Window {
        final List<Object> asked = new ArrayList<>();

        @Override
        public void open(Path library, List<Path> files) {
            asked.add(files);
        }

        @Override
        public void screenshot(Picture picture) {
            asked.add(picture);
        }
    }

    final NoWindow window = new NoWindow();
    private final Map<String, String> environment;

    Terminal(Path data) {
        this(Map.of("XDG_DATA_HOME", data.toString()));
    }

    Terminal(Map<String, String> environment) {
        this.environment = environment;
    }

    Result run(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(new PrintWriter(out), new PrintWriter(err), environment);
        String[] words = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
        int code = Cli.run(console, window, words);
        return new Result(code, out.toString(), err.toString());
    }
}

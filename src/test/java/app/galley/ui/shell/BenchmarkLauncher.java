package app.galley.ui.shell;

/** Starts the benchmark from the class path, where a main class may not itself be an Application. */
public final class BenchmarkLauncher {

    private BenchmarkLauncher() {}

    public static void main(String[] arguments) {
        OpeningBenchmark.main(arguments);
    }
}

package app.galley.cli;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where Galley keeps its data on this platform, and which library is meant. */
public final class DataFolder {

    private DataFolder() {}

    /** The library named by {@code option}, else by {@code $GALLEY_LIBRARY}, else the one in the data folder. */
    public static Path library(@Nullable Path option, Map<String, String> environment) {
        if (option != null) {
            return option;
        }
        String named = environment.getOrDefault("GALLEY_LIBRARY", "");
        return named.isBlank() ? of(environment).resolve("library.galley") : Path.of(named);
    }

    /** The platform's folder for Galley's data; it need not exist. */
    public static Path of(Map<String, String> environment) {
        return of(environment, System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")));
    }

    static Path of(Map<String, String> environment, String system, Path home) {
        if (system.startsWith("Windows")) {
            String local = environment.getOrDefault("LOCALAPPDATA", "");
            Path base = local.isBlank() ? home.resolve("AppData").resolve("Local") : Path.of(local);
            return base.resolve("Galley");
        }
        if (system.startsWith("Mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Galley");
        }
        String xdg = environment.getOrDefault("XDG_DATA_HOME", "");
        // The XDG Base Directory specification has relative paths ignored.
        Path base = xdg.startsWith("/") ? Path.of(xdg) : home.resolve(".local").resolve("share");
        return base.resolve("galley");
    }
}

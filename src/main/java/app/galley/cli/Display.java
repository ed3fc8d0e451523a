package app.galley.cli;

import java.util.Map;

/** Whether a window could be seen. */
final class Display {

    private Display() {}

    /** On Linux and other Unixes, by {@code DISPLAY} or {@code WAYLAND_DISPLAY}; Windows and macOS have one. */
    static boolean isThere(Map<String, String> environment) {
        String system = System.getProperty("os.name", "");
        return system.startsWith("Windows")
                || system.startsWith("Mac")
                || !environment.getOrDefault("DISPLAY", "").isBlank()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    }
}

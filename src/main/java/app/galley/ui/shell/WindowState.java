package app.galley.ui.shell;

import app.galley.library.SettingStore;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How the window looked when it was closed: kept in the library, so that it opens the same. Bounds in screen pixels,
 * dividers as parts of the width or height.
 *
 * @param article the id of the article that was open; empty for none
 */
record WindowState(
        double x,
        double y,
        double width,
        double height,
        boolean maximized,
        double sidebarWidth,
        double commentsWidth,
        double libraryShare,
        boolean sidebarShown,
        boolean commentsShown,
        int zoom,
        Theme.Choice theme,
        Mode mode,
        String article) {

    static final WindowState FIRST = new WindowState(
            Double.NaN,
            Double.NaN,
            1400,
            900,
            false,
            256,
            330,
            0.36,
            true,
            true,
            100,
            Theme.Choice.SYSTEM,
            Mode.READ,
            "");

    private static final String KEY = "window";

    static WindowState read(SettingStore settings) {
        return settings.get(KEY).flatMap(WindowState::parse).orElse(FIRST);
    }

    void write(SettingStore settings) {
        settings.put(KEY, format());
    }

    /** The same, filling the screen where it would not fit on one of this size. */
    WindowState fitting(double screenWidth, double screenHeight) {
        boolean tooLarge = width > screenWidth || height > screenHeight;
        return new WindowState(
                x,
                y,
                width,
                height,
                maximized || tooLarge,
                sidebarWidth,
                commentsWidth,
                libraryShare,
                sidebarShown,
                commentsShown,
                zoom,
                theme,
                mode,
                article);
    }

    WindowState withSize(double newWidth, double newHeight) {
        return new WindowState(
                Double.NaN,
                Double.NaN,
                newWidth,
                newHeight,
                false,
                sidebarWidth,
                commentsWidth,
                libraryShare,
                sidebarShown,
                commentsShown,
                zoom,
                theme,
                mode,
                article);
    }

    WindowState withMode(Mode newMode) {
        return new WindowState(
                x,
                y,
                width,
                height,
                maximized,
                sidebarWidth,
                commentsWidth,
                libraryShare,
                sidebarShown,
                commentsShown,
                zoom,
                theme,
                newMode,
                article);
    }

    WindowState withTheme(Theme.Choice newTheme) {
        return new WindowState(
                x,
                y,
                width,
                height,
                maximized,
                sidebarWidth,
                commentsWidth,
                libraryShare,
                sidebarShown,
                commentsShown,
                zoom,
                newTheme,
                mode,
                article);
    }

    String format() {
        return String.join(
                " ",
                List.of(
                        Double.toString(x),
                        Double.toString(y),
                        Double.toString(width),
                        Double.toString(height),
                        Boolean.toString(maximized),
                        Double.toString(sidebarWidth),
                        Double.toString(commentsWidth),
                        Double.toString(libraryShare),
                        Boolean.toString(sidebarShown),
                        Boolean.toString(commentsShown),
                        Integer.toString(zoom),
                        theme.name(),
                        mode.name(),
                        article));
    }

    /** What {@link #format} wrote; empty if it is of another version or damaged, which costs nothing but the looks. */
    static Optional<WindowState> parse(String words) {
        String[] part = words.split(" ", -1);
        if (part.length != 14) {
            return Optional.empty();
        }
        try {
            double[] n = Arrays.stream(new int[] {0, 1, 2, 3, 5, 6, 7})
                    .mapToDouble(i -> Double.parseDouble(part[i]))
                    .toArray();
            if (!Arrays.stream(n).skip(2).allMatch(Double::isFinite)) {
                return Optional.empty();
            }
            return Optional.of(new WindowState(
                    n[0],
                    n[1],
                    Math.max(640, n[2]),
                    Math.max(480, n[3]),
                    Boolean.parseBoolean(part[4]),
                    Math.max(180, n[4]),
                    Math.max(260, n[5]),
                    Math.clamp(n[6], 0.1, 0.9),
                    Boolean.parseBoolean(part[8]),
                    Boolean.parseBoolean(part[9]),
                    Math.clamp(Integer.parseInt(part[10]), 50, 300),
                    Theme.Choice.named(part[11]),
                    Mode.valueOf(part[12]),
                    part[13]));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

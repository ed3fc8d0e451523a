package app.galley.ui.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/** Makes the bundled fonts known to JavaFX and to its WebView, by their family names. */
final class Fonts {

    private static final List<String> FILES = List.of(
            "/com/formdev/flatlaf/fonts/inter/Inter-Regular.otf",
            "/com/formdev/flatlaf/fonts/inter/Inter-Italic.otf",
            "/com/formdev/flatlaf/fonts/inter/Inter-SemiBold.otf",
            "/com/formdev/flatlaf/fonts/inter/Inter-Bold.otf",
            "/com/formdev/flatlaf/fonts/inter/Inter-BoldItalic.otf",
            "/app/galley/ui/fonts/SourceSerif4_400Regular.ttf",
            "/app/galley/ui/fonts/SourceSerif4_400Regular_Italic.ttf",
            "/app/galley/ui/fonts/SourceSerif4_600SemiBold.ttf",
            "/app/galley/ui/fonts/SourceSerif4_700Bold.ttf");

    private Fonts() {}

    static void load() {
        for (String file : FILES) {
            try (InputStream in = Fonts.class.getResourceAsStream(file)) {
                if (in == null || Font.loadFont(in, 12) == null) {
                    // The page and the window name fallbacks: without a font they are plainer, not broken.
                    System.getLogger(Fonts.class.getName()).log(System.Logger.Level.WARNING, "no font {0}", file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

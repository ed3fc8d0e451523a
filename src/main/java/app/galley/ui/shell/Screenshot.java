package app.galley.ui.shell;

import app.galley.article.ArticleId;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * Renders the real window to a picture, without a display.
 *
 * @param article the one to show, or null for the one the window would open
 * @param width and height: of the picture, in pixels
 */
public record Screenshot(Path library, @Nullable ArticleId article, Mode mode, boolean dark, int width, int height) {

    /** The picture as a PNG, or why there is none. */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    record Outcome(byte @Nullable [] png, String problem) {}

    /**
     * Takes the picture. Can be done once in a process, and not beside a real window; not on the JavaFX thread.
     *
     * @throws IOException with a sentence for the user if the library cannot be opened or nothing came to be seen
     */
    public byte[] take() throws IOException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        Application.launch(
                ScreenshotApplication.class,
                library.toString(),
                article == null ? "" : article.value(),
                Boolean.toString(dark),
                Integer.toString(width),
                Integer.toString(height),
                mode.name());
        Outcome outcome = Optional.ofNullable(ScreenshotApplication.outcome())
                .orElse(new Outcome(null, "the window could not be rendered; the log says why"));
        if (outcome.png() == null) {
            throw new IOException(outcome.problem());
        }
        return outcome.png();
    }

    static byte[] png(Image image) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage buffered = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        buffered.setRGB(0, 0, width, height, pixels, 0, width);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(buffered, "png", out);
        return out.toByteArray();
    }
}

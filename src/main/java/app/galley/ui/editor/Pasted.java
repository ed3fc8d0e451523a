package app.galley.ui.editor;

import app.galley.editing.Pasting;
import app.galley.editing.Selection;
import app.galley.editing.Spot;
import app.galley.importing.Clipping;
import app.galley.library.Library;
import app.galley.ui.task.Tasks;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import javax.imageio.ImageIO;

/**
 * Puts the clipboard into the text: a picture as an attachment with its Markdown, formatted text as Markdown, anything else
 * as it is. What takes time is done off the JavaFX thread, and put in only if the caret still is where it was.
 */
final class Pasted {

    private final EditorModel model;
    private final LineStyles styles;
    private final Library library;
    private final Tasks tasks;
    private final Consumer<Exception> failed;

    Pasted(EditorModel model, LineStyles styles, Library library, Tasks tasks, Consumer<Exception> failed) {
        this.model = model;
        this.styles = styles;
        this.library = library;
        this.tasks = tasks;
        this.failed = failed;
    }

    void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        String plain = clipboard.hasString() ? clipboard.getString() : null;
        String html = clipboard.hasHtml() ? clipboard.getHtml() : null;
        if (plain == null && clipboard.hasFiles()) {
            files(clipboard.getFiles());
        } else if (plain == null && clipboard.hasImage()) {
            image(clipboard.getImage());
        } else if (html != null && Clipping.isFormatted(html) && !inCode()) {
            later(Tasks.Lane.COMPUTE, () -> Clipping.markdown(html));
        } else if (plain != null) {
            put(plain);
        }
    }

    private boolean inCode() {
        return styles.syntax()
                .isCode(styles.lineOf(model.selectionProperty().get().start()));
    }

    private void put(String text) {
        model.apply((now, selection) -> Pasting.text(new Spot(now, selection, styles.context()), text));
    }

    private void image(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        later(Tasks.Lane.LIBRARY, () -> Clipping.picture(library, png(pixels, width, height)));
    }

    private static byte[] png(int[] pixels, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    /** Pictures among the files; what is none is left out. */
    private void files(List<File> files) {
        later(Tasks.Lane.LIBRARY, () -> {
            StringBuilder markdown = new StringBuilder();
            for (File file : files) {
                String picture = Clipping.picture(library, Files.readAllBytes(file.toPath()));
                if (picture != null) {
                    markdown.append(markdown.isEmpty() ? "" : "\n\n").append(picture);
                }
            }
            return markdown.toString();
        });
    }

    private void later(Tasks.Lane lane, Callable<String> work) {
        Selection asked = model.selectionProperty().get();
        String before = model.text();
        tasks.run(
                lane,
                work,
                markdown -> {
                    boolean same = model.selectionProperty().get().equals(asked)
                            && model.text().equals(before);
                    if (!markdown.isEmpty() && same) {
                        put(markdown);
                    }
                },
                failed);
    }
}

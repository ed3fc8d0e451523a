package app.galley.importing;

import app.galley.article.ImageSource;
import java.nio.file.Path;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The pictures of a file that is shown without a library: those an import would take, found by the same rules. */
public final class FilePictures implements ImageSource {

    private static final int MAX_BYTES = 32 << 20;

    private final @Nullable PictureFolder folder;

    /** @param file the article's */
    public FilePictures(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        folder = parent == null ? null : new PictureFolder(parent, PictureFolder.ofFile(file));
    }

    @Override
    public @Nullable String resolve(String url) {
        byte[] bytes = folder == null ? null : folder.read(url, MAX_BYTES);
        String type = bytes == null || bytes.length > MAX_BYTES ? null : PictureType.of(bytes);
        return type == null
                ? null
                : "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }
}

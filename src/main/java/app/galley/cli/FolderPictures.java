package app.galley.cli;

import app.galley.article.ImageSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The pictures of a file that is shown without a library: files in its folder or below, by addresses relative to it. What
 * lies elsewhere is not read: an article from a stranger must not pull private files into what is published.
 */
final class FolderPictures implements ImageSource {

    private static final long MAX_BYTES = 32L << 20;

    private static final Map<String, String> TYPES = Map.of(
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "gif", "image/gif",
            "webp", "image/webp",
            "avif", "image/avif",
            "svg", "image/svg+xml");

    private final @Nullable Path folder;

    /** @param file the article's */
    FolderPictures(Path file) {
        folder = file.toAbsolutePath().normalize().getParent();
    }

    @Override
    public @Nullable String resolve(String url) {
        String type = TYPES.get(url.substring(url.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        if (type == null || folder == null) {
            return null;
        }
        try {
            Path picture = folder.resolve(url.replace("%20", " ")).toRealPath();
            if (!picture.startsWith(folder.toRealPath()) || Files.size(picture) > MAX_BYTES) {
                return null;
            }
            return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(Files.readAllBytes(picture));
        } catch (IOException | InvalidPathException e) {
            // Not there, not readable, or no path: the page says that the picture is missing.
            return null;
        }
    }
}

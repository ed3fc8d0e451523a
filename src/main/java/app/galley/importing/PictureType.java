package app.galley.importing;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Kinds of pictures that browsers show, known by their content: names and declared types lie. */
final class PictureType {

    private static final Pattern SVG = Pattern.compile(
            "(?s)\ufeff?\\s*+(?:<\\?xml.{0,500}?\\?>\\s*+)?(?:<!--.{0,2000}?-->\\s*+)*(?:<!DOCTYPE svg.{0,1000}?>\\s*+)?"
                    + "(?:<!--.{0,2000}?-->\\s*+)*<svg[\\s>].*");
    private static final int HEAD = 4096;

    private PictureType() {}

    /** The media type of a picture; null if the bytes are none. */
    static @Nullable String of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return "image/png";
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return "image/jpeg";
        }
        if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
            return "image/gif";
        }
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return "image/webp";
        }
        if (head.startsWith("BM") && bytes.length > 26 && bytes[14] >= 12) {
            return "image/bmp";
        }
        String text = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.UTF_8);
        return SVG.matcher(text).matches() ? "image/svg+xml" : null;
    }
}

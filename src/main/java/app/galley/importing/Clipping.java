package app.galley.importing;

import app.galley.importing.html.HtmlReader;
import app.galley.importing.markup.MarkdownWriter;
import app.galley.library.Library;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What comes from the clipboard into an article that is being written. Thread-safe; takes time in proportion to it. */
public final class Clipping {

    /** Editors of code put their colours on the clipboard as HTML: only what means something makes a text of its own. */
    private static final Pattern MEANINGFUL = Pattern.compile(
            "(?i)<(?:a\\s[^>]*href|b|strong|em|i|h[1-6]|ul|ol|table|blockquote|img|code|del|s|sup)[\\s>]");

    private Clipping() {}

    /** Whether HTML says more than its plain text does. */
    public static boolean isFormatted(String html) {
        return MEANINGFUL.matcher(html).find();
    }

    /** HTML as Markdown; a single paragraph comes without a line end, to be put into running text. */
    public static String markdown(String html) {
        String markdown = MarkdownWriter.write(new HtmlReader().fragment(html)).strip();
        return markdown.contains("\n\n") ? markdown + "\n" : markdown;
    }

    /**
     * Stores a picture and gives the Markdown that shows it.
     *
     * @return null if the bytes are no picture that a page can show
     */
    public static @Nullable String picture(Library library, byte[] bytes) {
        String type = PictureType.of(bytes);
        return type == null ? null : "![](attachment:" + library.attachments().put(type, bytes) + ")";
    }
}

package app.galley.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which addresses may stand in a page: links to the web, to mail, and within the page; pictures only as data. */
final class SafeLinks {

    private SafeLinks() {}

    /** The href for an address as written, or null where it is not to be followed. */
    static @Nullable String href(String address) {
        String url = address.strip();
        if (url.startsWith("#")) {
            return fragment(url);
        }
        return isExternal(url) ? Escaping.percentEncodeUrl(url) : null;
    }

    /** Whether it leads out of the page: into a browser or a mail program. */
    static boolean isExternal(String url) {
        return startsWith(url, "https:") || startsWith(url, "http:") || startsWith(url, "mailto:");
    }

    static boolean isImageData(String url) {
        return startsWith(url, "data:image/");
    }

    /** Ids hold letters of every script as they are, so fragments do too. */
    private static String fragment(String url) {
        if (url.indexOf('%') < 0) {
            return url;
        }
        try {
            return URLDecoder.decode(url.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return url;
        }
    }

    private static boolean startsWith(String url, String prefix) {
        return url.length() > prefix.length()
                && url.substring(0, prefix.length()).toLowerCase(Locale.ROOT).equals(prefix);
    }
}

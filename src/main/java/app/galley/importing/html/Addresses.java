package app.galley.importing.html;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads the addresses on a page.
 *
 * @param base the page's own address, or null where it is not known
 */
record Addresses(@Nullable URI base) {

    /** Where a link leads: absolute if the page says where it lives; null for scripts and nothing. */
    @Nullable String link(String href) {
        String clean = href.strip().replaceAll("[\\n\\t\\r]", "");
        String lower = clean.toLowerCase(Locale.ROOT);
        if (clean.isEmpty()
                || lower.startsWith("javascript:")
                || lower.startsWith("vbscript:")
                || lower.startsWith("data:")) {
            return null;
        }
        if (base == null || clean.startsWith("#")) {
            return clean;
        }
        try {
            return base.resolve(clean).toString();
        } catch (IllegalArgumentException e) {
            return clean;
        }
    }

    /** A picture's address as it stands: a saved page has its pictures beside it. */
    @Nullable String picture(String src) {
        String clean = src.strip().replaceAll("[\\n\\t\\r]", "");
        return clean.isEmpty() ? null : clean;
    }
}

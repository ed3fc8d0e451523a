package app.galley.markdown;

import app.galley.article.ImageSource;
import org.jspecify.annotations.Nullable;

/** Where a page's pictures come from, and what stands in the place of one that is not there. */
final class Pictures {

    private Pictures() {}

    /** The {@code data:} URI of the picture at an address as written, or null where there is none. */
    static @Nullable String data(String address, ImageSource images) {
        if (SafeLinks.isImageData(address)) {
            return address;
        }
        String found = address.isBlank() ? null : images.resolve(address);
        return found != null && SafeLinks.isImageData(found) ? found : null;
    }

    /** An element that says in words that a picture is missing. */
    static String missing(String alt, String address) {
        String words = alt.isBlank() ? "Picture not found" : "Picture not found: " + alt.strip();
        String title = SafeLinks.isImageData(address) ? "" : " title=\"" + Html.escape(address) + "\"";
        return "<span class=\"missing-image\" data-g=\"\"" + title + ">" + Html.escape(words) + "</span>";
    }
}

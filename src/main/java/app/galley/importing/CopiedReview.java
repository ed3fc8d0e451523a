package app.galley.importing;

import app.galley.article.TextHash;
import app.galley.library.AttachmentStore;
import app.galley.review.ReviewFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What comes out of a review copy beside the text.
 *
 * @param review the comments, and which article they are on
 * @param pictures those that the text names by their hash, by that hash
 */
record CopiedReview(ReviewFile review, Map<String, byte[]> pictures) {

    private static final Pattern NAMED = Pattern.compile("attachment:([0-9a-f]{64})");
    private static final Pattern ON_PAGE = Pattern.compile("\"(data:image/[^\"\\s]++)\"");

    /** The pictures of a page that are those which its text names. */
    static Map<String, byte[]> pictures(String html, String markdown) {
        Set<String> named =
                NAMED.matcher(markdown).results().map(found -> found.group(1)).collect(Collectors.toSet());
        Map<String, byte[]> pictures = new LinkedHashMap<>();
        Matcher onPage = ON_PAGE.matcher(html);
        while (!named.isEmpty() && onPage.find()) {
            byte[] bytes = DataUri.bytes(onPage.group(1));
            String hash = bytes == null ? "" : TextHash.ofBytes(bytes).hex();
            if (bytes != null && named.contains(hash) && bytes.length <= ArticlePictures.MAX_BYTES) {
                pictures.putIfAbsent(hash, bytes);
            }
        }
        return pictures;
    }

    /** The text as it is, for the comments are on exactly that, and its pictures in the library. */
    ArticlePictures take(String markdown, AttachmentStore store) {
        List<String> hashes = pictures.values().stream()
                .flatMap(bytes -> {
                    String type = PictureType.of(bytes);
                    return type == null ? Stream.empty() : Stream.of(store.put(type, bytes));
                })
                .toList();
        return new ArticlePictures(markdown, hashes, List.of());
    }
}

package app.galley.review;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a person wrote in a review copy that their browser then saved as a page, with all that stood in it. The copy's script
 * leaves it in an attribute of the panel, the one in which such a page finds it again when it is opened (store.js).
 */
final class WrittenInCopy {

    private static final String KEPT = "data-kept";

    private final JsonMapper json = UntrustedJson.mapper();

    /**
     * The review that the reader would have saved in that page, as JSON.
     *
     * @param review the JSON of the review that the copy came with, a good one
     * @return null where nobody wrote anything in the page, as in any that is as Galley made it
     * @throws JacksonException where what is kept is damaged
     */
    byte @Nullable [] review(String html, byte[] review) throws JacksonException {
        // Pages hold their pictures, too: only one that a browser saved is worth taking apart.
        Element panel = html.contains(KEPT)
                ? Jsoup.parse(html).select("aside[" + KEPT + "]").last()
                : null;
        if (panel == null || !(json.readTree(review) instanceof ObjectNode page)) {
            return null;
        }
        ArrayNode items = page.putArray("items");
        ArrayNode tombstones = page.putArray(Terms.TOMBSTONES);
        ArrayNode conflicts = page.putArray(Terms.CONFLICTS);
        for (JsonNode entry : json.readTree(panel.attr(KEPT)).path("own")) {
            JsonNode version = entry.path("version");
            (Terms.TOMBSTONE.equals(version.path("type").stringValue("")) ? tombstones : items).add(version);
            entry.path("others").forEach(conflicts::add);
        }
        return items.isEmpty() && tombstones.isEmpty() ? null : json.writeValueAsBytes(page);
    }
}

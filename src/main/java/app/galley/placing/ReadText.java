package app.galley.placing;

import app.galley.anchoring.AnchorText;
import app.galley.article.CodePoints;
import app.galley.markdown.ParsedArticle;
import org.jspecify.annotations.Nullable;

/**
 * A text ready to be compared, and to find in it what was made on it. Immutable.
 *
 * @param points of its Markdown
 */
record ReadText(AnchorText words, CodePoints points) {

    /** Texts that the next one is much like, so that it is read more quickly; null for none. */
    record Like(@Nullable ParsedArticle parsed, @Nullable AnchorText words) {}

    static ReadText of(ParsedArticle parsed, @Nullable AnchorText like) {
        return new ReadText(
                like == null
                        ? AnchorText.of(parsed.projection(), parsed.outline())
                        : AnchorText.of(parsed.projection(), parsed.outline(), like),
                new CodePoints(parsed.markdown()));
    }

    OwnText own() {
        return new OwnText(words.projection(), words.outline(), points);
    }
}

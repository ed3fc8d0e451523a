package app.galley.markdown;

import java.util.Map;
import java.util.Optional;

/**
 * The YAML block at the very top of an article. Galley reads the plain {@code key: value} lines of it and never rewrites
 * the rest: the block stays in the Markdown byte for byte.
 *
 * @param length how many UTF-16 units of the source it takes, its fences and their line ends included; 0 where there is
 *     none
 * @param values the plain lines, keys in lower case, quotes round a value taken off
 */
public record FrontMatter(int length, Map<String, String> values) {

    public static final FrontMatter NONE = new FrontMatter(0, Map.of());

    public FrontMatter {
        values = Map.copyOf(values);
    }

    public Optional<String> title() {
        return Optional.ofNullable(values.get("title")).filter(title -> !title.isBlank());
    }

    /** The BCP 47 tag under {@code lang} or {@code language}. */
    public Optional<String> language() {
        return Optional.ofNullable(values.getOrDefault("lang", values.get("language")))
                .filter(tag -> !tag.isBlank());
    }
}

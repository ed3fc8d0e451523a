package app.galley.markdown;

import app.galley.article.Outline;
import app.galley.article.Projection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything Galley derives from one Markdown text. Immutable; may cross threads.
 *
 * @param markdown the text itself
 * @param title the front matter's title, else the first heading of level 1, else the first heading, else the first words;
 *     empty only where the text has no visible word
 * @param page the pieces of the page, in order; at least one
 * @param crossReferences what parsing a changed section needs to know of the others; null where none can be parsed alone
 */
public record ParsedArticle(
        String markdown,
        FrontMatter frontMatter,
        String title,
        Outline outline,
        Projection projection,
        List<PageSection> page,
        @Nullable CrossReferences crossReferences) {

    public ParsedArticle {
        page = List.copyOf(page);
    }

    /** The same article, marked as one of which no section can be parsed alone. */
    ParsedArticle parsedOnlyWhole() {
        return new ParsedArticle(markdown, frontMatter, title, outline, projection, page, null);
    }
}

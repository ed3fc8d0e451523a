package app.galley.markdown;

import app.galley.article.Outline;
import app.galley.article.Projection;
import java.util.List;

/**
 * Everything Galley derives from one Markdown text. Immutable; may cross threads.
 *
 * @param markdown the text itself
 * @param title the front matter's title, else the first heading of level 1, else the first heading, else the first words;
 *     empty only where the text has no visible word
 * @param page the pieces of the page, in order; at least one
 */
public record ParsedArticle(
        String markdown,
        FrontMatter frontMatter,
        String title,
        Outline outline,
        Projection projection,
        List<PageSection> page) {

    public ParsedArticle {
        page = List.copyOf(page);
    }
}

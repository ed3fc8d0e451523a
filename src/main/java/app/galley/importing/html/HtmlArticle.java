package app.galley.importing.html;

import app.galley.article.SetAside;
import app.galley.importing.markup.Block;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page was read as.
 *
 * @param title the article's title, or null where the page has none
 * @param language BCP 47 tag as the page says, or null
 * @param blocks the article, its title as the heading of level 1
 * @param setAside the page's other parts, one for each kind
 * @param notes sentences for the user
 */
public record HtmlArticle(
        @Nullable String title,
        @Nullable String language,
        List<Block> blocks,
        List<SetAside> setAside,
        List<String> notes) {

    public HtmlArticle {
        blocks = List.copyOf(blocks);
        setAside = List.copyOf(setAside);
        notes = List.copyOf(notes);
    }
}

package app.galley.importing.plain;

import app.galley.article.SetAside;
import app.galley.importing.markup.Block;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What plain text was read as.
 *
 * @param title the words of its title line, or null where it has none
 * @param blocks the article, its title as the heading of level 1
 * @param setAside page furniture, in the order of the text
 */
public record PlainArticle(@Nullable String title, List<Block> blocks, List<SetAside> setAside) {

    public PlainArticle {
        blocks = List.copyOf(blocks);
        setAside = List.copyOf(setAside);
    }
}

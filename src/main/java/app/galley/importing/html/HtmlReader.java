package app.galley.importing.html;

import app.galley.article.SetAside;
import app.galley.importing.markup.Block;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads a web page as an article. Any text is HTML: unclosed and misnested tags are mended as browsers do. Thread-safe. */
public final class HtmlReader {

    /** Reads a page, or a piece of one. */
    public HtmlArticle read(String html) {
        Document page = Jsoup.parse(html);
        PageInfo info = PageInfo.of(page);
        Element body = page.body();
        Invisible.remove(body);
        SetAsideParts parts = new SetAsideParts();
        PageFurniture.takeFrom(body, parts);
        Element root = ArticleFinder.find(body);
        @Nullable Element title = TitleElement.find(body, root, info);
        String titleText = title == null ? info.title() : title.text();
        if (title != null) {
            title.remove();
        }
        parts.takeAround(root, body);
        Footnotes footnotes = Footnotes.takeFrom(root);
        BlockConverter converter = new BlockConverter(HeadingRanks.of(root), footnotes, info.base());
        List<Block> blocks = new ArrayList<>();
        if (titleText != null && !titleText.isBlank()) {
            String inline = title == null ? InlineWriter.plain(titleText) : converter.inline(title);
            blocks.add(new Block.Heading(1, inline));
        }
        blocks.addAll(converter.blocks(root));
        blocks.addAll(footnotes.definitions(converter));
        List<SetAside> setAside = parts.list();
        return new HtmlArticle(titleText, info.language(), blocks, setAside, List.of());
    }

    /** What was copied from a page, as blocks: all that can be seen in it, for nobody copies a page's furniture by mistake. */
    public List<Block> fragment(String html) {
        Element body = Jsoup.parse(html).body();
        Invisible.remove(body);
        Footnotes footnotes = Footnotes.takeFrom(body);
        BlockConverter converter = new BlockConverter(HeadingRanks.of(body), footnotes, null);
        List<Block> blocks = new ArrayList<>(converter.blocks(body));
        blocks.addAll(footnotes.definitions(converter));
        return blocks;
    }
}

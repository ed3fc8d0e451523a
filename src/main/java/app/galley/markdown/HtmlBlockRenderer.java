package app.galley.markdown;

import static app.galley.article.TextBlock.Kind.HTML;

import app.galley.article.ImageSource;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jsoup.nodes.Element;

/** Renders blocks of raw HTML, sanitised. */
final class HtmlBlockRenderer {

    private final PageWriter page;
    private final ImageSource images;

    HtmlBlockRenderer(PageWriter page, ImageSource images) {
        this.page = page;
        this.images = images;
    }

    void render(HtmlBlockBase block) {
        BasedSequence source = block.getContentChars().isEmpty() ? block.getChars() : block.getContentChars();
        Element body = RawHtml.sanitised(Html.visible(source.toString()), images);
        if (body.childNodeSize() == 0) {
            return;
        }
        String text = RawHtml.text(body);
        page.tag("div", block).raw(" class=\"html\"");
        var leaf = page.leaf(HTML, block);
        page.text().record(text, page.start(block), block.getTextLength());
        page.raw(body.html());
        page.end(leaf);
        page.raw("</div>\n");
    }
}

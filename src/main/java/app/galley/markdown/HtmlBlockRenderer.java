package app.galley.markdown;

import static app.galley.article.TextBlock.Kind.HTML;

import app.galley.article.ImageSource;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Renders blocks of raw HTML, sanitised. A block stands by itself, but for the usual way to put Markdown into an element:
 * a tag alone in its block opens it, and the end tag alone in its block, or the end of the section, closes it.
 */
final class HtmlBlockRenderer {

    private static final Pattern OPENING = Pattern.compile(
            "\\s*<(details|div|section|center|figure|blockquote)(\\s[^<>]*)?>"
                    + "\\s*(?:<summary>(?<summary>[^\\n\\r]*?)</summary>\\s*)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSING =
            Pattern.compile("\\s*</(details|div|section|center|figure|blockquote)\\s*>\\s*", Pattern.CASE_INSENSITIVE);

    /** Blocks longer than this are not looked at for a tag alone. */
    private static final int LONGEST_TAG = 1000;

    /** Browsers give up at some depth. */
    private static final int DEEPEST = 50;

    private final PageWriter page;
    private final ImageSource images;
    private final List<String> open = new ArrayList<>();

    HtmlBlockRenderer(PageWriter page, ImageSource images) {
        this.page = page;
        this.images = images;
    }

    /** How many elements are open: to be handed to {@link #closeTo} at the end of what contains the block. */
    int mark() {
        return open.size();
    }

    void closeTo(int mark) {
        while (open.size() > mark) {
            page.raw("</" + open.removeLast() + ">\n");
        }
    }

    /** @param mark no element opened before it is closed */
    void render(HtmlBlockBase block, int mark) {
        BasedSequence source = block.getContentChars().isEmpty() ? block.getChars() : block.getContentChars();
        if (source.length() <= LONGEST_TAG) {
            Matcher closing = CLOSING.matcher(source);
            if (closing.matches()) {
                int at = open.lastIndexOf(closing.group(1).toLowerCase(Locale.ROOT));
                if (at >= mark) {
                    closeTo(at);
                }
                return;
            }
            Matcher opening = OPENING.matcher(source);
            if (opening.matches() && open.size() < DEEPEST) {
                open(block, source, opening);
                return;
            }
        }
        Element body = RawHtml.sanitised(Html.visible(source.toString()), images);
        if (body.childNodeSize() > 0) {
            page.tag("div", block).raw(" class=\"html\"");
            leaf(block, source, body);
            page.raw("</div>\n");
        }
    }

    private void open(HtmlBlockBase block, BasedSequence source, Matcher opening) {
        String name = opening.group(1).toLowerCase(Locale.ROOT);
        String tag = source.subSequence(opening.start(1) - 1, tagEnd(opening)).toString();
        Element element = RawHtml.sanitised(tag + "</" + name + ">", images).selectFirst(name);
        page.tag(name, block)
                .raw(element == null ? "" : element.attributes().html())
                .raw(">\n");
        open.add(name);
        if (opening.group("summary") != null) {
            BasedSequence summary = source.subSequence(opening.start("summary"), opening.end("summary"));
            page.tag("summary", block);
            leaf(block, summary, RawHtml.sanitised(Html.visible(summary.toString()), images));
            page.raw("</summary>\n");
        }
    }

    private static int tagEnd(Matcher opening) {
        return (opening.group(2) == null ? opening.end(1) : opening.end(2)) + 1;
    }

    private void leaf(HtmlBlockBase block, BasedSequence source, Element body) {
        String text = RawHtml.text(body);
        var leaf = page.leaf(HTML, block);
        if (!page.text().recordAligned(source, HtmlText.align(source, text), text)) {
            page.text().record(text, page.start(block), block.getTextLength());
        }
        page.raw(body.html());
        page.end(leaf);
    }
}

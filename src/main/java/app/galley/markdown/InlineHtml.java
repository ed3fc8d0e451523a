package app.galley.markdown;

import app.galley.article.ImageSource;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The raw HTML tags of one block's text. Each tag is sanitised by itself; a stack sees to it that what is opened is closed
 * again within the element of the page it was opened in.
 */
final class InlineHtml {

    /** Elements of running text only: another one would end the paragraph around it. */
    private static final Set<String> PHRASING = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q",
            "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u",
            "var");

    /** What stands in these is not meant to be read, here or in a block of raw HTML. */
    static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "iframe",
            "noscript",
            "noembed",
            "noframes",
            "template",
            "object",
            "applet",
            "title",
            "textarea",
            "xmp",
            "plaintext",
            "select",
            "svg",
            "math");

    /** Browsers give up at some depth as well. */
    private static final int DEEPEST = 100;

    private final PageWriter page;
    private final ImageSource images;
    private final List<String> open = new ArrayList<>();
    private String silencer = "";

    InlineHtml(PageWriter page, ImageSource images) {
        this.page = page;
        this.images = images;
    }

    /** How many elements are open: to be handed to {@link #closeTo} at the end of the enclosing element. */
    int mark() {
        return open.size();
    }

    boolean isInLink() {
        return open.contains("a");
    }

    /** Closes what was opened since the mark. */
    void closeTo(int mark) {
        while (open.size() > mark) {
            page.raw("</").raw(open.removeLast()).raw(">");
        }
    }

    /** Ends the block: nothing that was opened in it reaches further. */
    void end() {
        closeTo(0);
        silencer = "";
        page.text().mute(false);
    }

    /**
     * @param mark no element opened before it is closed
     * @param inLink whether a link is open already
     */
    void tag(Node node, int mark, boolean inLink) {
        String tag = node.getChars().toString();
        boolean closing = tag.startsWith("</");
        String name = name(tag, closing ? 2 : 1);
        if (!silencer.isEmpty()) {
            if (closing && name.equals(silencer)) {
                silencer = "";
                page.text().mute(false);
            }
        } else if (closing) {
            close(name, mark);
        } else if (SILENT.contains(name) && !tag.endsWith("/>")) {
            silencer = name;
            page.text().mute(true);
        } else if (name.equals("br")) {
            page.raw("<br>").text().lineFeed(page.start(node), tag.length());
        } else if (name.equals("wbr")) {
            page.raw("<wbr>");
        } else if (name.equals("img")) {
            page.raw(RawHtml.sanitised(tag, images).html());
        } else if (PHRASING.contains(name) && open.size() < DEEPEST && !(name.equals("a") && (inLink || isInLink()))) {
            open(name, tag);
        }
    }

    private void open(String name, String tag) {
        boolean bare = tag.length() == name.length() + 2;
        Element element =
                bare ? null : RawHtml.sanitised(tag + "</" + name + ">", images).selectFirst(name);
        page.raw("<")
                .raw(name)
                .raw(element == null ? "" : element.attributes().html())
                .raw(">");
        open.add(name);
    }

    private void close(String name, int mark) {
        int at = open.lastIndexOf(name);
        if (at >= mark) {
            closeTo(at);
        }
    }

    private static String name(String tag, int start) {
        int end = start;
        while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
            end++;
        }
        return tag.substring(start, end).toLowerCase(Locale.ROOT);
    }
}

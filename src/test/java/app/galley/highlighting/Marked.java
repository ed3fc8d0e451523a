package app.galley.highlighting;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The words that stand out in one way, as the highlighting marks them and as a rendered page shows them. */
record Marked(String emphasis, String strong, String strike, String code, String links, String headings) {

    private static final Pattern TARGET = Pattern.compile(".*](\\(\\s*<?|\\[)");

    /** From the highlighting; without white space, which the page collapses. */
    static Marked inLines(SyntaxLines lines) {
        int headings = 0;
        for (int level = 1; level <= 6; level++) {
            headings |= Style.heading(level).bit();
        }
        return new Marked(
                words(lines, Style.EMPHASIS.bit()),
                words(lines, Style.STRONG.bit()),
                words(lines, Style.STRIKE.bit()),
                words(lines, Style.CODE.bit()),
                words(lines, Style.LINK_TEXT.bit() | Style.LINK_ADDRESS.bit()),
                words(lines, headings));
    }

    static Marked inPage(String html) {
        Document page = Jsoup.parseBodyFragment(html);
        page.select(".footnote-back, .footnote-ref").remove();
        return new Marked(
                words(page, "em"),
                words(page, "strong"),
                words(page, "del"),
                words(page, "code"),
                words(page, "a"),
                words(page, "h1, h2, h3, h4, h5, h6"));
    }

    private static String words(SyntaxLines lines, int styles) {
        int hidden = Style.MARK.bit()
                | Style.IMAGE.bit()
                | Style.HTML.bit()
                | Style.HTML_COMMENT.bit()
                | Style.LINK_TITLE.bit()
                | Style.FOOTNOTE.bit();
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.kind(i) == LineKind.LINK_DEFINITION) {
                continue;
            }
            List<Span> spans = lines.spans(i);
            for (int k = 0; k < spans.size(); k++) {
                Span span = spans.get(k);
                if ((span.bits() & styles) == 0 || (span.bits() & hidden) != 0 || isTarget(lines.text(i), spans, k)) {
                    continue;
                }
                String text = lines.text(i).substring(span.start(), span.end());
                words.append(span.has(Style.ENTITY) ? Parser.unescapeEntities(text, false) : text);
            }
        }
        return packed(words.toString());
    }

    /** An address that is not shown: one behind a link's words. */
    private static boolean isTarget(String line, List<Span> spans, int at) {
        if (!spans.get(at).has(Style.LINK_ADDRESS)) {
            return false;
        }
        return TARGET.matcher(line.substring(0, spans.get(at).start())).matches();
    }

    private static String words(Document page, String selector) {
        StringBuilder words = new StringBuilder();
        for (Element element : page.select(selector)) {
            if (element.parents().stream().noneMatch(parent -> parent.is(selector))) {
                words.append(element.wholeText());
            }
        }
        return packed(words.toString());
    }

    private static String packed(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "");
    }
}

package app.galley.highlighting;

import java.util.Locale;
import java.util.Set;

/** Where HTML blocks start and end: the seven conditions of CommonMark's section "HTML blocks", by their numbers. */
final class HtmlBlockRules {

    private HtmlBlockRules() {}

    private static final Set<String> TEXTS = Set.of("script", "pre", "style", "textarea");

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "base",
            "basefont",
            "blockquote",
            "body",
            "caption",
            "center",
            "col",
            "colgroup",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "frame",
            "frameset",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "head",
            "header",
            "hr",
            "html",
            "iframe",
            "legend",
            "li",
            "link",
            "main",
            "menu",
            "menuitem",
            "nav",
            "noframes",
            "ol",
            "optgroup",
            "option",
            "p",
            "param",
            "search",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "title",
            "tr",
            "track",
            "ul");

    private static final int LONGEST_NAME = 12;

    static boolean endsAtBlank(int condition) {
        return condition >= 6;
    }

    /**
     * The condition by which a block starts at this {@code <}, 0 where none does.
     *
     * @param inParagraph whether it would end a paragraph, which the last condition cannot
     */
    static int starts(String line, int start, boolean inParagraph) {
        if (line.startsWith("<!--", start)) {
            return 2;
        }
        if (line.startsWith("<?", start)) {
            return 3;
        }
        if (line.startsWith("<![CDATA[", start)) {
            return 5;
        }
        if (line.startsWith("<!", start)) {
            return start + 2 < line.length() && InlineTag.isLetter(line.charAt(start + 2)) ? 4 : 0;
        }
        boolean closing = line.startsWith("</", start);
        int nameStart = start + (closing ? 2 : 1);
        int nameEnd = nameStart;
        while (nameEnd < line.length()
                && nameEnd - nameStart < LONGEST_NAME
                && Character.isLetterOrDigit(line.charAt(nameEnd))) {
            nameEnd++;
        }
        String name = line.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
        char behind = nameEnd < line.length() ? line.charAt(nameEnd) : '\n';
        boolean ended = behind == ' ' || behind == '\t' || behind == '\n' || behind == '>';
        if (!closing && ended && TEXTS.contains(name)) {
            return 1;
        }
        if ((ended || line.startsWith("/>", nameEnd)) && BLOCKS.contains(name)) {
            return 6;
        }
        if (inParagraph) {
            return 0;
        }
        int end = InlineTag.end(line, start, line.length());
        return end > 0 && Rules.isBlank(line, end) ? 7 : 0;
    }

    /** Whether the block ends with this line, for the conditions that do not wait for a blank one. */
    static boolean ends(String line, int from, int condition) {
        return switch (condition) {
            case 1 -> closesText(line, from);
            case 2 -> line.indexOf("-->", from) >= 0;
            case 3 -> line.indexOf("?>", from) >= 0;
            case 4 -> line.indexOf('>', from) >= 0;
            case 5 -> line.indexOf("]]>", from) >= 0;
            default -> false;
        };
    }

    private static boolean closesText(String line, int from) {
        for (int at = line.indexOf("</", from); at >= 0; at = line.indexOf("</", at + 1)) {
            int end = line.indexOf('>', at);
            if (end < 0) {
                return false;
            }
            if (end - at - 2 <= LONGEST_NAME
                    && TEXTS.contains(line.substring(at + 2, end).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}

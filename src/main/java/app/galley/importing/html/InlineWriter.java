package app.galley.importing.html;

import app.galley.importing.markup.MarkdownEscape;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes the inside of a paragraph as inline Markdown. White space is evened out as a browser does; emphasis that
 * Markdown could not tell from its surroundings becomes an HTML element. Used once.
 */
final class InlineWriter {

    /** What already holds outside, so that it is not marked twice. */
    private record Context(boolean bold, boolean italic, boolean struck, boolean link) {}

    private final Footnotes footnotes;
    private final Addresses addresses;
    private final StringBuilder out = new StringBuilder();
    /** Text not yet escaped: escaped in one piece, for what is markup depends on neighbours. */
    private final StringBuilder text = new StringBuilder();

    private Context context;

    private InlineWriter(Footnotes footnotes, Addresses addresses, Context context) {
        this.footnotes = footnotes;
        this.addresses = addresses;
        this.context = context;
    }

    /** Inline Markdown of these nodes; {@code bold} where all is bold anyway, as in a heading. Empty if nothing shows. */
    static String of(List<? extends Node> nodes, Footnotes footnotes, Addresses addresses, boolean bold) {
        InlineWriter writer = new InlineWriter(footnotes, addresses, new Context(bold, false, false, false));
        nodes.forEach(writer::node);
        writer.flush();
        return trimmed(writer.out);
    }

    /** Plain text as inline Markdown. */
    static String plain(String words) {
        return MarkdownEscape.inline(words.strip().replaceAll("\\s+", " "));
    }

    private void node(Node node) {
        if (node instanceof TextNode words) {
            add(words.getWholeText());
        } else if (node instanceof Element element) {
            element(element);
        }
    }

    private void element(Element element) {
        switch (element.normalName()) {
            case "br" -> lineBreak();
            case "wbr", "input", "select", "textarea" -> {}
            case "img" -> markup(Pictures.inline(element, addresses));
            case "code", "samp", "tt" -> code(element);
            case "a" -> link(element);
            case "sub", "sup", "kbd", "mark", "u", "ins", "small", "abbr" -> raw(element);
            case "q" -> {
                add("“");
                element.childNodes().forEach(this::node);
                add("”");
            }
            default -> styled(element);
        }
    }

    private void styled(Element element) {
        if (Tags.isBold(element) && !context.bold) {
            emphasis(element, "**", "strong", new Context(true, context.italic, context.struck, context.link));
        } else if (Tags.isItalic(element) && !context.italic) {
            emphasis(element, "*", "em", new Context(context.bold, true, context.struck, context.link));
        } else if (Tags.isStruck(element) && !context.struck) {
            emphasis(element, "~~", "del", new Context(context.bold, context.italic, true, context.link));
        } else {
            element.childNodes().forEach(this::node);
        }
    }

    private void emphasis(Element element, String mark, String tag, Context inside) {
        String inner = inner(element, inside);
        String bare = trimmed(inner);
        if (bare.isEmpty()) {
            add(inner.isEmpty() ? "" : " ");
            return;
        }
        if (Character.isWhitespace(inner.charAt(0))) {
            add(" ");
        }
        flush();
        boolean spaceBehind = Character.isWhitespace(inner.charAt(inner.length() - 1));
        int before = out.isEmpty() ? ' ' : out.codePointBefore(out.length());
        int behind = spaceBehind ? ' ' : Surroundings.after(element);
        boolean marks = before != mark.charAt(0)
                && behind != mark.charAt(0)
                && Surroundings.flanks(bare.codePointAt(0), before)
                && Surroundings.flanks(bare.codePointBefore(bare.length()), behind);
        out.append(marks ? mark + bare + mark : "<" + tag + ">" + bare + "</" + tag + ">");
        if (spaceBehind) {
            add(" ");
        }
    }

    private void raw(Element element) {
        String label = footnotes.reference(element);
        if (label != null) {
            markup("[^" + label + "]");
            return;
        }
        String tag = element.normalName();
        if (tag.equals("small") || tag.equals("abbr")) {
            element.childNodes().forEach(this::node);
            return;
        }
        String inner = inner(element, context);
        if (!inner.isBlank()) {
            markup("<" + tag + ">" + inner.strip() + "</" + tag + ">");
        }
    }

    private void link(Element element) {
        String label = footnotes.reference(element);
        if (label != null) {
            markup("[^" + label + "]");
            return;
        }
        String target = addresses.link(element.attr("href"));
        if (target == null || context.link) {
            element.childNodes().forEach(this::node);
            return;
        }
        if (element.text().strip().equals(target) && element.childrenSize() == 0) {
            markup("<" + target + ">");
            return;
        }
        String inner = inner(element, new Context(context.bold, context.italic, context.struck, true));
        String bare = trimmed(inner);
        if (bare.isEmpty()) {
            add(inner.isEmpty() ? "" : " ");
            return;
        }
        if (Character.isWhitespace(inner.charAt(0))) {
            add(" ");
        }
        markup("[" + bare + "](" + MarkdownEscape.destination(target) + Pictures.title(element.attr("title")) + ")");
        if (Character.isWhitespace(inner.charAt(inner.length() - 1))) {
            add(" ");
        }
    }

    private void code(Element element) {
        String content = element.wholeText().replaceAll("\\s+", " ").strip();
        if (content.isEmpty()) {
            return;
        }
        int run = 0;
        int longest = 0;
        for (int i = 0; i < content.length(); i++) {
            run = content.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String fence = "`".repeat(longest + 1);
        String pad = content.startsWith("`") || content.endsWith("`") ? " " : "";
        markup(fence + pad + content + pad + fence);
    }

    private String inner(Element element, Context inside) {
        InlineWriter writer = new InlineWriter(footnotes, addresses, inside);
        element.childNodes().forEach(writer::node);
        writer.flush();
        return writer.out.toString();
    }

    private void lineBreak() {
        flush();
        while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
    }

    private void markup(String markdown) {
        flush();
        // An exclamation mark before a link would make it a picture.
        if (markdown.startsWith("[") && !out.isEmpty() && out.charAt(out.length() - 1) == '!') {
            out.insert(out.length() - 1, '\\');
        }
        out.append(markdown);
    }

    private void add(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
                if (!endsInSpace()) {
                    text.append(' ');
                }
            } else {
                text.append(c);
            }
        }
    }

    private boolean endsInSpace() {
        StringBuilder last = text.isEmpty() ? out : text;
        return !last.isEmpty() && (last.charAt(last.length() - 1) == ' ' || last.charAt(last.length() - 1) == '\n');
    }

    private void flush() {
        if (!text.isEmpty()) {
            String words = text.toString();
            out.append(context.link ? MarkdownEscape.linkText(words) : MarkdownEscape.inline(words));
            text.setLength(0);
        }
    }

    /** Without the breaking space at its ends: a non-breaking one is meant. */
    private static String trimmed(CharSequence markdown) {
        int start = 0;
        int end = markdown.length();
        while (start < end && (markdown.charAt(start) == ' ' || markdown.charAt(start) == '\n')) {
            start++;
        }
        while (end > start && (markdown.charAt(end - 1) == ' ' || markdown.charAt(end - 1) == '\n')) {
            end--;
        }
        return markdown.subSequence(start, end).toString();
    }
}

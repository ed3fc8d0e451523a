package app.galley.importing.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What stands next to an element, by which Markdown decides whether asterisks are emphasis (CommonMark 0.31.2, 6.2). */
final class Surroundings {

    private Surroundings() {}

    /** Whether marks between {@code inner} and {@code outer} open or close emphasis round {@code inner}. */
    static boolean flanks(int inner, int outer) {
        if (Character.isWhitespace(inner) || Character.isSpaceChar(inner)) {
            return false;
        }
        return !isPunctuation(inner)
                || Character.isWhitespace(outer)
                || Character.isSpaceChar(outer)
                || isPunctuation(outer);
    }

    /** The character that follows an inline element in its block, a space at its end; a mark's for emphasis. */
    static int after(Element element) {
        Node node = element;
        while (true) {
            Node next = node.nextSibling();
            if (next == null) {
                if (!(node.parent() instanceof Element parent) || Tags.isBlock(parent)) {
                    return ' ';
                }
                node = parent;
                continue;
            }
            node = next;
            if (next instanceof TextNode text && !text.getWholeText().isEmpty()) {
                return text.getWholeText().codePointAt(0);
            }
            if (next instanceof Element inline) {
                int first = first(inline);
                if (first != 0) {
                    return first;
                }
            }
        }
    }

    private static int first(Element element) {
        if (Tags.isBlock(element)) {
            return ' ';
        }
        if (Tags.isBold(element) || Tags.isItalic(element)) {
            return '*';
        }
        return switch (element.normalName()) {
            case "br" -> ' ';
            case "img", "code", "a", "sub", "sup", "kbd" -> '[';
            default -> element.wholeText().isEmpty() ? 0 : element.wholeText().codePointAt(0);
        };
    }

    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }
}

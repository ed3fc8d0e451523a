package app.galley.markdown;

import org.jsoup.parser.Parser;

/** Finds where in raw HTML the text comes from that is seen of it. */
final class HtmlText {

    private static final int LONGEST_ENTITY = 40;

    private HtmlText() {}

    /**
     * For each unit of {@code shown}, where in {@code html} it starts and how long it is there, as two numbers; -1 and 0
     * for a line feed that was put between lines. Empty where the two do not go together, as when text was left out.
     */
    static int[] align(CharSequence html, String shown) {
        int[] places = new int[shown.length() * 2];
        int at = 0;
        int i = 0;
        while (i < shown.length()) {
            at = skipTags(html, at);
            char c = shown.charAt(i);
            char here = at < html.length() ? Html.visible(html, at) : 0;
            String entity = here == '&' ? entity(html, at) : "";
            String decoded = entity.isEmpty() ? "" : Parser.unescapeEntities(entity, false);
            if (!decoded.isEmpty() && !decoded.equals(entity) && shown.startsWith(decoded, i)) {
                for (int k = 0; k < decoded.length(); k++, i++) {
                    places[2 * i] = k == 0 ? at : -1;
                    places[2 * i + 1] = k == 0 ? entity.length() : 0;
                }
                at += entity.length();
            } else if (here == c && here != 0) {
                places[2 * i] = at++;
                places[2 * i + 1] = 1;
                i++;
            } else if (c == '\n' && (here == 0 || !Character.isWhitespace(here))) {
                places[2 * i] = -1;
                i++;
            } else if (here != 0 && Character.isWhitespace(here)) {
                at++;
            } else {
                return new int[0];
            }
        }
        return places;
    }

    private static int skipTags(CharSequence html, int start) {
        int at = start;
        while (at + 1 < html.length() && html.charAt(at) == '<') {
            char next = html.charAt(at + 1);
            if (!Character.isLetter(next) && next != '/' && next != '!' && next != '?') {
                break;
            }
            at = startsWith(html, at, "<!--") ? after(html, at, "-->") : tagEnd(html, at);
        }
        return at;
    }

    private static int tagEnd(CharSequence html, int start) {
        char quote = 0;
        for (int i = start; i < html.length(); i++) {
            char c = html.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        return html.length();
    }

    private static int after(CharSequence html, int start, String end) {
        for (int i = start; i < html.length(); i++) {
            if (startsWith(html, i, end)) {
                return i + end.length();
            }
        }
        return html.length();
    }

    private static boolean startsWith(CharSequence text, int at, String what) {
        return at + what.length() <= text.length() && what.contentEquals(text.subSequence(at, at + what.length()));
    }

    private static String entity(CharSequence html, int start) {
        for (int i = start + 1; i < html.length() && i < start + LONGEST_ENTITY; i++) {
            char c = html.charAt(i);
            if (c == ';') {
                return html.subSequence(start, i + 1).toString();
            }
            if (!Character.isLetterOrDigit(c) && c != '#') {
                return "";
            }
        }
        return "";
    }
}

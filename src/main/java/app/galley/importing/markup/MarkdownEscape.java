package app.galley.importing.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Escapes text so that Markdown shows exactly its characters. Escapes as little as is safe, for a writer will edit the
 * result. Takes time in proportion to the text.
 */
public final class MarkdownEscape {

    /** Web addresses; and addresses of mail, only from the start of a run of letters, so that the time stays linear. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)(?<![a-z0-9])(?:(?:https?|ftp)://|www\\.)[^\\s<>\"“”«»`|\\\\]++"
                    + "|(?<![a-z0-9.%+-])[a-z0-9.%+-]{1,64}+@[a-z0-9-]++(?:\\.[a-z0-9-]++)++");

    private static final int LONGEST_ENTITY = 40;

    private MarkdownEscape() {}

    /** Text inside a line. Addresses stay clickable; line feeds stay. */
    public static String inline(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        Matcher address = ADDRESS.matcher(text);
        int from = 0;
        while (address.find()) {
            int end = withoutTrailingPunctuation(text, address.start(), address.end());
            characters(text, from, address.start(), out);
            String url = text.substring(address.start(), end);
            boolean apart = (address.start() == 0 || isSpace(text.charAt(address.start() - 1))) && endsApart(text, end);
            if ((apart && isPlainAddress(url)) || url.isEmpty()) {
                out.append(url);
            } else if (url.regionMatches(true, 0, "www.", 0, 4)) {
                if (!out.isEmpty() && out.charAt(out.length() - 1) == '!') {
                    // It would make a picture of the link.
                    out.insert(out.length() - 1, '\\');
                }
                out.append('[')
                        .append(linkText(url))
                        .append("](")
                        .append(destination("http://" + url))
                        .append(')');
            } else {
                // Between angle brackets nothing is markup, so the address stays whole.
                out.append('<').append(url).append('>');
            }
            from = end;
        }
        characters(text, from, text.length(), out);
        return out.toString();
    }

    /** Text inside a line that is to be no link, not even where it holds an address: the text of a link. */
    public static String linkText(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        characters(text, 0, text.length(), out);
        return out.toString();
    }

    /** A line of inline Markdown as the beginning of a block or a line of a paragraph. */
    static String lineStart(String inline) {
        int digits = 0;
        while (digits < inline.length() && digits < 10 && isDigit(inline.charAt(digits))) {
            digits++;
        }
        if (digits > 0) {
            boolean marker = digits < 10
                    && digits < inline.length()
                    && ".)".indexOf(inline.charAt(digits)) >= 0
                    && endsWord(inline, digits + 1);
            return marker ? inline.substring(0, digits) + '\\' + inline.substring(digits) : inline;
        }
        if (inline.isEmpty()) {
            return inline;
        }
        boolean special = switch (inline.charAt(0)) {
            case '#' -> isHeadingMark(inline);
            case '>' -> true;
            case '-' -> endsWord(inline, 1) || consistsOf(inline, "-:| \t");
            case '+' -> endsWord(inline, 1);
            case '=' -> consistsOf(inline, "= \t");
            case '|', ':' -> consistsOf(inline, "-:| \t");
            default -> false;
        };
        return special ? '\\' + inline : inline;
    }

    /** Inline Markdown as the text of a heading, where trailing number signs would be taken for its end. */
    static String heading(String inline) {
        String line = inline.replace('\n', ' ').strip();
        return line.endsWith("#") && !line.endsWith("\\#") ? line.substring(0, line.length() - 1) + "\\#" : line;
    }

    /** An address in the round brackets of a link. */
    public static String destination(String url) {
        String clean = url.strip().replace("\n", "").replace("\t", "");
        if (clean.isEmpty()) {
            return "<>";
        }
        StringBuilder out = new StringBuilder(clean.length());
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            switch (c) {
                case ' ' -> out.append("%20");
                case '<' -> out.append("%3C");
                case '>' -> out.append("%3E");
                case '(', ')', '\\', '*', '_', '`', '[', ']' -> out.append('\\').append(c);
                case '&' -> out.append(startsEntity(clean, i) ? "&amp;" : "&");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    private static void characters(String text, int from, int to, StringBuilder out) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean escape = switch (c) {
                case '\\', '`', '[', ']' -> true;
                case '*', '~' -> !standsAlone(text, i);
                case '_' -> !(isWordAt(text, i - 1) && isWordAt(text, i + 1));
                case '<' -> i + 1 < text.length() && opensTag(text.charAt(i + 1));
                case '&' -> startsEntity(text, i);
                default -> false;
            };
            if (escape) {
                out.append('\\');
            }
            out.append(c);
        }
    }

    /** Between two spaces; not at the start of the line, where an asterisk would begin a list or a rule. */
    private static boolean standsAlone(String text, int i) {
        return i > 0
                && isSpace(text.charAt(i - 1))
                && i + 1 < text.length()
                && isSpace(text.charAt(i + 1))
                && hasWordBefore(text, i);
    }

    private static boolean hasWordBefore(String text, int i) {
        for (int k = i - 1; k >= Math.max(0, i - 60) && text.charAt(k) != '\n'; k--) {
            if (Character.isLetterOrDigit(text.charAt(k))) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensTag(char c) {
        return Character.isLetter(c) || c == '/' || c == '!' || c == '?';
    }

    private static boolean startsEntity(String text, int ampersand) {
        int end = Math.min(text.length(), ampersand + LONGEST_ENTITY);
        for (int i = ampersand + 1; i < end; i++) {
            char c = text.charAt(i);
            if (c == ';') {
                return i > ampersand + 1;
            }
            if (!(Character.isLetterOrDigit(c) || (c == '#' && i == ampersand + 1))) {
                return false;
            }
        }
        return false;
    }

    /** Whether an address that ends here is followed by space, be it behind a mark that ends a sentence. */
    private static boolean endsApart(String text, int end) {
        int i = end < text.length() && ".,;:?".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
        return i == text.length() || isSpace(text.charAt(i));
    }

    private static boolean isPlainAddress(String url) {
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            if (c > 0x7e || "*_~&[]()'!".indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static int withoutTrailingPunctuation(String text, int start, int end) {
        int e = end;
        while (e > start && ".,;:!?'’)]}…*_".indexOf(text.charAt(e - 1)) >= 0) {
            // A closing bracket belongs to the address if its opening one does.
            if (text.charAt(e - 1) == ')' && text.substring(start, e).indexOf('(') >= 0) {
                break;
            }
            e--;
        }
        return e;
    }

    private static boolean isHeadingMark(String line) {
        int i = 0;
        while (i < line.length() && line.charAt(i) == '#') {
            i++;
        }
        return i <= 6 && endsWord(line, i);
    }

    private static boolean consistsOf(String line, String characters) {
        for (int i = 0; i < line.length(); i++) {
            if (characters.indexOf(line.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsWord(String line, int index) {
        return index >= line.length() || isSpace(line.charAt(index));
    }

    private static boolean isWordAt(String text, int index) {
        return index >= 0 && index < text.length() && Character.isLetterOrDigit(text.charAt(index));
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}

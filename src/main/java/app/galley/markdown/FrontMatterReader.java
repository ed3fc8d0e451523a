package app.galley.markdown;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Finds the front matter: a line {@code ---} at the very top, lines, and a line {@code ---} or {@code ...}. A block that
 * is never closed, or in which no line is a {@code key: value} pair, is Markdown (a rule, and what follows it).
 */
final class FrontMatterReader {

    private FrontMatterReader() {}

    static FrontMatter read(String markdown) {
        // A byte order mark belongs to the file, not to the text, yet old files carry one into it.
        int top = markdown.startsWith("\uFEFF") ? 1 : 0;
        int line = Lines.next(markdown, top);
        if (!line(markdown, top, line).equals("---")) {
            return FrontMatter.NONE;
        }
        Map<String, String> values = new LinkedHashMap<>();
        boolean pairs = false;
        boolean onlyBlank = true;
        while (line < markdown.length()) {
            int next = Lines.next(markdown, line);
            String text = line(markdown, line, next);
            if (text.equals("---") || text.equals("...")) {
                return pairs || onlyBlank ? new FrontMatter(next, values) : FrontMatter.NONE;
            }
            // The first line settles it: prose between two rules is an article, not its metadata.
            if (onlyBlank && !text.isBlank()) {
                onlyBlank = false;
                if (!text.startsWith("#") && !isPair(text)) {
                    return FrontMatter.NONE;
                }
            }
            if (isPair(text)) {
                pairs = true;
                put(text, values);
            }
            line = next;
        }
        return FrontMatter.NONE;
    }

    private static boolean isPair(String line) {
        int colon = line.indexOf(':');
        if (colon <= 0 || (colon + 1 < line.length() && !Character.isWhitespace(line.charAt(colon + 1)))) {
            return false;
        }
        String key = line.substring(0, colon);
        return key.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' || c == ' ')
                && !Character.isWhitespace(key.charAt(0));
    }

    /** Nested values, lists and block scalars have nothing behind the colon, or more than a reader of lines can tell. */
    private static void put(String line, Map<String, String> into) {
        int colon = line.indexOf(':');
        String key = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        String value = line.substring(colon + 1).strip();
        if (value.isEmpty() || "|>&*[{".indexOf(value.charAt(0)) >= 0) {
            return;
        }
        into.putIfAbsent(key, unquoted(value));
    }

    private static String unquoted(String value) {
        char quote = value.charAt(0);
        if (quote == '"' || quote == '\'') {
            int close = value.lastIndexOf(quote);
            if (close > 0) {
                String inner = value.substring(1, close);
                return quote == '\''
                        ? inner.replace("''", "'")
                        : inner.replace("\\\"", "\"").replace("\\\\", "\\");
            }
            return value;
        }
        int comment = value.indexOf(" #");
        return comment < 0 ? value : value.substring(0, comment).stripTrailing();
    }

    private static String line(String text, int start, int next) {
        return text.substring(start, next).stripTrailing();
    }
}

package app.galley.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where pictures' addresses stand in a Markdown text: in inline images, in the definitions that images refer to, and
 * in raw {@code <img>} elements; not in code. Reads the text once from the start, without a tree, since only the places are
 * wanted; where it is stricter than a parser, a picture merely stays as it is.
 */
final class PictureAddresses {

    /**
     * An address.
     *
     * @param start and end: where to write another one, in UTF-16 units
     * @param address without escapes
     */
    record Place(int start, int end, String address) {}

    /** A search that finds no end within this gives up: keeps the time linear. */
    private static final int FARTHEST = 2_000;

    private static final Pattern DEFINITION = Pattern.compile(
            "(?m)^[ \\t>]{0,12}\\[([^\\]\\n]{1,500})\\]:[ \\t]*+\\n?[ \\t]*+(<[^<>\\n]*+>|[^\\s<][^\\s]*+)");
    private static final Pattern ELEMENT = Pattern.compile("(?i)<img\\b[^<>]{0,4000}?\\ssrc\\s*=\\s*");

    private final String text;
    private final CodeRanges code;
    private final Set<String> labels = new HashSet<>();
    private final List<Place> places = new ArrayList<>();

    private PictureAddresses(String text) {
        this.text = text;
        code = CodeRanges.of(text);
    }

    /** The addresses, in the order of the text. */
    static List<Place> in(String markdown) {
        PictureAddresses search = new PictureAddresses(markdown);
        search.inline();
        search.elements();
        search.definitions();
        search.places.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return List.copyOf(search.places);
    }

    private void inline() {
        for (int i = text.indexOf("!["); i >= 0; i = text.indexOf("![", i + 2)) {
            if (code.contains(i) || isEscaped(i)) {
                continue;
            }
            int close = closing(i + 2);
            if (close < 0) {
                continue;
            }
            char next = close + 1 < text.length() ? text.charAt(close + 1) : ' ';
            if (next == '(') {
                destination(close + 2);
            } else {
                int end = next == '[' ? text.indexOf(']', close + 2) : -1;
                boolean full = end > close + 2 && end - close < FARTHEST;
                labels.add(label(full ? text.substring(close + 2, end) : text.substring(i + 2, close)));
            }
        }
    }

    private void destination(int from) {
        int start = from;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = start;
        if (start < text.length() && text.charAt(start) == '<') {
            end = text.indexOf('>', start) + 1;
            if (end > 0 && text.substring(start, end).indexOf('\n') < 0) {
                place(start, end, text.substring(start + 1, end - 1));
            }
            return;
        }
        int open = 0;
        for (; end < text.length(); end++) {
            char c = text.charAt(end);
            if (c == '\\' && end + 1 < text.length()) {
                end++;
            } else if (c <= ' ' || (c == ')' && open-- == 0)) {
                break;
            } else if (c == '(') {
                open++;
            }
        }
        if (end > start && end < text.length()) {
            place(start, end, text.substring(start, end));
        }
    }

    private void elements() {
        Matcher element = ELEMENT.matcher(text);
        int from = 0;
        while (from < text.length() && element.find(from)) {
            from = element.end();
            if (code.contains(element.start()) || from >= text.length()) {
                continue;
            }
            char quote = text.charAt(from);
            boolean quoted = quote == '"' || quote == '\'';
            int start = quoted ? from + 1 : from;
            int end = start;
            while (end < text.length()
                    && (quoted ? text.charAt(end) != quote : " \t\n>".indexOf(text.charAt(end)) < 0)) {
                end++;
            }
            if (end > start && end < text.length()) {
                place(start, end, text.substring(start, end));
            }
        }
    }

    private void definitions() {
        if (labels.isEmpty()) {
            return;
        }
        Matcher definition = DEFINITION.matcher(text);
        while (definition.find()) {
            if (labels.contains(label(definition.group(1))) && !code.contains(definition.start(1))) {
                String address = definition.group(2);
                boolean angled = address.startsWith("<");
                place(
                        definition.start(2),
                        definition.end(2),
                        angled ? address.substring(1, address.length() - 1) : address);
            }
        }
    }

    private void place(int start, int end, String written) {
        places.add(new Place(start, end, unescaped(written)));
    }

    /** The bracket that closes the one before {@code from}, or -1. */
    private int closing(int from) {
        int open = 0;
        int end = Math.min(text.length(), from + FARTHEST);
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                open++;
            } else if (c == ']' && open-- == 0) {
                return i;
            } else if (c == '\n' && i + 1 < end && text.charAt(i + 1) == '\n') {
                return -1;
            }
        }
        return -1;
    }

    private boolean isEscaped(int i) {
        int slashes = 0;
        while (i - 1 - slashes >= 0 && text.charAt(i - 1 - slashes) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1;
    }

    private static String label(String written) {
        return written.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static String unescaped(String written) {
        String plain = written.replace("&amp;", "&");
        return DataUri.is(plain) ? plain : plain.replaceAll("\\\\([!-/:-@\\[-`{-~])", "$1");
    }
}

package app.galley.editing;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether what would follow a piece of Markdown would be swallowed by it: a fence or a block of HTML that is never closed
 * reaches to the end of the text (CommonMark 0.31.2, sections 4.5 and 4.6).
 */
final class OpenEnd {

    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}(?=[^`]*$)|~{3,}).*");

    private static final Pattern ITEM = Pattern.compile(" {0,3}(?:[-+*]|\\d{1,9}[.)])(?:\\s|$)");

    /** How each kind of HTML block that outlives blank lines begins, and what closes it. */
    private enum Html {
        COMMENT(" {0,3}<!--.*", "-->"),
        INSTRUCTION(" {0,3}<\\?.*", "?>"),
        CHARACTERS(" {0,3}<!\\[CDATA\\[.*", "]]>"),
        DECLARATION(" {0,3}<![A-Za-z].*", ">"),
        SCRIPT(" {0,3}<script(?:[\\s>].*)?", "</script>"),
        PRE(" {0,3}<pre(?:[\\s>].*)?", "</pre>"),
        STYLE(" {0,3}<style(?:[\\s>].*)?", "</style>"),
        TEXTAREA(" {0,3}<textarea(?:[\\s>].*)?", "</textarea>");

        private final Pattern start;
        private final String end;

        Html(String start, String end) {
            this.start = Pattern.compile(start, Pattern.CASE_INSENSITIVE);
            this.end = end;
        }
    }

    private OpenEnd() {}

    /**
     * What a line opened that outlives blank lines.
     *
     * @param indent what stands before it; not empty only in a list item, with which it ends
     */
    private record Open(String indent, String closing, boolean fence) {}

    /** The line that closes what is still open at the end of {@code markdown}; empty if nothing is. */
    static String closing(String markdown) {
        @Nullable Open open = null;
        boolean list = false;
        for (String line : (Iterable<String>) markdown.lines()::iterator) {
            boolean indented = line.startsWith("  ") || line.startsWith("\t");
            if (open != null && !open.indent.isEmpty() && !indented && !line.isBlank()) {
                open = null;
            }
            if (open != null) {
                open = closes(line, open) ? null : open;
                continue;
            }
            boolean item = ITEM.matcher(line).lookingAt();
            list = item || (list && (indented || line.isBlank()));
            open = item ? null : opened(line, list && indented);
        }
        return open == null ? "" : open.indent + open.closing;
    }

    /** Whether {@code markdown}, with nothing left open by {@link #closing}, needs a blank line before a heading. */
    static boolean needsBlankLine(String markdown) {
        List<String> lines = markdown.lines().toList();
        for (String line : lines.reversed()) {
            if (line.isBlank()) {
                return false;
            }
            if (line.stripLeading().startsWith("<")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Open opened(String line, boolean inList) {
        String indent =
                inList ? line.substring(0, line.length() - line.stripLeading().length()) : "";
        Matcher fence = FENCE.matcher(line);
        if (fence.matches()) {
            return new Open(indent, fence.group(1), true);
        }
        for (Html kind : Html.values()) {
            if (kind.start.matcher(line).matches() && !holds(line.substring(line.indexOf('<') + 2), kind.end)) {
                return new Open(indent, kind.end, false);
            }
        }
        return null;
    }

    private static boolean closes(String line, Open open) {
        if (!open.fence) {
            return holds(line, open.closing);
        }
        String end = line.strip();
        int indent = line.length() - line.stripLeading().length();
        return (indent < 4 || !open.indent.isEmpty())
                && end.length() >= open.closing.length()
                && end.chars().allMatch(c -> c == open.closing.charAt(0));
    }

    private static boolean holds(String line, String end) {
        return line.toLowerCase(Locale.ROOT).contains(end);
    }
}

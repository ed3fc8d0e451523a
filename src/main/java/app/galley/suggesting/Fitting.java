package app.galley.suggesting;

import app.galley.article.TextBlock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes Markdown fit to stand in a block. */
final class Fitting {

    private static final Pattern BREAK = Pattern.compile("(?: {2,}|\\\\)\\n\\h*|\\h*\\n(?:\\h*\\n)+\\h*");
    private static final Pattern SOFT_BREAK = Pattern.compile("\\h*\\n\\h*");
    private static final Pattern BAR = Pattern.compile("\\\\.|\\|", Pattern.DOTALL);

    /** What stands in front of a block in its first line: indentation, and marks of quotes, items and tasks. */
    private static final Pattern FRONT =
            Pattern.compile("\\h*(?:(?:>|(?:[-*+]|\\d{1,9}[.)])(?:\\h+\\[[ xX]\\])?(?=\\h|$))\\h*)*");

    private Fitting() {}

    static String into(TextBlock block, String markdown, String replacement) {
        String text = replacement.replace("\r\n", "\n").replace('\r', '\n');
        return switch (block.kind()) {
            case TABLE_CELL -> inCell(text);
            case HEADING -> BREAK.matcher(text).find() ? text : inLine(text);
            case CODE, HTML, PARAGRAPH, LIST_ITEM, FOOTNOTE ->
                text.indexOf('\n') < 0 ? text : indented(text, front(block, markdown));
        };
    }

    /** A cell is a line: a line feed in it would end the row. */
    private static String inCell(String text) {
        String oneLine = inLine(BREAK.matcher(text.strip()).replaceAll("<br>"));
        return BAR.matcher(oneLine)
                .replaceAll(found -> Matcher.quoteReplacement(found.group().equals("|") ? "\\|" : found.group()));
    }

    private static String inLine(String text) {
        return SOFT_BREAK.matcher(text).replaceAll(" ");
    }

    private static String indented(String text, String front) {
        return front.isEmpty()
                ? text
                : text.replace("\n", "\n" + front).replace("\n" + front + "\n", "\n" + front.stripTrailing() + "\n");
    }

    /** What a further line of a block begins with. */
    private static String front(TextBlock block, String markdown) {
        int start = block.source().start();
        int line = markdown.lastIndexOf('\n', start - 1) + 1;
        if (block.kind() == TextBlock.Kind.FOOTNOTE && line < start) {
            return "    ";
        }
        Matcher front = FRONT.matcher(markdown).region(line, start);
        // The marks of an item stand in its first line only.
        return front.lookingAt() ? front.group().replaceAll("[^>\\h]", " ") : "";
    }

    /** Whether nothing but marks of quotes, items and tasks stands before the offset in its line. */
    static boolean isAtFront(String markdown, int line, int offset) {
        return FRONT.matcher(markdown).region(line, offset).matches();
    }
}

package app.galley.importing.plain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The title at the head of a text.
 *
 * @param words the title
 * @param first the line it begins in
 * @param end the line behind it, an underline included
 */
record TitleLine(String words, int first, int end) {

    private static final int LONGEST = 200;
    private static final int MOST_LINES = 3;

    /** The title, or null where the text begins with something else: a section, a list, prose. */
    static @Nullable TitleLine of(List<Line> lines, Headings headings, NumberedRows rows) {
        int first = 0;
        while (first < lines.size() && (lines.get(first).isBlank() || Rules.isRule(lines.get(first)))) {
            first++;
        }
        if (first == lines.size()
                || rows.marker(first) != null
                || lines.get(first).text().startsWith(">")) {
            return null;
        }
        Headings.Found heading = headings.at(first);
        String text = lines.get(first).text();
        if (HeadingShape.isUsual(text)
                || (heading != null && heading.style().compareTo(Headings.Style.CHAPTER) <= 0)
                || text.length() > LONGEST
                || (HeadingShape.isSpeaking(text) && text.endsWith(":"))) {
            return null;
        }
        int end = first + 1;
        StringBuilder words = new StringBuilder(HeadingShape.words(text));
        if (heading != null && heading.lines() == 2) {
            return new TitleLine(words.toString(), first, first + 2);
        }
        while (end < lines.size() && isSecondLine(lines, end, headings)) {
            words.append(' ').append(lines.get(end).text());
            end++;
        }
        boolean tooLong = end - first > MOST_LINES || words.length() > LONGEST;
        if (tooLong || !isTitle(lines, first, end, words.toString())) {
            return null;
        }
        if (end < lines.size() && Rules.isRule(lines.get(end))) {
            end++;
        }
        return new TitleLine(words.toString(), first, end);
    }

    /** A title too long for one line goes on in the next; its lines are short and no sentence. */
    private static boolean isSecondLine(List<Line> lines, int i, Headings headings) {
        Line line = lines.get(i);
        Line before = lines.get(i - 1);
        boolean lastOfRun = i + 1 >= lines.size() || lines.get(i + 1).isBlank();
        return !line.isBlank()
                && !Rules.isRule(line)
                && lastOfRun
                && line.length() <= HeadingShape.LONGEST
                && headings.at(i) == null
                && !HeadingShape.isByline(line.text())
                && !line.endsSentence()
                && !line.endsWith(",;:")
                && ((before.length() > 25 && HeadingShape.isTitleCase(before.text() + " " + line.text()))
                        || (HeadingShape.isAllCaps(before.text()) && HeadingShape.isAllCaps(line.text())));
    }

    private static boolean isTitle(List<Line> lines, int first, int end, String words) {
        if (!HeadingShape.hasLetter(words)) {
            return false;
        }
        boolean sentence = ".,;。，".indexOf(words.charAt(words.length() - 1)) >= 0;
        boolean openEnd = end >= lines.size() || lines.get(end).isBlank() || Rules.isRule(lines.get(end));
        if (sentence) {
            return false;
        }
        if (openEnd) {
            return HeadingShape.wordCount(words) <= 30;
        }
        // Text goes on in the next line: a title only if it is much shorter than that, and no beginning of it.
        Line next = lines.get(end);
        return !next.startsLowerCase()
                && (next.length() > 2 * lines.get(first).length()
                        || HeadingShape.isUsual(next.text())
                        || HeadingShape.isByline(next.text()));
    }
}

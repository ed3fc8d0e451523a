package app.galley.editing;

import app.galley.article.Section;
import app.galley.article.SourceRange;
import java.util.regex.Pattern;

/**
 * The marks of a section's heading in the source: {@code ## Title ##} (ATX), or a title over a line of {@code =} or
 * {@code -} (setext).
 *
 * @param heading all of it
 * @param level 1 to 6
 * @param content the Markdown between the marks
 * @param marks the leading {@code #}s, or the line below the title
 * @param closing the {@code #}s at the end of an ATX heading; empty if it has none
 */
record SectionHeading(
        SourceRange heading, int level, SourceRange content, SourceRange marks, SourceRange closing, boolean setext) {

    /** What would not be the first line of a paragraph, or might not be: above a setext line it must not stand. */
    private static final Pattern NO_PARAGRAPH = Pattern.compile(
            "(?s)(?:[>#<|\\[:]|[-+*](?:\\s|$)|\\d{1,9}[.)](?:\\s|$)|```|~~~|([-_*=])(?:\\s*\\1)*\\s*$).*|.*\\|.*");

    static SectionHeading of(CharSequence text, Section section) {
        int start = section.heading().start();
        int end = stripped(text, start, section.heading().end());
        int at = start;
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        int marksEnd = at;
        while (marksEnd < end && text.charAt(marksEnd) == '#') {
            marksEnd++;
        }
        int lastLine = end;
        while (lastLine > start && !isLineEnd(text.charAt(lastLine - 1))) {
            lastLine--;
        }
        SourceRange heading = new SourceRange(start, end);
        if (lastLine > start) {
            SourceRange content = new SourceRange(at, stripped(text, at, lastLine));
            return new SectionHeading(
                    heading, section.level(), content, new SourceRange(lastLine, end), empty(end), true);
        }
        return atx(text, heading, section.level(), new SourceRange(at, marksEnd));
    }

    private static SectionHeading atx(CharSequence text, SourceRange heading, int level, SourceRange marks) {
        int end = heading.end();
        int contentStart = marks.end();
        while (contentStart < end && isBlank(text.charAt(contentStart))) {
            contentStart++;
        }
        int closing = end;
        while (closing > marks.end() && text.charAt(closing - 1) == '#') {
            closing--;
        }
        boolean closed = closing < end && closing > marks.end() && isBlank(text.charAt(closing - 1));
        int contentEnd = closed ? Math.max(marks.end(), stripped(text, marks.end(), closing)) : end;
        return new SectionHeading(
                heading,
                level,
                new SourceRange(Math.min(contentStart, contentEnd), contentEnd),
                marks,
                closed ? new SourceRange(closing, end) : empty(end),
                false);
    }

    /** Gives the heading another level; ATX and setext stay what they are as far as they can say the level. */
    void relevel(Rewrite text, int newLevel) {
        if (newLevel == level) {
            return;
        }
        if (!setext) {
            if (closing.length() == level) {
                text.replace(closing.start(), closing.end(), "#".repeat(newLevel));
            }
            if (newLevel > level) {
                text.insert(marks.end(), "#".repeat(newLevel - level));
            } else {
                text.replace(marks.start() + newLevel, marks.end(), "");
            }
            return;
        }
        String title = content.of(text.text());
        if (newLevel > 2 || title.indexOf('|') >= 0) {
            toAtx(text, newLevel, oneLine(title));
        } else {
            String line = marks.of(text.text());
            text.replace(marks.start(), marks.end(), newLevel == 1 ? line.replace('-', '=') : line.replace('=', '-'));
        }
    }

    /** Puts other Markdown between the marks. */
    void rename(Rewrite text, String title) {
        if (setext) {
            if (NO_PARAGRAPH.matcher(title).matches()) {
                toAtx(text, level, title);
            } else {
                text.replace(content.start(), content.end(), title);
            }
            return;
        }
        String safe = closing.isEmpty() ? withoutClosing(title) : title;
        text.replace(content.start(), content.end(), content.start() == marks.end() ? " " + safe : safe);
    }

    private void toAtx(Rewrite text, int newLevel, String title) {
        text.replace(content.end(), heading.end(), "");
        text.replace(content.start(), content.end(), withoutClosing(title));
        // The first letter is put anew, so that what begins where the section begins still does.
        int first = Character.charCount(Character.codePointAt(text.text(), content.start()));
        String letter = text.text()
                .subSequence(content.start(), content.start() + first)
                .toString();
        text.replace(heading.start(), content.start() + first, "#".repeat(newLevel) + " " + letter);
    }

    /** The title with a run of {@code #} at its end escaped, which would be taken for the heading's closing marks. */
    private static String withoutClosing(String title) {
        int hashes = title.length();
        while (hashes > 0 && title.charAt(hashes - 1) == '#') {
            hashes--;
        }
        boolean closing = hashes < title.length() && (hashes == 0 || isBlank(title.charAt(hashes - 1)));
        return closing ? title.substring(0, hashes) + "\\" + title.substring(hashes) : title;
    }

    /** The lines of a setext heading as one: a hard break has no meaning there. */
    static String oneLine(String title) {
        StringBuilder line = new StringBuilder();
        for (String part : title.split("\\R")) {
            String stripped = part.strip();
            int slashes = stripped.length();
            while (slashes > 0 && stripped.charAt(slashes - 1) == '\\') {
                slashes--;
            }
            boolean hardBreak = (stripped.length() - slashes) % 2 == 1;
            String kept = hardBreak ? stripped.substring(0, stripped.length() - 1) : stripped;
            line.append(line.isEmpty() || kept.isEmpty() ? "" : " ").append(kept);
        }
        return line.toString();
    }

    private static int stripped(CharSequence text, int start, int end) {
        int at = end;
        while (at > start && (isBlank(text.charAt(at - 1)) || isLineEnd(text.charAt(at - 1)))) {
            at--;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private static SourceRange empty(int at) {
        return new SourceRange(at, at);
    }
}

package app.galley.editing;

import app.galley.article.Outline;
import app.galley.article.Section;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts sections elsewhere in a text. Where sections meet in a new way, the blank lines between them are looked after: the
 * end of the text keeps the line ends it has, and nothing runs into the heading after it.
 */
final class SectionOrder {

    private static final Pattern ATX = Pattern.compile(" {0,3}#{1,6}(?:[ \\t\\r\\n]|$)");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\n|\\r");

    private final Rewrite text;
    private final String newline;

    SectionOrder(Rewrite text) {
        this.text = text;
        var found = LINE_END.matcher(text.text());
        this.newline = found.find() ? found.group() : "\n";
    }

    /** Gives the section and those below it their new levels and puts it where it is to go. */
    void move(Section section, SectionMoves.Destination to) {
        int start = section.range().start();
        int end = section.range().end();
        boolean up = to.offset() < start;
        boolean stays = !up && to.offset() <= end;
        // What changes places: two stretches that touch, of which the section is the first or the second.
        int first = text.track(up ? to.offset() : start);
        int second = text.track(up ? start : end);
        int after = text.track(up || stays ? end : to.offset());
        int shift = to.level() - section.level();
        for (Section each : new Outline(List.of(section)).flat().reversed()) {
            SectionHeading.of(text.text(), each).relevel(text, each.level() + shift);
        }
        if (stays) {
            return;
        }
        joinSwapped(first, second, after);
        if (up) {
            text.move(text.mark(second), text.mark(after), text.mark(first));
        } else {
            text.move(text.mark(first), text.mark(second), text.mark(after));
        }
    }

    void delete(Section section) {
        int start = section.range().start();
        int end = section.range().end();
        int bodyBefore = bodyEnd(0, start);
        if (end == text.text().length() && bodyBefore > 0) {
            text.replace(bodyBefore, bodyEnd(start, end), "");
            return;
        }
        text.replace(start, end, "");
        unindent(start);
        if (start < text.text().length() && isSetext(start)) {
            text.replace(bodyBefore, start, withBlankLine(text.text().subSequence(bodyBefore, start), bodyBefore > 0));
        }
    }

    /** Readies the ends of what stands before two stretches, and of both, for their changing places; given as marks. */
    private void joinSwapped(int first, int second, int after) {
        boolean atEnd = text.mark(after) == text.text().length();
        String last =
                text.text().subSequence(text.mark(second), text.mark(after)).toString();
        String closing = atEnd ? OpenEnd.closing(last) : "";
        if (!closing.isEmpty()) {
            text.insert(bodyEnd(text.mark(second), text.mark(after)), newline + closing);
        }
        unindent(text.mark(after));
        unindent(text.mark(second));
        unindent(text.mark(first));
        int secondBody = bodyEnd(text.mark(second), text.mark(after));
        int firstBody = bodyEnd(text.mark(first), text.mark(second));
        String firstGap = text.text().subSequence(firstBody, text.mark(second)).toString();
        String secondGap = text.text().subSequence(secondBody, text.mark(after)).toString();
        boolean blankBetween = isSetext(text.mark(first)) || (atEnd && OpenEnd.needsBlankLine(last));
        boolean blankAfter = !atEnd && isSetext(text.mark(after));
        int bodyBefore = bodyEnd(0, text.mark(first));
        boolean blankBefore = bodyBefore > 0 && isSetext(text.mark(second));
        // From the last place to the first, so that the places just found stay right.
        text.replace(secondBody, text.mark(after), withBlankLine(atEnd ? firstGap : secondGap, blankBetween));
        text.replace(firstBody, text.mark(second), withBlankLine(atEnd ? secondGap : firstGap, blankAfter));
        text.replace(
                bodyBefore,
                text.mark(first),
                withBlankLine(text.text().subSequence(bodyBefore, text.mark(first)), blankBefore));
    }

    /** Behind another text, which may end in a list, a heading that is indented could become part of the list. */
    private void unindent(int heading) {
        int end = heading;
        while (end < text.text().length() && text.text().charAt(end) == ' ') {
            end++;
        }
        text.replace(heading, end, "");
    }

    /** The line ends between two sections, with a blank line among them if one is needed. */
    private String withBlankLine(CharSequence gap, boolean needed) {
        String lines = gap.toString();
        long count = lines.lines().count();
        return needed && count < 2 ? lines + newline.repeat(2 - (int) count) : lines;
    }

    /** Where the last line that is not blank ends, its line end not counted; {@code start} if all are blank. */
    private int bodyEnd(int start, int end) {
        int at = end;
        while (at > start && " \t\r\n".indexOf(text.text().charAt(at - 1)) >= 0) {
            at--;
        }
        while (at > start && at < end && " \t".indexOf(text.text().charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Whether the heading that begins here would become part of a paragraph right above it. */
    private boolean isSetext(int start) {
        return !ATX.matcher(text.text()).region(start, text.text().length()).lookingAt();
    }
}

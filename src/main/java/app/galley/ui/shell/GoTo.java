package app.galley.ui.shell;

import app.galley.article.Outline;
import app.galley.article.Section;
import app.galley.ui.command.Choice;
import app.galley.ui.message.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kordamp.ikonli.feather.Feather;

/** What there is to go to in an article: its headings, indented by level, and the line whose number is typed. */
final class GoTo {

    private static final Pattern LINE = Pattern.compile("(:?)\\s*([0-9]{1,9})");

    private final String text;
    private final IntConsumer toLine;
    private final List<Choice> headings = new ArrayList<>();

    /**
     * @param text its Markdown
     * @param toLine told the offset in it where the line begins, in UTF-16 units
     */
    GoTo(String text, Outline outline, Consumer<Section> toHeading, IntConsumer toLine) {
        this.text = text;
        this.toLine = toLine;
        for (Section section : outline.flat()) {
            headings.add(new Choice(
                    "\u2003".repeat(section.level() - 1) + section.title(),
                    "#".repeat(section.level()),
                    Feather.HASH,
                    true,
                    () -> toHeading.accept(section)));
        }
    }

    /** What fits what is typed, the likeliest first: {@code 120} is a line or part of a heading, {@code :120} a line. */
    List<Choice> matching(String query) {
        List<Choice> found = new ArrayList<>();
        Matcher number = LINE.matcher(query.strip());
        boolean isNumber = number.matches();
        if (isNumber) {
            int line = Integer.parseInt(number.group(2));
            startOf(line)
                    .ifPresent(offset -> found.add(new Choice(
                            Messages.text("go-to.line", line),
                            "",
                            Feather.CORNER_DOWN_RIGHT,
                            true,
                            () -> toLine.accept(offset))));
        }
        if (!isNumber || number.group(1).isEmpty()) {
            found.addAll(Choice.matching(headings, query));
        }
        return found;
    }

    /** @param line from 1 */
    private Optional<Integer> startOf(int line) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = text.indexOf('\n', start) + 1;
            if (start == 0) {
                return Optional.empty();
            }
        }
        return line < 1 ? Optional.empty() : Optional.of(start);
    }
}

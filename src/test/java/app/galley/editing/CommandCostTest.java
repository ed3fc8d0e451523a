package app.galley.editing;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Commands read what is near the selection and no more, however long the article is. */
final class CommandCostTest {

    private static final int FARTHEST = 10_000;

    private final String paragraph = "Some words, *and* more of them.\n\n- an item\n- another\n\n1. one\n2. two\n\n";
    private final String half = paragraph.repeat(5_000);

    @Test
    void commandsReadNothingFarAway() {
        List<Function<Spot, Optional<Step>>> commands = List.of(
                NewLine::enter,
                NewLine::hardBreak,
                Indentation::more,
                Indentation::less,
                MarkRemoval::backspace,
                Tasks::toggle,
                ListToggle::numbers,
                QuoteToggle::toggle,
                CodeBlockToggle::toggle,
                Links::insert,
                LineEdits::moveUp,
                LineEdits::moveDown,
                LineEdits::delete,
                LineEdits::duplicate,
                LineEdits::join,
                spot -> Headings.set(spot, 2),
                spot -> EmphasisToggle.toggle(spot, Emphasis.BOLD),
                spot -> Wrapping.typed(spot, '('),
                spot -> SmartPunctuation.correct(spot, QuoteStyle.ENGLISH),
                spot -> Pasting.text(spot, "a\nb"));
        for (String line : List.of("plain \"", "- item \"", "2. two \"", "> quoted \"")) {
            int caret = half.length() + line.length();
            Near text = new Near(half + line + "\n\n" + half, caret);
            for (Function<Spot, Optional<Step>> command : commands) {
                for (Selection selection : List.of(Selection.at(caret), new Selection(caret - 3, caret))) {
                    Spot spot = new Spot(text, selection, start -> LineContext.Kind.TEXT);
                    assertDoesNotThrow(() -> command.apply(spot));
                }
            }
        }
    }

    @Test
    void aLongListIsNumberedAnewInFewEdits() {
        String list = numbered(1, 10_000);
        Step step = NewLine.enter(new Spot(list, Selection.at(4), start -> LineContext.Kind.TEXT))
                .orElseThrow();
        assertEquals("1. a\n2. \n" + numbered(3, 10_001), step.applyTo(list));
        assertEquals(list, step.inverse().applyTo(step.applyTo(list)));
        assertTrue(step.edits().size() <= 501, () -> "edits: " + step.edits().size());
    }

    private static String numbered(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(n -> n + ". a\n").collect(Collectors.joining());
    }

    /** A text that may only be read near a place. */
    private record Near(String text, int middle) implements CharSequence {

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            assertTrue(Math.abs(index - middle) <= FARTHEST, "read far away");
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            assertTrue(Math.abs(start - middle) <= FARTHEST && Math.abs(end - middle) <= FARTHEST, "read far away");
            return text.substring(start, end);
        }
    }
}

package app.galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class TextLengthTest {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "word", " ", "\n", "-", "'", "語", "😀", ".")
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 500)
    void countsAnEditedTextAsAnyOther(
            @ForAll("texts") String before,
            @ForAll("texts") String start,
            @ForAll("texts") String end,
            @ForAll("texts") String now) {
        String was = start + before + end;
        String is = start + now + end;
        assertEquals(TextLength.of(is), TextLength.of(was).after(was, is));
    }

    @Test
    void countsCodePointsWithoutLineEnds() {
        assertEquals(new TextLength(3, 9), TextLength.of("one two\n😀3"));
    }

    @Test
    void readsAGoalAsPeopleWriteIt() {
        assertEquals(Optional.of(2000), WordGoal.parse(" 2,000 "));
        assertEquals(Optional.of(2000), WordGoal.parse("2.000"));
        assertEquals(Optional.of(0), WordGoal.parse(""));
        assertEquals(Optional.empty(), WordGoal.parse("many"));
        assertEquals(Optional.empty(), WordGoal.parse("99999999"));
    }
}

package app.galley.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

final class ExcerptTest {

    @Test
    void aShortTextIsAllThere() {
        String text = "One  line,\n    and another ";
        assertEquals(new Excerpt(text, 0), Excerpt.of(text, text.length()));
        assertFalse(Excerpt.of(text, text.length()).isCut());
        assertEquals(text, Excerpt.of(text, text.length()).spoken());
    }

    @Test
    void saysHowManyCharactersAreLeftOutAndCutsNoneInTwo() {
        assertEquals(new Excerpt("ab", 3), Excerpt.of("ab🐤🐤c", 3));
        assertEquals(new Excerpt("ab🐤", 2), Excerpt.of("ab🐤🐤c", 4));
        assertEquals(
                "ab … 3 more characters are not shown here.",
                Excerpt.of("ab🐤🐤c", 3).spoken());
        assertEquals("1 more character is not shown here.", Excerpt.of("abc", 2).leftOutWords());
    }
}

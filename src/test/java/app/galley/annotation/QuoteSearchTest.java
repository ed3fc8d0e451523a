package app.galley.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.galley.article.PlainRange;
import java.util.List;
import org.junit.jupiter.api.Test;

final class QuoteSearchTest {

    private final QuoteSearch search = new QuoteSearch("one  two\nthree, one two\u00a0three; aaa");

    @Test
    void takesAnyWhiteSpaceForAnyOther() {
        assertEquals(List.of(new PlainRange(0, 14), new PlainRange(16, 29)), search.find(" one two\t three ", "", ""));
    }

    @Test
    void choosesByWhatStandsAround() {
        assertEquals(List.of(new PlainRange(16, 29)), search.find("one two three", "three,", ""));
        assertEquals(List.of(new PlainRange(0, 14)), search.find("one two three", "", ", one"));
        assertEquals(List.of(), search.find("one two three", "two", ""));
    }

    @Test
    void countsPlacesThatOverlapAndNeverLoops() {
        assertEquals(2, search.find("aa", "", "").size());
        assertEquals(List.of(), search.find("  ", "", ""));
        assertEquals(List.of(), new QuoteSearch("").find("a", "", ""));
    }
}

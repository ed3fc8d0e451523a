package app.galley.markdown;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Two results of parsing one text are the same in all they tell. */
final class SameArticle {

    private SameArticle() {}

    static void holds(ParsedArticle expected, ParsedArticle actual) {
        assertEquals(expected.markdown(), actual.markdown());
        assertEquals(expected.frontMatter(), actual.frontMatter());
        assertEquals(expected.page(), actual.page());
        assertEquals(expected.outline(), actual.outline());
        assertEquals(expected.title(), actual.title());
        assertEquals(expected.projection().text(), actual.projection().text());
        assertEquals(expected.projection().blocks(), actual.projection().blocks());
        int plain = expected.projection().text().length();
        same(plain, expected.projection()::toSource, actual.projection()::toSource);
        int source = expected.markdown().length();
        same(source, expected.projection()::toPlain, actual.projection()::toPlain);
        assertEquals(expected.crossReferences(), actual.crossReferences());
    }

    private static void same(int length, IntUnaryOperator expected, IntUnaryOperator actual) {
        assertArrayEquals(
                IntStream.rangeClosed(0, length).map(expected).toArray(),
                IntStream.rangeClosed(0, length).map(actual).toArray());
    }
}

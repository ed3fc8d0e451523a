package app.galley.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that break parsers. The time limit only turns a hang into a failure. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = ThreadMode.SEPARATE_THREAD)
class DifficultTextTest {

    private final MarkdownParser parser = new MarkdownParser();

    @Test
    void oneLineOfFiveMegabytes() {
        String line = "word ".repeat(1_000_000).strip();
        assertEquals(line + "\n", parser.parse(line).projection().text());
    }

    @Test
    void aWordOfMillionsOfLettersMayBeBrokenWhereItIsShown() {
        String word = "x".repeat(2_500);
        ParsedArticle article = parser.parse("Before " + word + "😀".repeat(600) + "\n");
        assertEquals(
                "Before " + word + "😀".repeat(600) + "\n", article.projection().text());
        String html = article.page().getFirst().html();
        assertEquals(3, html.split("<wbr>", -1).length - 1);
        assertFalse(html.contains("\uD83D<wbr>"));
        assertEquals(
                -1, parser.parse("word ".repeat(1_000)).page().getFirst().html().indexOf("<wbr>"));
    }

    @Test
    void tenThousandHeadings() {
        ParsedArticle article = parser.parse("# Same\n\ntext\n\n".repeat(10_000));
        assertEquals(10_000, article.page().size());
        assertEquals("same-10000", article.outline().sections().getLast().id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> ",
                "- ",
                "1) ",
                ">",
                "> - ",
                "[",
                "![",
                "*a **a ",
                "a*",
                "_a ",
                "~~a ",
                "`` ` ",
                "<",
                "<a ",
                "x <?",
                "x <!A",
                "x <![CDATA[",
                "x <!-- ",
                "x <a b='",
                "&",
                "\\",
                "[a](",
                "[a](<b",
                "[^a]",
                "|",
                "www.",
                "a.",
                "<div>",
                "x <i></b>"
            })
    void aHundredThousandCharactersOfNothingButMarks(String piece) {
        String markdown = piece.repeat(100_000 / piece.length()) + "x";
        ParsedArticle article = parser.parse(markdown);
        assertFalse(article.page().isEmpty());
        assertTrue(
                article.projection().text().endsWith("x\n") || piece.startsWith("<"),
                article.projection().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"  ", ">"})
    void listsAndQuotesThousandsDeep(String indent) {
        String mark = indent.isBlank() ? "- " : " ";
        String markdown = IntStream.range(0, 2_000)
                .mapToObj(i -> indent.repeat(i) + mark + "item\n" + (indent.isBlank() ? "" : "\n"))
                .collect(Collectors.joining("", "# Title\n\n", "\n# Last\n"));
        ParsedArticle article = parser.parse(markdown);
        assertEquals(2, article.outline().flat().size());
    }

    @Test
    void emphasisNestedTooDeepIsShownAsTyped() {
        ParsedArticle article =
                PageCheck.parsed("# A\n\n" + "*".repeat(20_000) + "x" + "*".repeat(20_000) + "\n\n# B\n");
        assertEquals(2, article.outline().flat().size());
        assertTrue(article.projection().text().contains("x"));
    }

    @Test
    void aTableOfTwentyThousandColumns() {
        String markdown = "|a".repeat(20_000) + "\n" + "|-".repeat(20_000) + "\n" + "|b".repeat(20_000);
        assertTrue(parser.parse(markdown).projection().text().startsWith("|a")
                || parser.parse(markdown).projection().blocks().size() > 1);
    }

    @Test
    void whatNoPageCanHoldIsShownAsAReplacement() {
        assertEquals(
                "a\uFFFDb\uFFFDc\n",
                PageCheck.parsed("a\0b\uD800c").projection().text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\n", "\r", "\uFEFF", "<!-- only a comment", "[a]: http://x", "---\ntitle: T\n---\n"})
    void aTextWithoutWordsHasOneEmptyPage(String markdown) {
        ParsedArticle article = PageCheck.parsed(markdown);
        assertEquals(1, article.page().size());
    }
}

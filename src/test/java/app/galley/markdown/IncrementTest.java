package app.galley.markdown;

import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.article.ImageSource;
import app.galley.article.TextBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ordinary typing takes the quick way: nothing outside the section is made anew. */
class IncrementTest {

    private static final String ARTICLE = """
            ---
            title: An article
            ---
            # Top

            First paragraph of the top.

            ## Second

            Its text.

            ## Plain

            Some plain words stand here.
            And more.

            ## Linked

            Text with a note[^a], a [link][site], an [undefined] one, and another note[^b].

            | one | two |
            |-----|-----|
            | 1   | 2   |

            Two lines of a heading
            in the old style
            ----

            Its text, which calls a note[^a] again.

            - item
            - item

            ## Last

            The end comes here.

            [^a]: The first note.
            [^b]: The second note.

                It has a second paragraph.

            [site]: https://example.org 'Site'

            ## Afterword

            Really the end.
            """;

    private final MarkdownParser parser = new MarkdownParser();
    private final ParsedArticle before = parser.parse(ARTICLE);

    @ParameterizedTest
    @CsvSource({
        "'plain words', 'plain wordsx'",
        "'plain words', 'pl\n\nain words'",
        "'more.\n', 'more.\n\n- a new list\n'",
        "'another note[^b]', 'anothe note[^b]'",
        "'## Plain', '## Plainer'",
        "'## Linked', '### Linked'",
        "'plain words', 'plain\n\n## New\n\nwords'",
        "'## Linked\n', ''",
        "'one | two', 'one | 2wo'",
        "'old style', 'older style'",
        "'Its text, which', 'His text, which'",
        "'- item\n- item', '- item\n- item\n- '",
        "'The end comes', 'The very end comes'",
        "'[undefined]', '[undefine]'",
        "'[link][site]', '[link]'",
        "'Really the end.\n', 'Really the end. '",
        "'## Afterword\n\nReally the end.\n', ''",
    })
    void takesTheQuickWay(String was, String is) {
        ParsedArticle after = edited(was, is);
        assertSame(block(before, 0), block(after, 0), "the first section was parsed again");
        assertSame(before.page().getFirst(), after.page().getFirst());
    }

    @Test
    void typingInTheFirstSectionOrTheFrontMatterParsesNoOther() {
        ParsedArticle first = edited("of the top", "of the pot");
        assertSame(block(before, 2), block(first, 2));
        ParsedArticle matter = edited("An article", "My article");
        assertSame(block(before, 0), block(matter, 0));
        SameArticle.holds(parser.parse(matter.markdown()), matter);
    }

    @Test
    void whatDidNotChangeKeepsItsHtmlWhateverMoves() {
        ParsedArticle after = edited("plain words", "plain\n\nwords and more of them");
        for (int i = 0; i < before.page().size(); i++) {
            if (i != 2) {
                assertSame(before.page().get(i).html(), after.page().get(i).html());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'Some plain', '```\nSome plain'",
        "'Some plain', '<!-- Some plain'",
        "'note[^a], a', 'note, a'",
        "'another note[^b]', 'another note[^b][^a]'",
        "'The second note', 'The 2nd note'",
        "'https://example.org', 'https://example.com'",
        "'more.\n', 'more.\n\n[undefined]: /somewhere\n'",
    })
    void takesTheLongWayWhereOtherSectionsDepend(String was, String is) {
        assertNotSame(block(before, 0), block(edited(was, is), 0));
    }

    @Test
    void aPictureThatCameIsSeenWhenTheTextIsParsedAgain() {
        ParsedArticle without = parser.parse("# A\n\n![p](p.png)\n\n# B\n");
        ImageSource images = url -> "data:image/png;base64,AA==";
        ParsedArticle with = parser.parse(without.markdown(), images, without);
        assertTrue(with.page().getFirst().html().contains("<img"));
    }

    private ParsedArticle edited(String was, String is) {
        assertTrue(ARTICLE.contains(was));
        String text = ARTICLE.replace(was, is);
        ParsedArticle after = parser.parse(text, ImageSource.NONE, before);
        SameArticle.holds(parser.parse(text), after);
        return after;
    }

    private static TextBlock block(ParsedArticle article, int index) {
        return article.projection().blocks().get(index);
    }
}

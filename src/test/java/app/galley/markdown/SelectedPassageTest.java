package app.galley.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.Target;
import app.galley.annotation.Targets;
import app.galley.article.CodePoints;
import app.galley.article.PlainRange;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever a reader selects is found again in the same text, to the character. */
class SelectedPassageTest {

    private static final ParsedArticle ARTICLE = new MarkdownParser().parse("""
            # A *first* heading

            Some **bold**, `code 🦵`, a [link](https://example.org "title") and 🦵🏽 an emoji.

            - one
            - two, _three_

            | a | b |
            |---|---|
            | c | **d** |

            ## Second

            > Quoted
            > lines.
            """);

    @Property(tries = 300)
    void aSelectionIsPlacedWhereItWasMade(
            @ForAll @IntRange(max = 220) int from, @ForAll @IntRange(max = 220) int length) {
        String text = ARTICLE.projection().text();
        Optional<Target.OfPassage> passage = Targets.passage(
                ARTICLE.projection(), ARTICLE.outline(), new PlainRange(from, from + length), ARTICLE.markdown());
        if (passage.isEmpty()) {
            int end = Math.min(from + length, text.length());
            assertTrue(text.substring(Math.min(from, end), end).isBlank());
            return;
        }
        PlainRange place = Targets.inOwnText(
                        passage.get(), ARTICLE.projection(), ARTICLE.outline(), new CodePoints(ARTICLE.markdown()))
                .orElseThrow();
        assertEquals(passage.get().quote(), place.of(text));
        assertTrue(text.startsWith(passage.get().suffix(), place.end()));
        assertTrue(text.substring(0, place.start()).endsWith(passage.get().prefix()));
        // Between the edges there may be white space that was left out, and half a character that was taken in.
        assertTrue(place.start() >= from - 1 && place.end() <= from + length + 1);
    }
}

package app.galley.ui.comments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.Target;
import app.galley.article.Article;
import app.galley.article.ArticleId;
import app.galley.article.PlainRange;
import app.galley.article.Revision;
import app.galley.article.RevisionId;
import app.galley.article.RevisionKind;
import app.galley.article.TextHash;
import app.galley.markdown.MarkdownParser;
import app.galley.ui.article.OpenArticle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever a reader selects is found again in the same text, to the character. */
class QuotingTest {

    private static final OpenArticle ARTICLE = article("""
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
        String text = ARTICLE.parsed().projection().text();
        Optional<Target.OfPassage> passage = Quoting.passage(ARTICLE, new PlainRange(from, from + length));
        if (passage.isEmpty()) {
            int end = Math.min(from + length, text.length());
            assertTrue(text.substring(Math.min(from, end), end).isBlank());
            return;
        }
        PlainRange place = QuotePlacing.sameText(ARTICLE, passage.get()).orElseThrow();
        assertEquals(passage.get().quote(), place.of(text));
        assertTrue(text.startsWith(passage.get().suffix(), place.end()));
        assertTrue(text.substring(0, place.start()).endsWith(passage.get().prefix()));
        // Between the edges there may be white space that was left out, and half a character that was taken in.
        assertTrue(place.start() >= from - 1 && place.end() <= from + length + 1);
    }

    private static OpenArticle article(String markdown) {
        ArticleId id = ArticleId.random();
        RevisionId head = RevisionId.random();
        Instant now = Instant.EPOCH;
        return new OpenArticle(
                new Article(id, "Test", "en", head, null, now, now),
                new Revision(head, id, TextHash.of(markdown), List.of(), RevisionKind.IMPORTED, null, now),
                false,
                new MarkdownParser().parse(markdown));
    }
}

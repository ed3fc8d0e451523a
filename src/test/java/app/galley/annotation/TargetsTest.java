package app.galley.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.article.CodePoints;
import app.galley.article.Outline;
import app.galley.article.PlainRange;
import app.galley.article.Projection;
import app.galley.article.SourceRange;
import app.galley.article.TextBlock;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class TargetsTest {

    /** A source that is seen letter for letter, behind a mark of two units and one code point. */
    private static Projection seen(String text) {
        Projection.Builder builder = new Projection.Builder().add(text, 2, text.length());
        return builder.block(TextBlock.Kind.PARAGRAPH, 0, 0, new SourceRange(2, 2 + text.length()), 0)
                .build();
    }

    @Test
    void leavesOutWhiteSpaceAtTheEnds() {
        String text = "one two three";
        Target.OfPassage target = Targets.passage(seen(text), Outline.EMPTY, new PlainRange(3, 8), "🌊" + text)
                .orElseThrow();
        assertEquals("two", target.quote());
        assertEquals("one ", target.prefix());
        assertEquals(" three\n", target.suffix());
        assertEquals(5, target.start());
        assertEquals(8, target.end());
        assertTrue(Targets.passage(seen(text), Outline.EMPTY, new PlainRange(3, 4), "🌊" + text)
                .isEmpty());
    }

    @Property(tries = 300)
    void findsAgainWhatWasSelected(
            @ForAll @Size(min = 1, max = 90) List<@IntRange(max = 3) Integer> letters,
            @ForAll @IntRange(max = 200) int from,
            @ForAll @IntRange(max = 200) int to) {
        StringBuilder built = new StringBuilder();
        letters.forEach(letter -> built.append(List.of("a", " ", "🌊", "é").get(letter)));
        String text = built.toString();
        int start = Math.min(Math.min(from, to), text.length());
        int end = Math.min(Math.max(from, to), text.length());
        String markdown = "🌊" + text;
        Projection projection = seen(text);
        Optional<Target.OfPassage> target =
                Targets.passage(projection, Outline.EMPTY, new PlainRange(start, end), markdown);
        if (target.isEmpty()) {
            assertTrue(text.substring(start, end).isBlank());
            return;
        }
        Target.OfPassage passage = target.get();
        assertEquals(passage.quote(), passage.quote().strip());
        assertTrue(passage.quote().contains(text.substring(start, end).strip()));
        assertTrue(passage.prefix().codePointCount(0, passage.prefix().length()) <= Target.OfPassage.CONTEXT);
        assertTrue(passage.suffix().codePointCount(0, passage.suffix().length()) <= Target.OfPassage.CONTEXT);
        CodePoints codePoints = new CodePoints(markdown);
        assertEquals(
                passage.quote(),
                markdown.substring(codePoints.toUtf16(passage.start()), codePoints.toUtf16(passage.end())));
        PlainRange place = Targets.inOwnText(passage, projection, Outline.EMPTY, new CodePoints(markdown))
                .orElseThrow();
        assertEquals(passage.quote(), place.of(projection.text()));
        assertTrue(Targets.inOwnText(passage, seen("x"), Outline.EMPTY, new CodePoints("🌊x"))
                        .isEmpty()
                || passage.quote().equals("x"));
    }
}

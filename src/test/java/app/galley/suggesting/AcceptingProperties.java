package app.galley.suggesting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.AnnotationId;
import app.galley.article.Edit;
import app.galley.article.PlainRange;
import app.galley.article.SourceRange;
import app.galley.markdown.MarkdownParser;
import app.galley.markdown.ParsedArticle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the text and the suggestions. */
final class AcceptingProperties {

    private static final MarkdownParser PARSER = new MarkdownParser();
    private static final List<String> PIECES = List.of(
            "duck",
            "🦆",
            "é",
            "*big*",
            "**old _grey_ hen**",
            "[a link](http://x.y)",
            "`code`",
            "&amp;",
            "\\*",
            "<b>bold</b>",
            "~~gone~~",
            "e\u0301x",
            "naïve");
    private static final List<String> BLOCKS =
            List.of("%s\n\n", "- %s\n", "> %s\n\n", "# %s\n\n", "1. %s\n\n", "| %s | x |\n|---|---|\n| %s | y |\n\n");
    private static final List<String> PROPOSED =
            List.of("", "hen", "*hen*", "🐔 x", "a\nb", "a | b", "two words", "a\n\nb", "[l](http://z.z)");

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> line =
                Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(6).map(words -> String.join(" ", words));
        return Arbitraries.of(BLOCKS)
                .flatMap(block -> line.map(words -> block.replace("%s", words)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(blocks -> String.join("", blocks));
    }

    @Provide
    Arbitrary<String> plainTexts() {
        return Arbitraries.of("duck", "🦆", "é", "swims", "naïve", "two")
                .list()
                .ofMinSize(3)
                .ofMaxSize(20)
                .map(words -> "x" + String.join("x ", words) + "x.\n");
    }

    @Property(tries = 300)
    void whatIsOutsideOfThePassagesStays(@ForAll("texts") String markdown, @ForAll long seed) {
        Workshop workshop = new Workshop(markdown);
        suggest(workshop, new Random(seed), PROPOSED);
        Suggestions all = workshop.suggestions();
        Acceptance acceptance =
                all.accept(all.all().stream().map(Suggestion::id).toList());
        int at = 0;
        for (Edit edit : acceptance.edits()) {
            assertTrue(at <= edit.offset(), "edits reach into each other");
            assertEquals(edit.removed(), markdown.substring(edit.offset(), edit.removedEnd()));
            assertFalse(isInsidePair(markdown, edit.offset()) || isInsidePair(markdown, edit.removedEnd()));
            at = edit.removedEnd();
        }
        // Nothing that is seen goes but what was in a passage.
        StringBuilder outside = new StringBuilder();
        for (int i = 0; i < workshop.text.projection().text().length(); i++) {
            int unit = i;
            SourceRange seen = workshop.text.projection().toSource(new PlainRange(unit, unit + 1));
            boolean inPassage = all.all().stream()
                    .filter(one -> acceptance.accepted().contains(one.id()))
                    .anyMatch(one -> one.place() != null && one.place().overlaps(seen));
            boolean removed = acceptance.edits().stream()
                    .anyMatch(edit -> edit.offset() < seen.end() && seen.start() < edit.removedEnd());
            char c = workshop.text.projection().text().charAt(i);
            if (removed && !inPassage && !Character.isWhitespace(c) && !seen.isEmpty()) {
                outside.append(c);
            }
        }
        assertEquals("", outside.toString());
    }

    @Property(tries = 200)
    void theOrderDoesNotMatter(@ForAll("plainTexts") String markdown, @ForAll long seed) {
        Random random = new Random(seed);
        Workshop workshop = new Workshop(markdown);
        suggest(workshop, random, List.of("", "hen", "🐔 x", "two words"));
        Suggestions all = workshop.suggestions();
        Acceptance together = all.accept(all.all().stream().map(Suggestion::id).toList());
        List<AnnotationId> order = new ArrayList<>(together.accepted());
        Collections.shuffle(order, random);
        Suggestions now = all;
        for (AnnotationId id : order) {
            Suggestions before = now;
            Acceptance one = before.accept(List.of(id));
            assertEquals(List.of(id), one.accepted());
            String text = one.applyTo(before.markdown());
            ParsedArticle parsed = PARSER.parse(text);
            Map<AnnotationId, PlainRange> places = new HashMap<>();
            for (Suggestion other : before.all()) {
                SourceRange place = other.place();
                if (place != null
                        && !other.id().equals(id)
                        && together.accepted().contains(other.id())) {
                    int shift = one.edits().stream()
                            .filter(edit -> edit.offset() < place.start() || edit.removedEnd() <= place.start())
                            .mapToInt(edit ->
                                    edit.inserted().length() - edit.removed().length())
                            .sum();
                    places.put(
                            other.id(),
                            parsed.projection().toPlain(new SourceRange(place.start() + shift, place.end() + shift)));
                }
            }
            now = workshop.in(text, places);
        }
        // A space that nobody sees may be left, where both of two neighbours go.
        assertEquals(inWords(together.applyTo(markdown)), inWords(now.markdown()));
        assertEquals(together.edits(), all.accept(order).edits());
    }

    private static String inWords(String text) {
        return String.join(" ", text.strip().split("\\s+"));
    }

    @Property(tries = 200)
    void aTableKeepsItsShape(@ForAll long seed) {
        Random random = new Random(seed);
        String markdown = "| *a* duck | b |\n|---|---|\n| c **d e** f | `g` |\n| h | [i](http://x.y) |\n";
        Workshop workshop = new Workshop(markdown);
        suggest(workshop, random, PROPOSED);
        Suggestions all = workshop.suggestions();
        String after =
                all.accept(all.all().stream().map(Suggestion::id).toList()).applyTo(markdown);
        assertEquals(
                workshop.text.projection().blocks().size(),
                PARSER.parse(after).projection().blocks().size(),
                after);
    }

    /** Suggests about some stretches that do not overlap, and begin and end with words. */
    private static void suggest(Workshop workshop, Random random, List<String> proposed) {
        String seen = workshop.text.projection().text();
        int at = random.nextInt(4);
        while (at < seen.length()) {
            int end = Math.min(seen.length(), at + 1 + random.nextInt(12));
            if (!isInsidePair(seen, at)
                    && !isInsidePair(seen, end)
                    && !seen.substring(at, end).isBlank()) {
                PlainRange trimmed = trimmed(seen, at, end);
                workshop.suggest(trimmed, proposed.get(random.nextInt(proposed.size())));
            }
            at = end + random.nextInt(6);
        }
    }

    private static PlainRange trimmed(String seen, int from, int to) {
        int start = from;
        int end = to;
        while (Character.isWhitespace(seen.charAt(start))) {
            start++;
        }
        while (Character.isWhitespace(seen.charAt(end - 1))) {
            end--;
        }
        return new PlainRange(start, end);
    }

    private static boolean isInsidePair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
    }
}

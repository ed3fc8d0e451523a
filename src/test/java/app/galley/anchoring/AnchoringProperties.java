package app.galley.anchoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.AnnotationId;
import app.galley.annotation.Placement;
import app.galley.annotation.Placement.Standing;
import app.galley.article.PlainRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for any text and any edit. */
final class AnchoringProperties {

    @Property(tries = 100)
    void anUnchangedTextGivesExactForAll(@ForAll("anyText") String text, @ForAll long seed) {
        List<Anchor> anchors = anchors(text, seed, 20, 0);
        for (Placement placement : Anchoring.place(Texts.chain(text, text, text), anchors)) {
            assertEquals(Standing.EXACT, placement.standing());
            assertEquals(range(anchors, placement), placement.where().orElseThrow());
        }
    }

    @Property(tries = 100)
    void anEditAndItsInverseGiveExact(@ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int edits) {
        String text = Texts.prose(seed, 2_000);
        List<Anchor> anchors = anchors(text, seed, 20, 0);
        for (Placement placement : Anchoring.place(Texts.chain(text, Texts.edited(text, seed, edits), text), anchors)) {
            assertEquals(Standing.EXACT, placement.standing());
            assertEquals(range(anchors, placement), placement.where().orElseThrow());
        }
    }

    /** Words are replaced, put in and taken out in other lines than that of the passage. */
    @Property(tries = 200)
    void editsOutsideAPassageNeverLoseIt(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int edits) {
        List<String> lines = Texts.prose(seed, 3_000).lines().toList();
        int middle = lines.size() / 2;
        String kept = lines.get(middle);
        String before = String.join("\n", lines.subList(0, middle)) + "\n";
        String after = "\n" + String.join("\n", lines.subList(middle + 1, lines.size()));
        String older = before + kept + after;
        String newer = Texts.edited(before, seed, edits).stripTrailing() + "\n" + kept + "\n"
                + Texts.edited(after, seed + 1, edits).stripLeading();
        Random random = new Random(seed);
        int start = random.nextInt(kept.length() - 1);
        int end = start + 1 + random.nextInt(kept.length() - start);
        String quote = kept.substring(start, end);
        if (quote.isBlank()) {
            return;
        }
        Anchor anchor = new Anchor.OfPassage(
                new AnnotationId("a"), 0, new PlainRange(before.length() + start, before.length() + end));
        Placement placement =
                Anchoring.place(Texts.chain(older, newer), List.of(anchor)).getFirst();
        assertEquals(
                quote.strip(),
                placement.where().map(place -> place.of(newer).strip()).orElse("lost"));
        assertEquals(
                newer.indexOf("\n" + kept + "\n") + 1 + start,
                placement.where().orElseThrow().start()
                        - (quote.length() - quote.stripLeading().length()));
    }

    @Property(tries = 50)
    void theOrderOfAnnotationsDoesNotMatter(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int edits) {
        String older = Texts.prose(seed, 3_000);
        String between = Texts.edited(older, seed, edits);
        List<AnchorText> chain = Texts.chain(older, between, Texts.edited(between, seed + 1, edits));
        List<Anchor> anchors = anchors(older, seed, 30, 0);
        List<Placement> placements = new ArrayList<>(Anchoring.place(chain, anchors));
        Collections.shuffle(anchors, new Random(seed));
        List<Placement> shuffled = new ArrayList<>(Anchoring.place(chain, anchors));
        placements.sort(Comparator.comparing(placement -> placement.annotation().value()));
        shuffled.sort(Comparator.comparing(placement -> placement.annotation().value()));
        assertEquals(placements, shuffled);
    }

    @Property(tries = 300)
    void placesLieInTheTextOnCodePoints(
            @ForAll("anyText") String older, @ForAll("anyText") String newer, @ForAll long seed) {
        String mixed = older.substring(0, boundary(older, older.length() / 2)) + newer + older;
        for (List<AnchorText> chain : List.of(Texts.chain(older, newer), Texts.chain(older, newer, mixed))) {
            String text = chain.getLast().text();
            for (Placement placement : Anchoring.place(chain, anchors(older, seed, 10, 0))) {
                placement.where().ifPresent(place -> assertInside(text, place));
                placement.suggestions().forEach(candidate -> assertInside(text, candidate.place()));
                assertTrue(placement.suggestions().size() <= 3);
                assertTrue(placement.confidence() >= 0 && placement.confidence() <= 1);
            }
        }
    }

    private static void assertInside(String text, PlainRange place) {
        assertTrue(place.end() <= text.length());
        assertEquals(place.start(), boundary(text, place.start()));
        assertEquals(place.end(), boundary(text, place.end()));
    }

    /** The offset, or the one before if it lies inside a pair of surrogates. */
    private static int boundary(String text, int offset) {
        boolean inside = offset > 0
                && offset < text.length()
                && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
        return inside ? offset - 1 : offset;
    }

    @Provide
    Arbitrary<String> anyText() {
        Arbitrary<String> words = Arbitraries.of(
                "a", "the", "boat", "quay", "boat", "no", "\n", "\n", "é", "e\u0301", "\u0301", "👍🏽", "𝒳𝒴", "字",
                "กำ", "--", "…", ".", "\u200b", "”", "_", "x1", "don't", "\u00a0", "\ud83d");
        return words.list().ofMinSize(0).ofMaxSize(60).map(list -> String.join(" ", list));
    }

    private static List<Anchor> anchors(String text, long seed, int count, int index) {
        Random random = new Random(seed);
        List<Anchor> anchors = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            int start = boundary(text, random.nextInt(text.length() + 1));
            int end = boundary(text, Math.min(text.length(), start + random.nextInt(80)));
            anchors.add(new Anchor.OfPassage(
                    new AnnotationId("a" + n), index, new PlainRange(start, Math.max(start, end))));
        }
        return anchors;
    }

    private static PlainRange range(List<Anchor> anchors, Placement placement) {
        for (Anchor anchor : anchors) {
            if (anchor.annotation().equals(placement.annotation()) && anchor instanceof Anchor.OfPassage passage) {
                return passage.range();
            }
        }
        throw new AssertionError("no such anchor");
    }
}

package app.galley.placing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.Annotation;
import app.galley.annotation.Placement.Standing;
import app.galley.annotation.Target;
import app.galley.article.PlainRange;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticlePlacingTest {

    private static final String TEXT = """
            # Legs

            Veins carry blood *back* to the heart, against the pull of the earth.

            ## Causes

            Long standing and 🦵 long sitting slow it down in most of us.

            ### Standing

            Nobody stands still for hours without paying for it.

            ## Care

            Walk, and raise your legs in the evening.
            """;

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Shelf shelf;

    @BeforeEach
    void open() {
        shelf = new Shelf(folder, TEXT);
    }

    @AfterEach
    void close() {
        shelf.close();
    }

    @Test
    void followsThroughSeveralRevisions() {
        Annotation moved = shelf.comment("Walk, and raise your legs in the evening");
        Annotation same = shelf.comment("🦵 long sitting");
        edit("blood *back*", "the blood **back**");
        Annotation later = shelf.comment("against the pull of the earth");
        edit("## Care\n\nWalk, and raise your legs in the evening.\n", "");
        edit("# Legs\n", "# Legs\n\nWalk, and raise your legs in the evening.\n");
        edit("against the pull", "against the steady pull");

        PlacedComments placed = shelf.place();

        assertEquals(Standing.MOVED, placed.of(moved).placement().standing());
        assertEquals("Walk, and raise your legs in the evening", shelf.words(moved));
        assertEquals(Standing.EXACT, placed.of(same).placement().standing());
        assertEquals("🦵 long sitting", shelf.words(same));
        assertEquals(Standing.EDITED, placed.of(later).placement().standing());
        assertEquals("against the steady pull of the earth", shelf.words(later));
        assertEquals("1 exact, 1 edited, 1 moved", placed.standings().words());
        assertEquals(2, placed.standings().notExact());
    }

    @Test
    void oneThatIsGoneKnowsWhatItWasMadeOnAndUnderWhatItStood() {
        Annotation gone = shelf.comment("stands still for hours");
        Annotation onSection = shelf.store(new Target.OfSection("standing", "Standing"), null);
        edit("### Standing\n\nNobody stands still for hours without paying for it.\n\n", "");

        Placed placed = shelf.place().of(gone);

        assertEquals(Standing.ORPHANED, placed.placement().standing());
        assertEquals(
                new Original("Standing", "Nobody ", "stands still for hours", " without paying for it."),
                placed.original());
        assertEquals("Causes", at(placed.home()));
        Placed section = shelf.place().of(onSection);
        assertEquals(Standing.ORPHANED, section.placement().standing());
        assertEquals(new Original("Causes", "", "Standing", ""), section.original());
        assertEquals("Causes", at(section.home()));
    }

    @Test
    void aSectionIsFollowedToItsNewTitle() {
        Annotation onSection = shelf.store(new Target.OfSection("causes", "Causes"), null);
        edit("## Causes", "## Where it comes from");
        Placed placed = shelf.place().of(onSection);
        assertEquals(Standing.EDITED, placed.placement().standing());
        assertEquals("Where it comes from", shelf.words(onSection));
        assertEquals(new Original("Legs", "", "Causes", ""), placed.original());
    }

    @Test
    void theArticleAsAWholeIsAlwaysThere() {
        Annotation whole = shelf.store(new Target.OfSection("", "Legs"), null);
        assertEquals("Legs", shelf.words(whole));
        shelf.edit("Something else.\n");
        assertEquals("Something else.", shelf.words(whole));
        assertEquals("1 exact", shelf.place().standings().words());
    }

    @Test
    void whatComesBackIsFoundAgain() {
        Annotation back = shelf.comment("Long standing");
        shelf.edit("# Legs\n\nNothing is left of it.\n");
        assertEquals("-", shelf.words(back));
        shelf.edit(TEXT + "\nAnd more.\n");
        assertEquals("Long standing", shelf.words(back));
        shelf.edit(TEXT);
        assertEquals(Standing.EXACT, shelf.place().of(back).placement().standing());
        assertNull(shelf.place().of(back).original());
    }

    @Test
    void repliesAndResolvedOnesFollowTheirThread() {
        Annotation root = shelf.comment("against the pull of the earth");
        // A reply whose own target is nonsense stands where its thread does.
        Annotation reply = shelf.store(new Target.OfSection("nowhere", "Nowhere"), root.id());
        shelf.library.annotations().update(root.withStatus(app.galley.annotation.Status.RESOLVED, root.created()));
        edit("pull", "steady pull");
        PlacedComments placed = shelf.place();
        assertEquals("against the steady pull of the earth", shelf.words(reply));
        assertEquals(reply.id(), placed.of(reply).placement().annotation());
        assertEquals(1, placed.standings().total());
    }

    @Test
    void aDraftIsPlacedFromItsBase() {
        Annotation kept = shelf.comment("long sitting");
        PlacedComments placed = shelf.place(shelf.parser.parse("New.\n\n" + TEXT));
        assertEquals(
                "long sitting",
                placed.of(kept)
                        .placement()
                        .where()
                        .orElseThrow()
                        .of(shelf.parser.parse("New.\n\n" + TEXT).projection().text()));
    }

    @Test
    void aReattachmentIsANewBase() {
        Annotation lost = shelf.comment("Long standing");
        edit("Long standing and 🦵 long sitting", "Too much of it");
        assertEquals("-", shelf.words(lost));
        Annotation other = shelf.comment("Too much of it");
        shelf.library.annotations().update(lost.withTarget(shelf.head.id(), other.target(), lost.created()));
        edit("Too much of it", "Far too much of it");
        assertEquals(shelf.words(other), shelf.words(lost));
        assertTrue(shelf.words(lost).contains("much of it"));
    }

    @Test
    void aQuoteWithOtherWhiteSpaceIsTakenByItsPlaceAndAnyOtherIsNot() {
        Annotation spaced = withQuote(shelf.comment("Long standing"), "Long\n standing");
        assertEquals("Long standing", shelf.words(spaced));
        Annotation wrong = withQuote(shelf.comment("raise your legs"), "lower your arms");
        assertEquals("-", shelf.words(wrong));
    }

    @Test
    void manyRevisionsCostOnlyAFewReadings() {
        Annotation first = shelf.comment("Long standing");
        for (int n = 0; n < 60; n++) {
            shelf.edit("Note " + n + ".\n\n" + shelf.newest.markdown());
        }
        TextCache cache = new TextCache(TextCache.CAPACITY);
        List<Annotation> annotations = shelf.library.annotations().list(shelf.article);
        shelf.edit("Last.\n\n" + shelf.newest.markdown());
        PlacedComments placed = new ArticlePlacing(shelf.library, shelf.parser, cache)
                .place(shelf.article, shelf.head.id(), shelf.newest, annotations);
        assertEquals(Standing.EXACT, placed.of(first).placement().standing());
        assertTrue(cache.size() <= ArticlePlacing.BETWEEN + 2, cache.size() + " texts were read");
    }

    @Test
    void commentsOnMoreTextsThanAreReadAtOnceAreAllPlaced() {
        List<Annotation> comments = new ArrayList<>();
        for (int n = 0; n < 70; n++) {
            shelf.edit("Note number " + n + " is new.\n\n" + shelf.newest.markdown());
            comments.add(shelf.comment("Note number " + n + " is"));
        }
        PlacedComments placed = shelf.place();
        for (Annotation comment : comments) {
            assertEquals(Standing.EXACT, placed.of(comment).placement().standing());
        }
    }

    @Test
    void isGivenUpWhenItIsNotWantedAnyMore() {
        shelf.comment("Long standing");
        edit("pull", "steady pull");
        ArticlePlacing placing = new ArticlePlacing(shelf.library, shelf.parser);
        List<Annotation> annotations = shelf.library.annotations().list(shelf.article);
        assertThrows(
                CancellationException.class,
                () -> placing.place(shelf.article, shelf.head.id(), shelf.newest, annotations, () -> false));
    }

    private Annotation withQuote(Annotation comment, String quote) {
        Target.OfPassage passage = (Target.OfPassage) comment.target();
        return shelf.store(
                new Target.OfPassage(passage.start(), passage.end(), quote, "", "", passage.sectionId()), null);
    }

    private void edit(String from, String to) {
        shelf.edit(shelf.newest.markdown().replace(from, to));
    }

    private String at(@org.jspecify.annotations.Nullable PlainRange range) {
        return range == null ? "none" : range.of(shelf.newest.projection().text());
    }
}

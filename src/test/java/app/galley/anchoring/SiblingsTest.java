package app.galley.anchoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.AnnotationId;
import app.galley.annotation.Placement;
import app.galley.annotation.Placement.Standing;
import app.galley.article.PlainRange;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Paragraphs made from one template, of which one is taken out while another is written somewhere else. */
final class SiblingsTest {

    private static final String FERRY = route("ferry", "Lindau", "the green pontoon", "Anton");
    private static final String TRAM = route("tram", "Bregenz", "the glass shelter", "Berta");
    private static final String COACH = route("coach", "Dornbirn", "the old brewery", "Cosima");
    private static final String TRAIN = route("train", "Feldkirch", "the third platform", "Dominik");
    private static final String OLDER = String.join("\n", "How to get here.", FERRY, TRAM, COACH, "We wait for you.");

    private static String route(String by, String from, String stop, String who) {
        return "If you come by " + by + " from " + from + ", leave at " + stop
                + " and walk along the shore until you see" + " our flag. Call " + who
                + " when you are late, and we will keep your supper warm.";
    }

    static Stream<Arguments> passages() {
        return Stream.of(
                Arguments.of(FERRY),
                Arguments.of("walk along the shore until you see our flag"),
                Arguments.of("when you are late, and we will keep your supper warm"),
                Arguments.of("shore"),
                Arguments.of("the green pontoon and walk"));
    }

    @ParameterizedTest
    @MethodSource("passages")
    void anotherFromTheSameTemplateIsNotTheOneTakenOut(String quote) {
        String newer = String.join("\n", "How to get here.", TRAM, COACH, "We wait for you.", "New this year:", TRAIN);
        Placement placement = place(quote, newer);
        assertTrue(placement.where().isEmpty(), placement.toString());
        for (Placement.Candidate candidate : placement.suggestions()) {
            assertTrue(candidate.place().start() >= newer.indexOf(TRAIN), "an older sibling is not suggested");
        }
    }

    @Test
    void oneSharedNameMakesNoDifference() {
        String alike = route("train", "Feldkirch", "the third platform", "Anton");
        String newer = String.join("\n", "How to get here.", TRAM, COACH, "We wait for you.", "New this year:", alike);
        assertTrue(place(FERRY, newer).where().isEmpty());
        assertTrue(place("Call Anton when", newer).where().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("passages")
    void oneThatMovedAndWasEditedIsFollowed(String quote) {
        String edited = FERRY.replace("and we will", "so that we can");
        String newer = String.join("\n", "How to get here.", TRAM, COACH, "We wait for you.", "By water:", edited);
        Placement placement = place(quote, newer);
        assertEquals(Standing.MOVED, placement.standing());
        assertTrue(placement.where().orElseThrow().start() >= newer.indexOf(edited));
    }

    private static Placement place(String quote, String newer) {
        int start = OLDER.indexOf(quote);
        Anchor anchor = new Anchor.OfPassage(new AnnotationId("a"), 0, new PlainRange(start, start + quote.length()));
        return Anchoring.place(Texts.chain(OLDER, newer), List.of(anchor)).getFirst();
    }
}

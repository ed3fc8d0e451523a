package app.galley.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.galley.article.PlainRange;
import app.galley.article.Projection;
import app.galley.article.SourceRange;
import app.galley.markdown.MarkdownParser;
import app.galley.markdown.PageSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The reader's reckoning, without a page. */
final class ReaderModelsTest {

    private static final Projection PROJECTION = new MarkdownParser()
            .parse(
                    "# One *two*\n\nThree 🦵 four\n\n- five\n- six\n\n| a | b |\n|---|---|\n| c | d |\n\n## Seven\n\n```\neight\nnine\n```\n")
            .projection();

    @Property(tries = 500)
    void aPatchMakesTheOneThingOfTheOther(
            @ForAll("sections") List<PageSection> before, @ForAll("sections") List<PageSection> after) {
        PagePatch patch = PagePatch.between(before, after);
        List<PageSection> made = new ArrayList<>(before.subList(0, patch.from()));
        made.addAll(patch.added());
        made.addAll(before.subList(patch.from() + patch.removed(), before.size()));
        assertEquals(
                after.stream().map(PageSection::html).toList(),
                made.stream().map(PageSection::html).toList());
        assertEquals(before.equals(after), patch.isEmpty());
    }

    @Property(tries = 500)
    void aPlaceOnThePageIsThePassageAgain(@ForAll @IntRange(max = 60) int from, @ForAll @IntRange(max = 60) int more) {
        String text = PROJECTION.text();
        int start = Math.min(from, text.length());
        PlainRange range = new PlainRange(start, Math.min(text.length(), start + more));
        List<PagePlace> places = PagePlace.of(PROJECTION, range);
        StringBuilder words = new StringBuilder();
        for (PagePlace place : places) {
            int first = offset(place, place.start());
            int last = offset(place, place.end());
            words.append(new PlainRange(first, last).of(text));
        }
        // The line feeds between blocks are shown by no block; a code block holds its own.
        String expected = range.of(text).replace("eight\nnine", "eight-nine").replace("\n", "");
        assertEquals(
                expected, words.toString().replace("eight\nnine", "eight-nine").replace("\n", ""));
    }

    private static int offset(PagePlace place, int into) {
        return PagePlace.offset(PROJECTION, place.page(), place.ordinal(), into).orElseThrow();
    }

    @Property(tries = 500)
    void findsWhatASimpleSearchFinds(@ForAll("texts") String text, @ForAll("queries") String query) {
        List<PlainRange> expected = new ArrayList<>();
        String folded = text.toLowerCase(Locale.ROOT);
        String wanted = query.toLowerCase(Locale.ROOT);
        for (int at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length())) {
            expected.add(new PlainRange(at, at + wanted.length()));
        }
        assertEquals(expected, Finder.find(text, query));
    }

    @Example
    void findsAsAReaderWould() {
        assertEquals(List.of(new PlainRange(2, 10)), Finder.find("a big\n\tDog b", "BIG dog"));
        assertEquals(List.of(new PlainRange(0, 5)), Finder.find("don’t", "Don't"));
        assertEquals(List.of(new PlainRange(0, 3)), Finder.find("“a”", "\"a\""));
        assertEquals(List.of(new PlainRange(3, 5)), Finder.find("ab 🦵", "🦵"));
        assertEquals(List.of(), Finder.find("abc", "  "));
        assertEquals(List.of(), Finder.find("", "a"));
        assertEquals(List.of(new PlainRange(2, 4)), Finder.find("a ab", " ab "));
    }

    @Example
    void zoomsStepByStepAndStopsAtTheEnds() {
        ReaderModel model = new ReaderModel();
        model.zoomBy(1);
        assertEquals(110, model.zoomProperty().get());
        model.zoomBy(-2);
        assertEquals(90, model.zoomProperty().get());
        model.zoomBy(100);
        assertEquals(300, model.zoomProperty().get());
        model.zoomBy(-100);
        assertEquals(50, model.zoomProperty().get());
        // Between two steps, such as a zoom stored by another version: to the next one in that direction.
        model.zoomProperty().set(105);
        model.zoomBy(1);
        assertEquals(110, model.zoomProperty().get());
        model.zoomProperty().set(105);
        model.zoomBy(-1);
        assertEquals(100, model.zoomProperty().get());
    }

    @Provide
    Arbitrary<List<PageSection>> sections() {
        return Arbitraries.of("a", "b", "c")
                .map(id -> new PageSection(id, new SourceRange(0, 0), "<p>" + id))
                .list()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("abAB ").ofMaxLength(30).map(text -> text.replace("  ", " "));
    }

    @Provide
    Arbitrary<String> queries() {
        return Arbitraries.strings().withChars("abAB").ofMinLength(1).ofMaxLength(3);
    }
}

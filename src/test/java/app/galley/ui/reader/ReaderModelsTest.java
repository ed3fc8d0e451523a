package app.galley.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.article.PlainRange;
import app.galley.article.Projection;
import app.galley.article.SourceRange;
import app.galley.article.TextBlock;
import app.galley.markdown.MarkdownParser;
import app.galley.markdown.PageSection;
import app.galley.markdown.ParsedArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The reader's reckoning, without a page. */
final class ReaderModelsTest {

    private static final ParsedArticle ARTICLE = new MarkdownParser().parse("""
            # One *two*

            Three 🦵 four

            - five
            - six

            | a | b |
            |---|---|
            | c | d |

            ## Seven[^n]

            ```
            eight
            nine
            ```

            [^n]: Ten.

            ## Eleven
            """);

    private static final Projection PROJECTION = ARTICLE.projection();

    @Property(tries = 2000)
    void aPatchMakesTheOneThingOfTheOther(
            @ForAll("sections") List<PageSection> before,
            @ForAll("sections") List<PageSection> after,
            @ForAll @IntRange(max = 6) int some,
            @ForAll @IntRange(max = 6) int more) {
        PagePatch patch = PagePatch.between(before, after);
        int from = Math.min(some, before.size());
        int to = Math.min(from + more, before.size());
        PagePatch.Steps steps = patch.steps(from, to);
        List<String> page = new ArrayList<>(htmls(before.subList(from, to)));
        for (int i = 0; i < steps.lines().size(); i += 2) {
            String[] step = steps.lines().get(i).split(" ");
            int at = Integer.parseInt(step[1]) - steps.from();
            String html = steps.lines().get(i + 1);
            switch (step[0]) {
                case "insert" -> page.add(at, html);
                case "remove" -> page.remove(at);
                default -> page.set(at, html);
            }
        }
        assertEquals(htmls(after.subList(steps.from(), steps.to())), page);
        assertEquals(before.equals(after), patch.steps(0, before.size()).lines().isEmpty());
    }

    private static List<String> htmls(List<PageSection> sections) {
        return sections.stream().map(PageSection::html).toList();
    }

    @Example
    void aPatchTouchesOnlyWhatChanged() {
        List<PageSection> before = sections("a1 b1 c1 d1 e1");
        assertEquals(List.of("change 1", "change 3"), kinds(before, "a1 b2 c1 d2 e1"));
        assertEquals(List.of("insert 2", "change 4"), kinds(before, "a1 b1 x1 c1 d2 e1"));
        assertEquals(List.of("remove 1", "change 2"), kinds(before, "a1 c1 d2 e1"));
        assertEquals(List.of("change 1"), kinds(before, "a1 z1 c1 d1 e1"));
        assertEquals(List.of("change 1", "insert 3"), kinds(before, "a1 z1 c1 x1 d1 e1"));
    }

    private static List<PageSection> sections(String words) {
        return Stream.of(words.split(" "))
                .map(word -> new PageSection(word.substring(0, 1), new SourceRange(0, 0), "<p>" + word))
                .toList();
    }

    private static List<String> kinds(List<PageSection> before, String after) {
        return PagePatch.between(before, sections(after)).steps(0, before.size()).lines().stream()
                .filter(line -> line.matches("(change|insert|remove) .*"))
                .toList();
    }

    @Property(tries = 500)
    void everyPlaceOfTheSourceHasAPlaceOnThePage(@ForAll @IntRange(max = 120) int some) {
        int offset = Math.min(some, ARTICLE.markdown().length());
        PagePoint point = PagePoint.of(ARTICLE, offset);
        assertEquals(offset, PagePoint.offset(ARTICLE, point.page(), point.into(), point.into(), 0));
        assertFalse(ARTICLE.page().get(point.page()).id().equals(PageSection.FOOTNOTES));
        TextBlock shown = ARTICLE.projection()
                .blocks()
                .get(some % ARTICLE.projection().blocks().size());
        assertEquals(
                shown, PagePoint.block(ARTICLE, shown.page(), shown.ordinal()).orElseThrow());
        assertTrue(PagePoint.block(ARTICLE, shown.page(), 99).isEmpty());
    }

    @Example
    void theCaretIsInItsLinesBlock() {
        ParsedArticle article = new MarkdownParser().parse("# A\n\nwords  \n\n  [^1]\n\n[^1]: note \n");
        String text = article.markdown();
        assertEquals(new PagePoint(0, 10), PagePoint.ofCaret(article, text.indexOf("words") + 7));
        assertEquals(new PagePoint(0, 13), PagePoint.ofCaret(article, 13));
        PagePoint note = PagePoint.ofCaret(article, text.indexOf("note") + 5);
        assertEquals(new PagePoint(1, text.indexOf("note") + 4 - text.indexOf("[^1]:")), note);
        assertEquals(PagePoint.ofCaret(article, text.length()), PagePoint.ofCaret(article, text.length() + 9));
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
        return PagePlace.offset(ARTICLE, place.page(), place.ordinal(), into).orElseThrow();
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
    void carriesThePlaceThatIsShown() {
        assertEquals(4, Finder.carried("ab cd", "ab xcd", 3));
        assertEquals(1, Finder.carried("ab cd", "ab xcd", 1));
        assertEquals(3, Finder.carried("ab xcd", "ab cd", 4));
        assertEquals(0, Finder.carried("ab", "", 1));
        List<PlainRange> places = List.of(new PlainRange(0, 1), new PlainRange(5, 6));
        assertEquals(2, Finder.firstFrom(places, 1));
        assertEquals(1, Finder.firstFrom(places, 6));
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
        return Combinators.combine(Arbitraries.of("a", "b", "c", "d"), Arbitraries.of(1, 2))
                .as((id, text) -> new PageSection(id, new SourceRange(0, 0), "<p>" + id + text))
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

package app.galley.editing.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.article.SourceRange;
import app.galley.editing.Selection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SearchTest {

    private static final Effort SOME = new Effort(500_000, () -> false);

    @ParameterizedTest
    @CsvSource({
        "A.a.a,     a.,       false, false, false, 0-2 2-4",
        "Über über, ÜBER,     false, false, false, 0-4 5-9",
        "Über über, Über,     false, true,  false, 0-4",
        "a cat cats 'cat' cat_ 2cat, cat, false, false, true, 2-5 12-15",
        "猫と犬,      と,        false, false, true,  1-2",
        "e\u0301t\u0301 t, t, false, false, true,  5-6",
        "x1 y22,    '[a-z]\\d+', true, false, false, 0-2 3-6",
        "aXa,       '(?<=a)x(?=a)', true, false, false, 1-2",
        "x😀y,       '.',      true,  false, false, 0-1 1-3 3-4",
    })
    void finds(String text, String query, boolean regex, boolean matchCase, boolean wholeWord, String expected) {
        assertEquals(expected, found(text, new Query(query, regex, matchCase, wholeWord)));
    }

    @Test
    void linesHaveStartsAndEnds() {
        assertEquals("0-0 2-2", found("a\nb", new Query("^", true, false, false)));
        assertEquals("1-1 3-3", found("a\nb", new Query("$", true, false, false)));
        assertEquals("", found("abc", Query.words("")));
    }

    @Test
    void looksOnlyWithinTheSelection() {
        Matches matches = done(Search.find("aaaa", new SourceRange(1, 3), Query.words("a"), SOME));
        assertEquals("1-2 2-3", words(matches));
        Query lookBehind = new Query("(?<=a)b", true, false, false);
        assertEquals("1-2", words(done(Search.find("abb", new SourceRange(1, 3), lookBehind, SOME))));
    }

    @Test
    void stepsRoundTheEnds() {
        Matches matches = done(Search.find("a b a", all("a b a"), Query.words("a"), SOME));
        assertEquals(2, matches.count());
        assertEquals(Optional.of(1), matches.next(1));
        assertEquals(Optional.of(0), matches.next(5));
        assertEquals(Optional.of(0), matches.previous(4));
        assertEquals(Optional.of(1), matches.previous(0));
        assertEquals(Optional.of(1), matches.indexOf(new SourceRange(4, 5)));
        assertEquals(Optional.empty(), matches.indexOf(new SourceRange(4, 4)));
        assertEquals(Optional.empty(), Matches.NONE.next(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a+)+$", "(a|aa)+$", "(.*a){20}b", "(?:a*)*b"})
    void givesUpOnWhatWouldNeverEnd(String regex) {
        String text = "a".repeat(5000) + "!";
        assertInstanceOf(
                Outcome.TooMuchWork.class, Search.find(text, all(text), new Query(regex, true, true, false), SOME));
    }

    @Test
    void givesUpOnWhatNestsTooDeepAndWhenCancelled() {
        String text = "ab".repeat(500_000);
        assertInstanceOf(
                Outcome.TooMuchWork.class,
                Search.find(text, all(text), new Query("(a|b)*c?$", true, true, false), Effort.usual()));
        assertInstanceOf(
                Outcome.TooMuchWork.class, Search.find(text, all(text), Query.words("zz"), Effort.usual(() -> true)));
    }

    @Test
    void aMegabyteIsNotTooMuch() {
        String text = "Some words of an article. ".repeat(40_000);
        for (Query query : List.of(
                Query.words("ARTICLE"),
                new Query("\\b\\w+e\\b", true, false, false),
                new Query("(\\w+) (\\w+)", true, false, true))) {
            assertTrue(done(Search.find(text, all(text), query, Effort.usual())).count() >= 40_000, query.text());
        }
    }

    @Test
    void saysWhatIsWrongWithAnExpression() {
        var outcome = Search.find("a", all("a"), new Query("a(b", true, false, false), SOME);
        assertEquals(new Outcome.Invalid<Matches>("Unclosed group", 3), outcome);
        assertEquals(
                new Outcome.Invalid<Replaced>("No such group", -1),
                replaceAll("a", new Query("(a)", true, false, false), "$2", false));
    }

    @ParameterizedTest
    @CsvSource({
        "ab ab,  '(a)(b)',        '$2$1$$\\$', false, ba$$ ba$$",
        "ab,     '(?<x>a)b',      '[${x}|$&|$12]', false, '[a|ab|a2]'",
        "'Cat CAT cat', 'cat',    dog,       true,  'Dog DOG dog'",
        "abc,    'x*',            '-',       false, '-a-b-c-'",
    })
    void replacesAll(String text, String regex, String replacement, boolean keepCase, String expected) {
        Query query = new Query(regex, true, false, false);
        assertEquals(
                expected,
                done(replaceAll(text, query, replacement, keepCase)).step().applyTo(text));
    }

    @Test
    void wordsAreReplacedByWordsAndLinesByLines() {
        assertEquals(
                "$1\\n",
                done(replaceAll("a.", Query.words("a."), "$1\\n", false)).step().applyTo("a."));
        String lines = done(replaceAll("a,b", new Query(",", true, false, false), "\\n\\\\", false))
                .step()
                .applyTo("a,b");
        assertEquals("a\n\\b", lines);
    }

    @Test
    void replacesOneAndOnlyWhereItMatches() {
        Query query = new Query("(?<=x)a(b?)", true, false, false);
        var step = done(Search.replace("xab", new SourceRange(1, 3), query, "$1!", false, Selection.at(0), SOME))
                .orElseThrow();
        assertEquals("xb!", step.applyTo("xab"));
        assertEquals(Selection.at(3), step.after());
        assertEquals(
                Optional.empty(),
                done(Search.replace("xab", new SourceRange(1, 2), query, "", false, Selection.at(0), SOME)));
    }

    @Property(tries = 100)
    void replacingAllIsOneStepAndCanBeUndone(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 2000) String text,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(min = 1, max = 2) String words) {
        Replaced replaced = done(replaceAll(text, Query.words(words), "<b>", false));
        assertEquals(text.replace(words, "<b>"), replaced.step().applyTo(text));
        assertEquals(text, replaced.step().inverse().applyTo(replaced.step().applyTo(text)));
        assertTrue(replaced.step().edits().size() <= 500);
    }

    private static Outcome<Replaced> replaceAll(String text, Query query, String replacement, boolean keepCase) {
        return Search.replaceAll(text, all(text), query, replacement, keepCase, Selection.at(0), SOME);
    }

    private static String found(String text, Query query) {
        return words(done(Search.find(text, all(text), query, SOME)));
    }

    private static String words(Matches matches) {
        return String.join(
                " ",
                IntStream.range(0, matches.count())
                        .mapToObj(matches::get)
                        .map(range -> range.start() + "-" + range.end())
                        .toList());
    }

    private static SourceRange all(String text) {
        return new SourceRange(0, text.length());
    }

    private static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T> done) {
            return done.value();
        }
        throw new AssertionError(outcome.toString());
    }
}

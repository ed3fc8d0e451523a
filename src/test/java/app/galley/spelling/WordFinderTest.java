package app.galley.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.article.SourceRange;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Hello, big world! | Hello big world",
                "the dogs' o'clock “don’t” 'quoted' | the dogs o'clock don’t quoted",
                "well-known — a dash–like thing- -so | well-known a dash like thing so",
                "end.Next sentence... or not…so | end Next sentence or not so",
                "and/or (both) [one] | and or both one",
                "_one_ **two** ~~three~~ | one two three",
                "fish &amp; chips & more &lt;so | fish chips more so",
                "¿Qué? «Voilà» „Ja“ | Qué Voilà Ja",
                "naïve de\u0301ja\u0300 | naïve de\u0301ja\u0300"
            })
    void wordsAreFound(String line, String expected) {
        assertEquals(List.of(expected.split(" ")), words(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/teh/wrld",
                "(see:http://exmple.org)",
                "www.exmple.org",
                "jon.do@exmple.org",
                "mailto:jon@exmple",
                "@handlle",
                "(@handlle)",
                "#hashtagg",
                "exmple.org",
                "READMEE.txt",
                "e.g.",
                "z.B.",
                "/usr/lcal",
                "~/lcal",
                "C:\\Usrs\\me",
                "snake_csae",
                "un**believ**able",
                "w*or*d",
                "&nbspp;"
            })
    void whatOnlyLooksLikeWordsIsPassedOver(String line) {
        assertEquals(List.of(), words(line));
    }

    @Property
    void rangesAreInOrderInsideTheStretchAndOnCodePoints(
            @ForAll("lines") String line, @ForAll int one, @ForAll int other) {
        int start = boundary(line, Math.floorMod(one, line.length() + 1));
        int end = boundary(line, Math.floorMod(other, line.length() + 1));
        SourceRange stretch = new SourceRange(Math.min(start, end), Math.max(start, end));
        int last = stretch.start();
        for (SourceRange word : WordFinder.words(line, stretch)) {
            assertTrue(word.start() >= last && word.end() <= stretch.end() && !word.isEmpty(), word::toString);
            assertEquals(word.start(), boundary(line, word.start()));
            assertEquals(word.end(), boundary(line, word.end()));
            last = word.end();
        }
    }

    @Property
    void wordsBetweenSpacesAreAllFound(@ForAll("plainWords") List<String> plain) {
        assertEquals(plain, words(String.join(" ", plain)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NASA", "PDFs", "iPhone", "JavaFX", "GitHub", "mp3", "19th", "x", "Привет", "日本語", "", "É"})
    void someWordsNeedNoDictionary(String word) {
        assertTrue(Exempt.covers(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"word", "Word", "THe", "état", "is", "Is"})
    void othersDo(String word) {
        assertFalse(Exempt.covers(word));
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.of(
                        "a",
                        "Word",
                        "é",
                        "e\u0301",
                        "\uD835\uDC00",
                        "😀",
                        "日",
                        "'",
                        "’",
                        "-",
                        ".",
                        "_",
                        "*",
                        "@",
                        "/",
                        "&",
                        "amp;",
                        "\u00AD",
                        "\u200B",
                        " ",
                        "\u00A0",
                        "1",
                        ":",
                        "\\",
                        "#",
                        "\uD800",
                        "\u0301")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<List<String>> plainWords() {
        return Arbitraries.strings()
                .withChars("abcdeéßñœÀ")
                .ofMinLength(1)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
    }

    /** {@code offset}, or one less inside a surrogate pair. */
    private static int boundary(String line, int offset) {
        boolean inside = offset > 0
                && offset < line.length()
                && Character.isSurrogatePair(line.charAt(offset - 1), line.charAt(offset));
        return inside ? offset - 1 : offset;
    }

    private static List<String> words(String line) {
        return WordFinder.words(line, new SourceRange(0, line.length())).stream()
                .map(range -> range.of(line))
                .toList();
    }
}

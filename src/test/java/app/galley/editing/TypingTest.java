package app.galley.editing;

import static app.galley.editing.Marked.check;
import static app.galley.editing.NewLineTest.lines;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quotes and dashes, pairs, indentation of code, pasting. */
final class TypingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '\0',
            value = {
                "en → a \"| → a “|",
                "en → a \"b\"| → a \"b”|",
                "en → \"| → “|",
                "en → - \"| → - “|",
                "en → (\"| → (“|",
                "en → **\"| → **“|",
                "en → **a**\"| → **a**”|",
                "en → don'| → don’|",
                "en → a '| → a ‘|",
                "de → a \"| → a „|",
                "de → „a\"| → „a“|",
                "de → geht'| → geht’|",
                "de → ‚a'| → ‚a‘|",
                "fr → a \"| → a «\u202f|",
                "fr → «\u202fa\"| → «\u202fa\u202f»|",
                "fr → «\u202fa \"| → «\u202fa\u202f»|",
                "fr → l'| → l’|",
                "fr → mot !| → mot\u202f!|",
                "fr → mot :| → mot\u00a0:|",
                "fr → http:| → -",
                "en → mot !| → -",
                "es → \"| → «|",
                "es → «a\"| → «a»|",
                "en → a --| → a –|",
                "en → a –-| → a —|",
                "en → --| → -",
                "en → ---| → -",
                "en → a <!--| → -",
                "en → a...| → a…|",
                "en → a....| → -",
                "en → a\\\\\"| → -",
                "en → a `b \"| → -",
                "en → a `b \"|` c → -",
                "en → a <b c=\"| → -",
                "en → [a](http://x \"| → -",
                "en → [a](http://x--|) → -",
                "en → http://x--| → -",
                "en → [a]: http://x \"| → -",
                "en → ```\\na \"| → -",
                "en → ---\\ntitle: \"|\\n---\\n → -",
                "en → para\\n\\n    a \"| → -",
            })
    void typography(String language, String before, String after) {
        QuoteStyle style = QuoteStyle.of(language).orElseThrow();
        check(lines(before), spot -> SmartPunctuation.correct(spot, style), lines(after));
    }

    @Test
    void undoingTheCorrectionGivesTheStraightQuoteBack() {
        Step step = SmartPunctuation.correct(Marked.spot("a \"|"), QuoteStyle.ENGLISH)
                .orElseThrow();
        assertEquals("a \"", step.inverse().applyTo(step.applyTo("a \"")));
    }

    @Test
    void signsGoRoundASelection() {
        check("a [[b]] c", spot -> Wrapping.typed(spot, '('), "a ([[b]]) c");
        check("a [[b]] c", spot -> Wrapping.typed(spot, '_'), "a _[[b]]_ c");
        check("a [[b]] c", spot -> Wrapping.typed(spot, 'x'), "-");
        check("a | c", spot -> Wrapping.typed(spot, '('), "-");
        check("[[a\n\nb]]", spot -> Wrapping.typed(spot, '('), "-");
        check("a [[b]] c", spot -> SmartPunctuation.around(spot, '"', QuoteStyle.GERMAN), "a „[[b]]“ c");
        check("a `[[b]]` c", spot -> SmartPunctuation.around(spot, '"', QuoteStyle.GERMAN), "-");
    }

    @Test
    void codeIsIndented() {
        check("```\n|a\n```", Indentation::more, "```\n    |a\n```");
        check("```\nab|c\n```", Indentation::more, "```\nab  |c\n```");
        check("```\n[[a\n\nb]]\n```", Indentation::more, "```\n    [[a\n\n    b]]\n```");
        check("```\n[[    a\n  b]]\n```", Indentation::less, "```\n[[a\nb]]\n```");
        check("```\n\ta|\n```", Indentation::less, "```\na|\n```");
        check("```\na|\n```", Indentation::less, "-");
        check("- a\n- b|", Indentation::more, "- a\n  - b|");
        check("a|", Indentation::more, "-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '\0',
            value = {
                "a [[b]] c → https://x.example/ → a [b](https://x.example/)| c",
                "a[[ b ]]c →  https://x.example/\\n → a [b](https://x.example/)| c",
                "a [[b]] c → mailto:a@x.example → a [b](mailto:a@x.example)| c",
                "a [[b]] c → https://x/(y → a [b](https://x/\\\\(y)| c",
                "a [[`b`]] c → https://x → a [`b`](https://x)| c",
                "a [[b]] c → ftp://x → a ftp://x| c",
                "a [[b]] c → javascript:alert(1) → a javascript:alert(1)| c",
                "a [[b]] c → https://x and y → a https://x and y| c",
                "a | c → https://x → a https://x| c",
                "a `[[b]]` c → https://x → a `https://x|` c",
                "a [b]([[http://y]]) c → https://x → a [b](https://x|) c",
                "[[http://y]] → https://x → https://x|",
                "```\\n[[b]] → https://x → ```\\nhttps://x|",
                "- a| → b\\nc → - ab\\n  c|",
                "> - a| → b\\n\\nc\\n → > - ab\\n>\\n>   c\\n|",
                "a| → b\\n  c → ab\\n  c|",
            })
    void pasting(String before, String clipboard, String after) {
        check(lines(before), spot -> Pasting.text(spot, lines(clipboard)), lines(after));
    }

    @Test
    void pastedTextIsMadeClean() {
        check("|", spot -> Pasting.text(spot, "a\r\nb\rc\0d\ud800e\ufeff\u0007😀"), "a\nb\ncd\ufffde\ufeff😀|");
        assertEquals(Optional.empty(), Pasting.text(Marked.spot("a|"), "\0\u0007"));
    }

    @Test
    void aLinkIsNoLinkAgain() {
        Spot spot = Spot.in("[b](http://y)", new Selection(1, 2));
        assertEquals(
                "[https://x](http://y)",
                Pasting.text(spot, "https://x").orElseThrow().applyTo("[b](http://y)"));
    }
}

package app.galley.editing;

import static app.galley.editing.Marked.check;
import static app.galley.editing.NewLineTest.lines;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InlineCommandsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '\0',
            value = {
                "BOLD → a [[foo]] b → a **[[foo]]** b",
                "BOLD → a **[[foo]]** b → a [[foo]] b",
                "BOLD → a [[**foo**]] b → a [[foo]] b",
                "BOLD → a [[__foo__]] b → a [[foo]] b",
                "BOLD → a[[ foo ]]b → a **[[foo]]** b",
                "ITALIC → [[foo]] → *[[foo]]*",
                "ITALIC → _[[foo]]_ → [[foo]]",
                "STRIKETHROUGH → [[foo]] → ~~[[foo]]~~",
                "STRIKETHROUGH → ~~[[foo]]~~ → [[foo]]",
                "ITALIC → **[[foo]]** → ***[[foo]]***",
                "BOLD → *[[foo]]* → ***[[foo]]***",
                "ITALIC → [[**foo**]] → *[[**foo**]]*",
                "ITALIC → ***[[foo]]*** → **[[foo]]**",
                "BOLD → ***[[foo]]*** → *[[foo]]*",
                "ITALIC → **foo [[bar]]** → **foo *[[bar]]***",
                "BOLD → **foo [[bar]] baz** → **foo** [[bar]] **baz**",
                "BOLD → **foo [[bar]]** → **foo** [[bar]]",
                "BOLD → **foo**[[bar]] → **foo[[bar]]**",
                "BOLD → [[foo **ba]]r** → **[[foo ba]]r**",
                "ITALIC → [[foo **bar]] baz** q → *[[foo* ***bar]]* baz** q",
                "BOLD → [[a **b** c]] → **[[a b c]]**",
                "BOLD → [[a\\n\\nb]] → **[[a**\\n\\n**b]]**",
                "BOLD → [[- a\\n- [ ] b\\n> c]] → - **[[a**\\n- [ ] **b**\\n> **c]]**",
                "BOLD → [[- **a**\\n- b]] → - [[**a**\\n- **b]]**",
                "BOLD → [[- **a**\\n- **b**]] → [[- a\\n- b]]",
                "BOLD → [[# Foo #]] → # **[[Foo]]** #",
                "BOLD → [[| a | b |\\n|---|---|]] → | **[[a** | **b]]** |\\n|---|---|",
                "BOLD → fo|o bar → **fo|o** bar",
                "BOLD → **fo|o** bar → fo|o bar",
                "BOLD → foo| bar → **foo**| bar",
                "BOLD → **foo**| bar → foo| bar",
                "BOLD → **foo|** bar → **foo**| bar",
                "BOLD → **foo q|ux** bar → foo q|ux bar",
                "BOLD → foo | bar → foo **|** bar",
                "BOLD → foo **|** bar → foo | bar",
                "ITALIC → *|* → |",
                "ITALIC → **|** → ***|***",
                "BOLD → ***|*** → *|*",
                "BOLD → 10 * 5|0 * 2 → 10 * **5|0** * 2",
                "BOLD → \\\\*\\\\*[[a]]\\\\*\\\\* → \\\\*\\\\***[[a]]**\\\\*\\\\*",
                "BOLD → ```\\n[[a]] → -",
                "BOLD → [[  ]] → -",
                "CODE → [[foo]] → `[[foo]]`",
                "CODE → [[a`b]] → ``[[a`b]]``",
                "CODE → [[`b]]x → `` [[`b]] ``x",
                "CODE → `[[foo]]` → [[foo]]",
                "CODE → ``[[a`b]]`` → [[a`b]]",
                "CODE → `` [[`b]] `` → [[`b]]",
                "CODE → | → `|`",
                "CODE → `|` → |",
                "BOLD → a `co[[de` b]] → a **`co[[de` b]]**",
            })
    void emphasis(Emphasis emphasis, String before, String after) {
        check(lines(before), spot -> EmphasisToggle.toggle(spot, emphasis), lines(after));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '\0',
            value = {
                "a [[foo]] b → a [foo](|) b",
                "a[[ foo ]]b → a [foo](|) b",
                "wo|rd → [word](|)",
                "a | b → a [|]() b",
                "[[https://a.example/x]] → [|](https://a.example/x)",
                "[[https://a.example/x)]] → [|](https://a.example/x\\\\))",
                "[fo|o](http://a) → [foo]([[http://a]])",
                "[foo](http://|a \"t\") → [foo]([[http://a]] \"t\")",
                "![fo|o](a.png) → ![foo]([[a.png]])",
                "<http|://a> → <[[http://a]]>",
                "[[a]b]] → [a\\\\]b](|)",
                "[[a [b] c]] → [a [b] c](|)",
                "[[a\\n\\nb]] → -",
                "`co|de` → -",
                "```\\na| → -",
            })
    void links(String before, String after) {
        check(lines(before), Links::insert, lines(after));
    }

    @Test
    void addressesAreWrittenSoThatMarkdownReadsThem() {
        assertEquals("http://a/(x)", LinkAddress.escaped("http://a/(x)"));
        assertEquals("http://a/\\)x\\(", LinkAddress.escaped("http://a/)x("));
        assertEquals("http://a/x%20y", LinkAddress.escaped("http://a/x y"));
        assertEquals("http://a/)x(", LinkAddress.plain("http://a/\\)x\\("));
        assertEquals("http://a b", LinkAddress.plain("<http://a b>"));
    }
}

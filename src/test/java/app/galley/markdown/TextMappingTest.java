package app.galley.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.galley.article.PlainRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page's text and the projection are the same, and lead back to the source. */
class TextMappingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "# Title\n\nSome *text* with **markup** and `code`.\n\n## Next\n\nMore",
                "a &amp; b &#65; &nbsp; \\* \\\\ &unknown; &copy",
                "one\ntwo  \nthree\\\nfour",
                "one\r\ntwo  \r\nthree\rfour",
                "``a ` b`` ` x ` `  ` `a\nb`",
                "![alt](x.png) and ![alt](data:image/png;base64,AAAA \"t\") text",
                "![alt](x.png \"A *title* &amp; more\")",
                "see https://example.org/a?b=1&amp;c=2 and www.example.org, x@example.org <http://a.b/c&amp;d>",
                "- [ ] to do\n- [x] done\n- plain\n  - nested\n\n    para",
                "1. one\n\n   two\n2. three\n",
                "| a | b \\| c |\n|---|:-:|\n| `x \\| y` | *e* |\n| only |\n| 1 | 2 | 3 |\n",
                "> quote `code\n> more` *em\n> ph*\n>\n> > deeper\n> > lazy\nline",
                "    indented\n\n    code\n\n```java x\n\tfenced\n  &amp; <b>\n```\n~~~\nunclosed",
                "Text[^1] and again[^1] and [^two] and [^none].\n\n[^1]: Note *one*.\n\n[^two]: First\n\n    Second[^1]\n\n[^u]: Unused\n",
                "[^1]: [^2]\n[^2]: [^2] [^1]\n",
                "<a href=\"x\">[^1]\n\n[^1]: x",
                "# Head[^a]\n\n[^a]: - list\n    - item\n\n# Other\n\ntext[^a]\n",
                "<div>\n\n*inner*\n\n</div>\n\n<p onclick=\"x\">Hello &amp; <b>bold</b>\nline</p>\n",
                "a <b>bold *em</b> x* <br> y <script>alert(1)</script> z <span data-t=\"0\">q</span>",
                "a\u0000b \uD800 c \uDC00 d 😀",
                "- > - # Heading in list\n\nSetext\n===\n\nTwo\nlines\n---\n",
                "[ref] [text][ref] [none][nope] ![pic][ref] [nope *em* x]\n\n[ref]: http://x.y 'Title'\n",
                "---\ntitle: X\n---\n# Hi\n",
                "\tcode\n\n-\ttab\n\n\t\tcode in item\n",
                "> \tcode?\n>\n>     code\n",
                "~~struck~~ ~one~ ***both*** _a_ __b__",
            })
    void pageAndProjectionAgree(String markdown) {
        PageCheck.parsed(markdown);
    }

    @Test
    void aPlaceInTheTextLeadsToItsLettersInTheSource() {
        String markdown = "---\ntitle: T\n---\n# One *two*\n\nA **bold** word &amp; more.\n";
        var projection = PageCheck.parsed(markdown).projection();
        assertEquals("One two\nA bold word & more.\n", projection.text());
        int at = projection.text().indexOf("bold word");
        assertEquals(
                "bold** word", projection.toSource(new PlainRange(at, at + 9)).of(markdown));
        int amp = projection.text().indexOf('&');
        assertEquals("&amp;", projection.toSource(new PlainRange(amp, amp + 1)).of(markdown));
    }
}

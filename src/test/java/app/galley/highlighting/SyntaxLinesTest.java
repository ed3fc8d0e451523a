package app.galley.highlighting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.markdown.MarkdownParser;
import app.galley.markdown.PageSection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyntaxLinesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| `x | y` | **b** |\n|---|---|\n| `c *d*` | *e* |\nno *row*\n- x",
                "para\n| *a* | b |\n|---|---|\n| 1 | 2 |",
                "> | *a* | b |\n> |---|---|\n> | 1 | `2` |",
                "~a~ ~~b *c*~~ d~~e~~f",
                "- [x] # head *e*\n- [ ] `a`\n1. [X] **b**",
                "a[^1] *b*\n\n[^1]: note *c*\n\n    `more`\n\n        code",
                "---\ntitle: *x*\n---\n*y*",
                "---\nno pair *x*\n---\n",
                "---\n\n*x*\n---\n",
                "see http://a.b/c_d_e(f). *www.x.org*, me@x.org!",
                "> - ```java\n>   *a*\n>   ```\n> *b*",
                "*a `b*\nc` d*\n**e\nf**\n\ng** h",
            })
    void marksWhatThePageShows(String markdown) {
        String page = new MarkdownParser()
                .parse(markdown).page().stream().map(PageSection::html).collect(Collectors.joining());
        assertEquals(Marked.inPage(page), Marked.inLines(new SyntaxLines(markdown)));
    }

    @Test
    void tellsWhatLinesAre() {
        SyntaxLines lines = new SyntaxLines(
                "---\nlang: en\n---\nTitle\n===\n# One\n***\n```\nx\n```\n\n    y\n\n<div>\n\n[a]: /u\n\n|a|b|\n|-|-|\n> - q");
        List<LineKind> kinds =
                IntStream.range(0, lines.size()).mapToObj(lines::kind).toList();
        assertEquals(
                List.of(
                        LineKind.FRONT_MATTER,
                        LineKind.FRONT_MATTER,
                        LineKind.FRONT_MATTER,
                        LineKind.HEADING_1,
                        LineKind.HEADING_UNDERLINE,
                        LineKind.HEADING_1,
                        LineKind.RULE,
                        LineKind.FENCE,
                        LineKind.CODE,
                        LineKind.FENCE,
                        LineKind.BLANK,
                        LineKind.CODE,
                        LineKind.BLANK,
                        LineKind.HTML,
                        LineKind.BLANK,
                        LineKind.LINK_DEFINITION,
                        LineKind.BLANK,
                        LineKind.TABLE,
                        LineKind.TABLE,
                        LineKind.PARAGRAPH),
                kinds);
        assertEquals(1, lines.quotes(19));
        assertEquals(1, lines.listItems(19));
        assertTrue(lines.isCode(8) && lines.isFrontMatter(1));
        assertFalse(lines.isCode(3) || lines.isFrontMatter(3));
    }

    @Test
    void proseIsWhatAReaderReads() {
        SyntaxLines lines = new SyntaxLines(
                "> - [ ] See *the* [site](http://x.y \"A title\") `code` <b>bold</b> &amp; https://a.b 😀 end  \nnext[^1]\n\n[^1]: note");
        assertEquals(
                List.of(" See ", "the", " ", "site", " ", "A title", " ", " ", "bold", " ", " ", " 😀 end"),
                lines.proseSpans(0).stream()
                        .map(span -> lines.text(0).substring(span.start(), span.end()))
                        .filter(text -> !text.isEmpty())
                        .skip(2)
                        .toList());
    }

    @Test
    void anEditChangesItsBlockOnly() {
        SyntaxLines lines = new SyntaxLines("one\n\ntwo\ntwo\n\nthree");
        assertEquals(new LineRange(2, 5), lines.edit(3, 1, List.of("two *x*")));
        assertEquals(new LineRange(0, 6), lines.edit(0, 1, List.of("```")));
        assertTrue(lines.isCode(5));
        assertEquals(new LineRange(0, 6), lines.edit(0, 1, List.of("[a]: /u")));
    }

    @Test
    void whatIsTooLongIsReadLineByLineOrLeftPlain() {
        String filler = "x".repeat(15_000);
        SyntaxLines lines = new SyntaxLines("*a*" + filler + "\n*b*" + filler + "\n\n*c*" + filler + filler);
        assertTrue(lines.spans(0).getFirst().has(Style.EMPHASIS));
        assertTrue(lines.spans(1).getFirst().has(Style.EMPHASIS));
        assertEquals(List.of(), lines.spans(3));
    }
}

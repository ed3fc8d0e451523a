package app.galley.importing.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.article.SetAside;
import app.galley.importing.markup.MarkdownWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlReaderTest {

    private static final String PROSE = "<p>It was a long evening, and nobody in the house went to bed before ten.</p>";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '§',
            value = {
                "a <b>b</b> <i>c</i> <s>d</s>; a **b** *c* ~~d~~",
                "a<b>b </b>c; a**b** c",
                "x<b>“q.”</b>y; x<strong>“q.”</strong>y",
                "<b>a</b><b>b</b>; <strong>a</strong>**b**",
                "<i>a <b>b</b></i>; *a **b***",
                "<code>a`b</code>; ``a`b``",
                "x<sup>2</sup> <kbd>Ctrl</kbd>; x<sup>2</sup> <kbd>Ctrl</kbd>",
                "<a href=\"http://a.b/(c)\">d*</a>; [d\\*](http://a.b/\\(c\\))",
                "<a href='javascript:x'>d</a>; d",
                "!<a href=u>d</a>; \\![d](u)",
                "x <span style='font-weight:700'>a</span>; x **a**",
                "<b style='font-weight:normal'>a</b>; a",
                "<img src='a b.png' alt='x' title='y'>; ![x](a%20b.png \"y\")",
                "<q>a</q>; “a”"
            })
    void inlineElements(String html, String markdown) {
        assertEquals(markdown + "\n", markdown("<p>" + html + "</p>"));
    }

    @Test
    void entitiesStayWhatTheySay() {
        assertEquals(
                "\\&amp; AT&T \\*a\\* \\[b\\] 1<2 \\<b>\n",
                markdown("<p>&amp;amp; AT&amp;T *a* [b] 1&lt;2 &lt;b></p>"));
    }

    @Test
    void lists() {
        assertEquals("- a\n  1. b\n  2. c\n- d\n", markdown("<ul><li>a<ol><li>b<li>c</ol><li>d</ul>"));
        assertEquals(
                "- [x] a\n- [ ] b\n",
                markdown("<ul><li><input type=checkbox checked>a<li><input type=checkbox>b</ul>"));
        assertEquals("3. a\n4. b\n", markdown("<ol start=3><li>a<li>b</ol>"));
        assertEquals(
                "- a\n  - b\n", markdown("<ul><li>a</li><ul><li>b</li></ul></ul>"), "a list put straight into a list");
    }

    @Test
    void tables() {
        assertEquals(
                "| A | B |\n| --- | --: |\n| 1<br>2 | x\\|y |\n",
                markdown("<table><tr><th>A<th align=right>B<tr><td>1<br>2<td>x|y</table>"));
        assertEquals(
                "| A | B |\n| --- | --- |\n| wide |  |\n| tall | 1 |\n|  | 2 |\n",
                markdown("<table><tr><th>A<th>B<tr><td colspan=2>wide<tr><td rowspan=2>tall<td>1<tr><td>2</table>"));
        assertEquals("a\n\nb\n", markdown("<table role=presentation><tr><td>a<td>b<tr><td></table>"));
    }

    @Test
    void otherBlocks() {
        assertEquals(
                "```java\nint a;\n\n  b();\n```\n",
                markdown("<pre><code class=language-java>int a;\n\n  b();\n</code></pre>"));
        assertEquals("> a\n>\n> b\n", markdown("<blockquote><p>a<p>b</blockquote>"));
        assertEquals("a\n\n___\n\nb\n", markdown("<p>a<hr><p>b"));
        assertEquals(
                "![x](a.png \"Cap\")\n",
                markdown("<figure><img src=a.png alt=x><figcaption>Cap</figcaption></figure>"));
        assertEquals("a\\\nb\n\nc\n", markdown("a<br>b<br><br>c"));
        assertEquals(
                "a[^1]\n\n[^1]: Note.\n",
                markdown("<p>a<sup><a id=r href=#n>1</a></sup></p><ol><li id=n>Note. <a href=#r>↩</a></ol>"));
    }

    @Test
    void levelsHaveNoGapsAndTheTitleIsOne() {
        assertEquals("# T\n\n## A\n\n### B\n\n## C\n", markdown("<h1>T</h1><h3>A</h3><h5>B</h5><h3>C</h3>"));
        assertEquals("# T\n\n## A\n\n## B\n", markdown("<h1>T</h1><h1>A</h1><h1>B</h1>"));
    }

    @Test
    void titleAndLanguageComeFromThePage() {
        HtmlArticle page = new HtmlReader()
                .read("<html lang=de-AT><title>Brot | Die Zeitung</title><body><h2>Mehl</h2>" + PROSE + "</html>");
        assertEquals("Brot", page.title());
        assertEquals("de-AT", page.language());
        assertTrue(MarkdownWriter.write(page.blocks()).startsWith("# Brot\n\n## Mehl\n"));
    }

    @Test
    void whatStandsRoundTheArticleIsSetAside() {
        HtmlArticle page = new HtmlReader()
                .read(
                        "<body class='tag-cookies'><header>Site<nav>Home</nav></header><main><article class='post share-1'><h1>T</h1>"
                                + "<div class=sharedaddy>Tweet</div>" + PROSE.repeat(3)
                                + "<div id=respond><h3>Leave a Reply</h3><form>Name</form></div></article></main>"
                                + "<div class=related-posts>Other</div><aside>Ads</aside><footer>© 2020</footer></body>");
        assertEquals(
                List.of(
                        new SetAside("page header", "Site\nHome"),
                        new SetAside("share buttons", "Tweet"),
                        new SetAside("reply form", "Leave a Reply\nName"),
                        new SetAside("related posts", "Other"),
                        new SetAside("sidebar", "Ads"),
                        new SetAside("page footer", "© 2020")),
                page.setAside());
        assertEquals(4, page.blocks().size());
    }

    @Test
    void anArticleSpreadOverSeveralElementsIsWhole() {
        String html = "<body><div id=wrap><div class=a>" + PROSE.repeat(2) + "</div><div class=b>" + PROSE.repeat(2)
                + "</div></div></body>";
        HtmlArticle page = new HtmlReader().read(html);
        assertEquals(4, page.blocks().size());
        assertEquals(List.of(), page.setAside());
    }

    @Test
    void brokenAndDeepPagesAreRead() {
        assertEquals("One **two *three***\n\nfour\n", markdown("<p>One <b>two <i>three</i></b><p>four</p></div></b>"));
        assertTrue(markdown("<ul><li>deep ".repeat(5000)).length() > 5000 * 5);
        assertEquals("in\n", markdown("<div>".repeat(5000) + "in"));
    }

    private static String markdown(String html) {
        return MarkdownWriter.write(new HtmlReader().read(html).blocks());
    }
}

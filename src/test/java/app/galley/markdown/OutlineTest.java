package app.galley.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.article.Section;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlineTest {

    @ParameterizedTest
    @CsvSource({
        "1. Causes and Risks, 1-causes-and-risks",
        "It's *here* `now`, its-here-now",
        "مقدمة عن الموضوع, مقدمة-عن-الموضوع",
        "第一章 概要, 第一章-概要",
        "Über Größe, über-größe",
        "Fn 1, section-fn-1",
        "a: b, a-b",
        "!!!, section"
    })
    void idsAreCleanAndKeepTheLettersOfEveryScript(String title, String id) {
        assertEquals(List.of(id), ids("# " + title));
    }

    @Test
    void equalTitlesAreNumbered() {
        assertEquals(
                List.of("a", "a-2", "a-2-2", "a-3", "section", "section-2"), ids("# A\n# A\n# A 2\n# A\n#\n# ?\n"));
    }

    @Test
    void rangesAreOfTheWholeTextAndNest() {
        String markdown = "---\ntitle: T\n---\nintro\n\n# One\n\ntext\n\n## Two\n\nx\n\nThree\n=====\n\ny\n";
        ParsedArticle article = PageCheck.parsed(markdown);
        Section one = article.outline().sections().get(0);
        Section three = article.outline().sections().get(1);
        assertEquals("# One", one.heading().of(markdown));
        assertEquals("# One\n\ntext\n\n## Two\n\nx\n\n", one.range().of(markdown));
        assertEquals("## Two\n\nx\n\n", one.children().getFirst().range().of(markdown));
        assertEquals("Three\n=====\n\ny\n", three.range().of(markdown));
        assertEquals(
                List.of("", "one", "two", "three"),
                article.page().stream().map(PageSection::id).toList());
        assertEquals("intro\n\n", article.page().getFirst().source().of(markdown));
    }

    @Test
    void headingsInQuotesAndListsAreNoSections() {
        assertEquals(List.of("a"), ids("> # Q\n\n- # L\n\n# A"));
    }

    @Test
    void theTitleIsTheFrontMattersElseAHeadingElseTheFirstWords() {
        assertEquals("T", title("---\ntitle: \"T\"\n---\n# H"));
        assertEquals("H", title("## Before\n\n# H"));
        assertEquals("Before", title("## Before\n\ntext"));
        assertEquals("First words", title("\n*First* words\n\nmore"));
        assertEquals("", title(" \n"));
    }

    @Test
    void frontMatterIsReadAndOtherRulesAreMarkdown() {
        FrontMatter read =
                FrontMatterReader.read("---\r\nTitle: 'It''s'\r\nlang: de # German\r\ntags:\r\n  - a\r\n...\r\nText");
        assertEquals(Map.of("title", "It's", "lang", "de"), read.values());
        assertEquals(
                "Text".length(),
                "---\r\nTitle: 'It''s'\r\nlang: de # German\r\ntags:\r\n  - a\r\n...\r\nText".length() - read.length());
        assertEquals(FrontMatter.NONE, FrontMatterReader.read("---\n\nprose\n\n---\n"));
        assertEquals(FrontMatter.NONE, FrontMatterReader.read("---\ntitle: never closed\n"));
        assertEquals(FrontMatter.NONE, FrontMatterReader.read("\n---\ntitle: T\n---\n"));
    }

    @Test
    void footnotesStandInThelastPieceWithWaysThereAndBack() {
        String markdown = "# A\n\nx[^b] y[^a] z[^b]\n\n[^a]: Note *a*\n[^b]: Note b\n[^c]: Note c\n\n# B\n";
        ParsedArticle article = PageCheck.parsed(markdown);
        assertEquals(PageSection.FOOTNOTES, article.page().getLast().id());
        String notes = article.page().getLast().html();
        assertTrue(notes.indexOf("Note b") < notes.indexOf("Note <em>a"), notes);
        assertTrue(notes.indexOf("Note <em>a") < notes.indexOf("Note c"), notes);
        assertTrue(notes.contains("href=\"#fnref-1\"") && notes.contains("href=\"#fnref-1-2\""), notes);
        assertTrue(article.page().getFirst().html().contains("href=\"#fn-2\""));
        assertEquals(
                "A\nx y z\nNote a\nNote b\nNote c\nB\n", article.projection().text());
    }

    @Test
    void picturesAreResolvedOrNamed() {
        String markdown = "![a](one.png \"Caption\")\n\ntext ![b](two.png)\n";
        ParsedArticle article =
                new MarkdownParser().parse(markdown, url -> url.equals("one.png") ? "data:image/png;base64,AA" : null);
        PageCheck.holds(article);
        String html = article.page().getFirst().html();
        assertTrue(html.contains("<img src=\"data:image/png;base64,AA\" alt=\"a\""), html);
        assertTrue(html.contains(">Caption</figcaption>"), html);
        assertTrue(html.contains("class=\"missing-image\""), html);
        assertEquals("Caption\ntext \n", article.projection().text());
    }

    @Test
    void detailsHoldTheMarkdownBetweenTheirTags() {
        String html = PageCheck.parsed("<details>\n<summary>Sum</summary>\n\n*in*\n\n</details>\n\nout")
                .page()
                .getFirst()
                .html();
        assertTrue(html.indexOf("<em>in</em>") < html.indexOf("</details>"), html);
        assertTrue(html.indexOf("</details>") < html.indexOf("out"), html);
    }

    private static String title(String markdown) {
        return PageCheck.parsed(markdown).title();
    }

    private static List<String> ids(String markdown) {
        return PageCheck.parsed(markdown).outline().flat().stream()
                .map(Section::id)
                .toList();
    }
}

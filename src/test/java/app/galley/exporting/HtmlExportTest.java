package app.galley.exporting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.article.TextHash;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

final class HtmlExportTest {

    private final Document page = Articles.export(Articles.FULL, "en-GB");

    @Test
    void saysWhatItIs() {
        assertEquals("en-GB", page.expectFirst("html").attr("lang"));
        assertEquals("ltr", page.expectFirst("html").attr("dir"));
        assertEquals("utf-8", page.expectFirst("meta[charset]").attr("charset"));
        assertNotNull(page.selectFirst("meta[name=viewport]"));
        assertEquals("Ignored where a heading is the title", page.title());
        assertEquals(
                "Margins are old. They were there before print, and they will be there after it.",
                page.expectFirst("meta[name=description]").attr("content"));
        assertEquals("Jane Doe", page.expectFirst("meta[name=author]").attr("content"));
        assertEquals("5 March 2024", page.expectFirst("header time").text());
        assertEquals("2024-03-05", page.expectFirst("header time").attr("datetime"));
        assertEquals("© 2024 Jane Doe", page.expectFirst("footer p").text());
    }

    @Test
    void letsNothingInButItsOwnStyle() {
        String policy =
                page.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
        byte[] hash = HexFormat.of()
                .parseHex(TextHash.of(page.expectFirst("style").data()).hex());
        assertTrue(policy.startsWith("default-src 'none';"), policy);
        assertTrue(policy.contains("style-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'"), policy);
        assertEquals(1, page.select("style").size());
        assertEquals(
                0,
                page.select("script, iframe, object, embed, form, base, link[href^=http]")
                        .size());
        assertFalse(page.expectFirst("style").data().contains("url(http"));
        for (Element image : page.select("img")) {
            assertTrue(image.attr("src").startsWith("data:image/"), image.outerHtml());
        }
    }

    @Test
    void leavesNothingOfTheMachinery() {
        for (Element element : page.getAllElements()) {
            element.attributes().forEach(attribute -> {
                assertFalse(attribute.getKey().startsWith("data-"), element.cssSelector() + attribute);
                assertFalse(attribute.getKey().startsWith("on"), element.cssSelector() + attribute);
                assertFalse(attribute.getKey().equals("style"), element.cssSelector() + attribute);
            });
        }
        assertFalse(page.outerHtml().contains("/home/jane"));
        assertFalse(page.outerHtml().contains("secret.example"));
    }

    @Test
    void isMadeOfLandmarksAndNestedSections() {
        Element article = page.expectFirst("body > main > article.article");
        assertNotNull(article);
        assertEquals("On Margins", article.expectFirst("header > h1").text());
        assertEquals("on-margins", article.expectFirst("header > h1").id());
        assertEquals(1, page.select("h1").size());
        for (Element section : article.select("section[aria-labelledby]")) {
            Element heading = page.getElementById(section.attr("aria-labelledby"));
            assertNotNull(heading, section.attr("aria-labelledby"));
            assertEquals(section, heading.parent());
        }
        assertNotNull(
                article.expectFirst("section[aria-labelledby=1-where-they-begin] > section[aria-labelledby=deeper]"));
        assertNotNull(article.selectFirst("> footer"));
    }

    @Test
    void listsItsContents() {
        List<String> targets = page.select("nav details ol a").eachAttr("href");
        assertEquals(List.of("#1-where-they-begin", "#deeper", "#2-where-they-end"), targets);
        assertEquals("Contents", page.expectFirst("nav summary").text());
        assertTrue(page.expectFirst("nav details").hasAttr("open"));
    }

    @Test
    void foldsLongContentsAndLeavesShortOnesOut() {
        assertFalse(Articles.export("## Chapter\n\ntext\n\n".repeat(40), "en")
                .expectFirst("nav details")
                .hasAttr("open"));
        assertNull(Articles.export("# A\n\ntext\n\n## B\n\ntext", "en").selectFirst("nav"));
    }

    @Test
    void leadsEveryFragmentSomewhere() {
        for (Element link : page.select("a[href^=#]")) {
            assertNotNull(page.getElementById(link.attr("href").substring(1)), link.outerHtml());
        }
        List<String> ids = page.select("[id]").eachAttr("id");
        assertEquals(ids.size(), ids.stream().distinct().count());
        Element reference = page.expectFirst("a[role=doc-noteref]");
        assertNotNull(page.selectFirst("section[role=doc-endnotes][aria-label=Footnotes] li" + reference.attr("href")));
        assertNotNull(page.selectFirst("a[role=doc-backlink][href=#" + reference.id() + "]"));
    }

    @Test
    void makesPicturesTablesAndTasksUsable() {
        assertEquals(
                "The drop.",
                page.expectFirst("figure > img[alt=A drop of ink] + figcaption").text());
        assertTrue(page.expectFirst(".missing-image").text().contains("Gone"));
        Element box = page.expectFirst("div.table[role=region][tabindex=0][aria-label] > table");
        assertNotNull(box);
        assertEquals(List.of("col", "col"), box.select("th").eachAttr("scope"));
        assertEquals(
                List.of("done", "not done"), page.select("input[type=checkbox]").eachAttr("aria-label"));
        assertEquals("noopener noreferrer", page.expectFirst("a[href^=https]").attr("rel"));
        assertTrue(
                List.of("auto", "rtl").contains(page.expectFirst("blockquote p").attr("dir")));
    }

    @Test
    void embedsOnlyTheFontsItsTextNeeds() {
        assertEquals(6, fonts(page));
        assertEquals(2, fonts(Articles.export("# Plain\n\nWords only.", "en")));
    }

    @Test
    void speaksTheLanguageOfTheArticle() {
        Document german = Articles.export("## Eins\n\nText\n\n## Zwei\n\nText\n\n## Drei\n\nText", "de-AT");
        assertEquals("Inhalt", german.expectFirst("nav summary").text());
        assertEquals(0, german.select("body [lang]").size());
        Document greek = Articles.export("## Ένα\n\nΛόγος\n\n## Δύο\n\nΛόγος\n\n## Τρία\n\nΛόγος", "el");
        assertEquals("Contents", greek.expectFirst("nav summary[lang=en]").text());
        assertEquals("rtl", Articles.export("# שלום", "he").expectFirst("html").attr("dir"));
        assertEquals("rtl", Articles.export("# שלום", "und").expectFirst("html").attr("dir"));
        assertFalse(Articles.export("# Hello", "und").expectFirst("html").hasAttr("lang"));
    }

    @Test
    void givesAnArticleWithoutHeadingsItsTitle() {
        Document plain = Articles.export("Just a paragraph.", "en");
        assertEquals(plain.title(), plain.expectFirst("header h1").text());
        assertEquals("Untitled", Articles.export("", "en").expectFirst("h1").text());
        // Text before the first heading: that heading does not speak for the whole.
        Document late = Articles.export("---\ntitle: Whole\n---\nBefore.\n\n# Part", "en");
        assertEquals(List.of("Whole", "Part"), late.select("h1").eachText());
    }

    @Test
    void writesTheSameBytesForTheSameArticle() {
        assertEquals(
                Articles.export(Articles.FULL, "en-GB").outerHtml().getBytes(UTF_8).length,
                page.outerHtml().getBytes(UTF_8).length);
        assertEquals(Articles.export(Articles.FULL, "en-GB").outerHtml(), page.outerHtml());
    }

    private static long fonts(Document document) {
        return document.expectFirst("style").data().split("@font-face", -1).length - 1L;
    }
}

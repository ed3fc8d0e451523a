package app.galley.exporting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.AnnotationId;
import app.galley.annotation.Status;
import app.galley.article.TextBlock;
import app.galley.exporting.Publication.Comments;
import app.galley.markdown.MarkdownParser;
import app.galley.review.ReviewCopy;
import app.galley.review.ReviewException;
import app.galley.review.ReviewFileReader;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class ReviewCopyExportTest {

    static final List<String> FILES = ReviewCopyScript.FILES;

    static final List<String> TEXTS = List.of(
            Articles.FULL,
            "",
            "text before\n\n- one\n  - two\n\n  three\n- four\n\n> quote\n> > deeper\n",
            "a<br>b  \nc\nd[^1]\n\n[^1]: a *note*\n\n    with two\n\n| a | |\n|---|---|\n| `x\\|y` | &amp; 🦆 |\n",
            "    code\n\n    more\n\n<table><tr><td>raw</td></tr></table>\n\n<p>raw <b>bold</b></p>\n\n![alone](x.png)\n");

    /** What would end a script element early, or keep it from ending. */
    private static final String HOSTILE = "</script><!--<script>alert(1)</script>--> ]]> \u2028";

    private final Articles article = new Articles(Articles.FULL);

    @Test
    void letsNothingRunButItsOwnScriptAndStyle() throws NoSuchAlgorithmException {
        String page = article.copy();
        Document parsed = Jsoup.parse(page);
        String policy =
                parsed.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
        List<Element> scripts = parsed.select("script:not([type])");
        assertEquals(1, scripts.size());
        assertEquals(
                "default-src 'none'; img-src data:; font-src data:; style-src '"
                        + hash(parsed.expectFirst("style").data()) + "'; script-src '"
                        + hash(scripts.getFirst().data()) + "'; base-uri 'none'; form-action 'none'",
                policy);
        assertTrue(page.indexOf("Content-Security-Policy") < page.indexOf("<style"));
        for (Element element : parsed.getAllElements()) {
            element.attributes()
                    .forEach(attribute -> assertFalse(attribute.getKey().startsWith("on"), element.outerHtml()));
        }
        assertEquals(
                0,
                parsed.select("[style], iframe, object, embed, link:not([href='data:,'])")
                        .size());
        assertEquals(0, parsed.select("[src]:not([src^=data:])").size());
    }

    @Test
    void isKnownAsAReviewCopyEarlyOn() {
        String page = article.copy();
        assertTrue(page.indexOf("<meta name=\"" + ReviewCopy.META + "\" content=\"1\">") < 200);
    }

    @Test
    void carriesTheReviewAndTheTextForGalleyToRead() throws ReviewException {
        article.comment("Margins are old", "Are they?", Status.OPEN);
        assertEquals(new ReviewCopy(article.review(), article.parsed().markdown()), carried(article));
    }

    @Test
    void carriesTheTextWhereThereIsNoCommentYet() throws ReviewException {
        ReviewCopy carried = carried(article);
        assertEquals(Articles.FULL, carried.markdown());
        assertEquals(List.of(), carried.review().state().annotations());
    }

    @Test
    void keepsDraftsAtHome() {
        article.comment("Margins are old", "PLANTED thread", Status.DRAFT);
        AnnotationId open = article.comment("before print", "Ready.", Status.OPEN);
        article.reply(open, "PLANTED reply", Status.DRAFT);
        assertFalse(article.copy().contains("PLANTED"));
        assertTrue(article.copy().contains("Ready."));
    }

    @Test
    void showsNoAddress() {
        assertFalse(article.copy().contains("jane@secret.example"));
    }

    @Test
    void isWholeWithoutScripts() {
        AnnotationId open = article.comment("before print", "**Ready**.", Status.OPEN);
        article.reply(open, "A reply.", Status.OPEN);
        Document page = Jsoup.parse(article.copy());
        assertEquals("before print", page.expectFirst("main mark.comment").text());
        assertEquals("Ready", page.expectFirst(".comments .note .body strong").text());
        assertEquals("A reply.", page.expectFirst(".comments .reply .body").text());
        assertTrue(page.expectFirst("main noscript").text().contains("JavaScript"));
    }

    @Test
    void staysWholeWhateverArticleAndCommentsSay() throws ReviewException {
        Articles hostile =
                new Articles("# " + HOSTILE.replace("<", "&lt;") + "\n\n`" + HOSTILE + "` words\n\n" + HOSTILE);
        hostile.comment("words", HOSTILE, HOSTILE, Status.OPEN);
        String copy = hostile.copy();
        assertEquals(3, Jsoup.parse(copy).select("script").size());
        assertEquals(3, copy.split("</script", -1).length - 1);
        assertFalse(data(copy, ReviewCopy.REVIEW_ID).contains("<"));
        assertFalse(data(copy, ReviewCopyMap.ID).contains("<"));
        ReviewCopy carried = carried(hostile);
        assertEquals(hostile.parsed().markdown(), carried.markdown());
        assertEquals(HOSTILE, carried.review().state().annotations().getFirst().body());
    }

    @ParameterizedTest
    @FieldSource("TEXTS")
    void numbersEveryBlockAndShowsItsText(String markdown) {
        Articles any = new Articles(markdown);
        Document page = Jsoup.parse(new ReviewCopyExport(new MarkdownParser())
                .page(
                        new Publication(any.parsed(), "Untitled", "und", Comments.END, List.of(), Map.of()),
                        new Articles(Articles.FULL).review()));
        List<TextBlock> blocks = any.parsed().projection().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            StringBuilder text = new StringBuilder();
            collect(page.expectFirst("[data-b=" + i + "]"), text);
            assertEquals(blocks.get(i).plain().of(any.parsed().projection().text()), text.toString());
        }
        assertEquals(blocks.size(), page.select("[data-b]").size());
    }

    @Test
    void givesTheMapItsScriptCountsBy() {
        AnnotationId id = article.comment("before print", "Ready.", Status.OPEN);
        JsonNode map = JsonMapper.shared().readTree(data(article.copy(), ReviewCopyMap.ID));
        int start = article.parsed().projection().text().indexOf("before print");
        assertEquals(
                "[" + start + "," + (start + 12) + "]",
                map.path("places").path("urn:uuid:" + id).toString());
        assertEquals(
                article.parsed().projection().blocks().size(),
                map.path("blocks").size());
        assertEquals("on-margins", map.path("sections").get(0).path("id").stringValue());
        assertEquals(0, map.path("segments").size() % 4);
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void hasAScriptThatTakesNoWordsForHtmlAndAsksForNothing(String file) {
        String script = Resources.text("exporting/copy/" + file + ".js");
        for (String forbidden : List.of(
                "innerHTML",
                "outerHTML",
                "insertAdjacentHTML",
                "document.write",
                "DOMParser",
                "createContextualFragment",
                "eval(",
                "Function(",
                "fetch(",
                "XMLHttpRequest",
                "sendBeacon",
                "import(",
                "<!--",
                "</script",
                "https:")) {
            assertFalse(script.contains(forbidden), forbidden);
        }
    }

    @Test
    void isTheSameEachTime() {
        article.comment("before print", "Ready.", Status.OPEN);
        assertEquals(article.copy(), article.copy());
    }

    @Test
    void wantsTheCommentsAtTheEnd() {
        ReviewCopyExport export = new ReviewCopyExport(new MarkdownParser());
        Publication publication = article.publication(Comments.NONE);
        assertThrows(IllegalArgumentException.class, () -> export.page(publication, article.review()));
    }

    private static ReviewCopy carried(Articles article) throws ReviewException {
        return new ReviewFileReader()
                .readCopy(
                        "copy.html", data(article.copy(), ReviewCopy.REVIEW_ID).getBytes(UTF_8));
    }

    private static String data(String copy, String id) {
        Element script = Jsoup.parse(copy).getElementById(id);
        return script == null ? "" : script.data();
    }

    private static void collect(Element element, StringBuilder into) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                into.append(text.getWholeText());
            } else if (child instanceof Element inner && !inner.hasAttr("data-b") && !inner.hasAttr("data-g")) {
                collect(inner, into);
            }
        }
    }

    private static String hash(String text) throws NoSuchAlgorithmException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(hash);
    }
}

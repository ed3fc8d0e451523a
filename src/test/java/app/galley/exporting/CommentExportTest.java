package app.galley.exporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.AnnotationId;
import app.galley.annotation.Status;
import app.galley.exporting.Publication.Comments;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class CommentExportTest {

    private final Articles article = new Articles(Articles.FULL);

    @ParameterizedTest
    @EnumSource(Comments.class)
    void neverShowsDrafts(Comments comments) {
        article.comment("Margins are old", "PLANTED-draft-thread", Status.DRAFT);
        AnnotationId open = article.comment("before print", "Ready.", Status.OPEN);
        article.reply(open, "PLANTED-draft-reply", Status.DRAFT);
        article.reply(open, "A ready reply.", Status.OPEN);
        String page = article.export(comments).outerHtml();
        assertFalse(page.contains("PLANTED"));
        assertEquals(comments != Comments.NONE, page.contains("A ready reply."));
    }

    @Test
    void showsNoneByDefaultChoice() {
        article.comment("Margins are old", "Said.", Status.OPEN);
        Document page = article.export(Comments.NONE);
        assertEquals(0, page.select("mark, .note, .comments").size());
        assertFalse(page.outerHtml().contains("Ada Lovelace"));
    }

    @Test
    void marksExactlyTheWordsAcrossMarkupAndBlocks() {
        article.comment("a link, a note, and code", "On a stretch.", Status.OPEN);
        article.comment("note, and", "Inside it.", Status.RESOLVED);
        article.comment("own.\ndone\nnot", "Across blocks.", Status.OPEN);
        Document page = article.export(Comments.END);
        assertEquals("a link, a note, and code", words(page, 1));
        assertEquals("note, and", words(page, 2));
        assertEquals("own.donenot", words(page, 3));
        assertNotNull(page.selectFirst("mark.comment.open > mark.comment.resolved"));
    }

    @Test
    void numbersThemInTheOrderOfTheText() {
        article.comment("Where they end", "later", Status.OPEN);
        article.onSection("1-where-they-begin", "earlier");
        article.comment("Margins are old", "first", Status.OPEN);
        Document page = article.export(Comments.END);
        assertEquals(
                List.of("first", "earlier", "later"),
                page.select(".comments .note .body").eachText());
        assertEquals(List.of("1", "2", "3"), page.select(".note-ref a").eachText());
        for (Element reference : page.select(".note-ref a, .note .said-by a")) {
            assertNotNull(page.getElementById(reference.attr("href").substring(1)), reference.outerHtml());
        }
        assertEquals("1. Where they begin", page.expectFirst("nav a").text());
    }

    @Test
    void setsThemBesideTheirBlocks() {
        article.comment("Margins are old", "one", Status.OPEN);
        article.comment("before print", "two", Status.OPEN);
        article.onSection("deeper", "three");
        Document page = article.export(Comments.MARGIN);
        Element pair = page.expectFirst(".noted");
        assertEquals(List.of("one", "two"), pair.select("> .note .body").eachText());
        assertTrue(pair.expectFirst("> p").text().startsWith("Margins are old"));
        assertEquals("three", page.expectFirst("h3#deeper + .note .body").text());
        assertNull(page.selectFirst(".comments"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Comments.class,
            names = {"MARGIN", "END"})
    void tellsOfThoseWhoseWordsAreGone(Comments comments) {
        article.comment("Margins are old", "placed", Status.OPEN);
        article.orphan("words that were here", "lost");
        Document page = article.export(comments);
        Element last = page.select(".comments .note").getLast();
        assertEquals(
                "words that were here", last.expectFirst("blockquote.about").text());
        assertEquals("lost", last.expectFirst(".body").text());
        assertNull(last.selectFirst(".said-by a"));
    }

    @Test
    void showsWhatASuggestionWouldChange() {
        article.comment("Margins are old", "Shorter.", "Margins: old", Status.OPEN);
        article.comment("before print", "", "", Status.OPEN);
        Document page = article.export(Comments.END);
        assertEquals(
                "Suggested change: Margins are old Margins: old",
                page.expectFirst(".suggestion").text());
        assertEquals(
                "Suggested deletion: before print",
                page.select(".suggestion").getLast().text());
    }

    @Test
    void sanitisesWhatIsSaid() {
        article.comment(
                "Margins are old", "**bold** <script>alert(1)</script><img src=x onerror=alert(1)>", Status.OPEN);
        Document page = article.export(Comments.END);
        assertEquals(0, page.select("script, [onerror]").size());
        assertEquals("bold", page.expectFirst(".note .body strong").text());
    }

    /** What the marks of a comment cover, numbers aside. */
    private static String words(Document page, int number) {
        Document copy = page.clone();
        copy.select("sup.note-ref").remove();
        StringBuilder words = new StringBuilder();
        copy.select("mark[aria-details=galley:comment-" + number + "]").forEach(mark -> words.append(mark.wholeText()));
        return words.toString();
    }
}

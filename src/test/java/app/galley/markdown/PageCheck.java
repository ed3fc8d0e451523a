package app.galley.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.article.PlainRange;
import app.galley.article.Projection;
import app.galley.article.Section;
import app.galley.article.SourceRange;
import app.galley.article.TextBlock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What holds of every parsed article, whatever its text. */
final class PageCheck {

    private PageCheck() {}

    static ParsedArticle parsed(String markdown) {
        ParsedArticle article = new MarkdownParser().parse(markdown);
        holds(article);
        return article;
    }

    static void holds(ParsedArticle article) {
        String markdown = article.markdown();
        Projection projection = article.projection();
        List<Document> pages = article.page().stream()
                .map(section -> Jsoup.parseBodyFragment(section.html()))
                .toList();
        assertTrue(!pages.isEmpty(), "at least one page section");

        Set<String> shown = new HashSet<>();
        int last = 0;
        int lastSource = 0;
        for (TextBlock block : projection.blocks()) {
            List<Element> elements = pages.get(block.page()).select("[data-t=" + block.ordinal() + "]");
            assertEquals(1, elements.size(), () -> "elements of " + block + " in " + article.page());
            assertTrue(shown.add(block.page() + "/" + block.ordinal()), () -> "twice: " + block);
            String plain = block.plain().of(projection.text());
            assertEquals(plain, RawHtml.text(elements.getFirst()), () -> "text of " + block + " in " + markdown);
            assertTrue(block.plain().start() >= last, () -> "order of " + block);
            assertTrue(block.source().start() >= lastSource, () -> "source order of " + block);
            assertTrue(block.source().end() <= markdown.length(), () -> "end of " + block);
            last = block.plain().end() + 1;
            lastSource = block.source().start();
        }
        int texts = 0;
        for (Document page : pages) {
            texts += page.select("[data-t]").size();
        }
        assertEquals(projection.blocks().size(), texts, "text elements on the page");
        mapping(projection, markdown);
        positions(article, pages);
        outline(article);
    }

    /** Both ways, at every place, the mapping goes forward; and there and back is the same place where letters are. */
    private static void mapping(Projection projection, String markdown) {
        int before = 0;
        for (int i = 0; i <= projection.text().length(); i++) {
            int source = projection.toSource(i);
            assertTrue(source >= before && source <= markdown.length(), "toSource goes forward at " + i);
            before = source;
        }
        before = 0;
        for (int i = 0; i <= markdown.length(); i++) {
            int plain = projection.toPlain(i);
            assertTrue(plain >= before && plain <= projection.text().length(), "toPlain goes forward at " + i);
            before = plain;
        }
        for (TextBlock block : projection.blocks()) {
            for (int i = block.plain().start(); i < block.plain().end(); i++) {
                SourceRange source = projection.toSource(new PlainRange(i, i + 1));
                if (source.length() == 1) {
                    char written = markdown.charAt(source.start());
                    char seen = projection.text().charAt(i);
                    boolean standIn = seen == '\uFFFD' || Character.isWhitespace(seen);
                    assertTrue(written == seen || standIn, "'" + seen + "' is from '" + written + "' at " + i);
                    assertEquals(i, projection.toPlain(source.start()), "there and back at " + i);
                }
                assertTrue(
                        source.start() >= block.source().start()
                                && source.end() <= block.source().end(),
                        () -> source + " lies in " + block);
            }
        }
    }

    private static void positions(ParsedArticle article, List<Document> pages) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < pages.size(); i++) {
            PageSection section = article.page().get(i);
            assertTrue(ids.add("page " + section.id()), () -> "page section twice: " + section.id());
            for (Element element : pages.get(i).select("[data-pos]")) {
                String[] range = element.attr("data-pos").split(":");
                int start = Integer.parseInt(range[0]);
                int end = Integer.parseInt(range[1]);
                assertTrue(start >= 0 && start <= end, () -> "range of " + element);
                assertTrue(section.source().start() + end <= article.markdown().length(), () -> "range of " + element);
            }
            for (Element element : pages.get(i).select("[id]")) {
                assertTrue(ids.add(element.id()), () -> "id twice: " + element.id());
            }
        }
    }

    private static void outline(ParsedArticle article) {
        Set<String> ids = new HashSet<>();
        for (Section section : article.outline().flat()) {
            assertTrue(ids.add(section.id()), () -> "id twice: " + section.id());
            assertTrue(section.id().matches("[\\p{L}\\p{N}\\p{M}]+(-[\\p{L}\\p{N}\\p{M}]+)*"), section::id);
            assertTrue(article.page().stream().anyMatch(page -> page.id().equals(section.id())), section::id);
            SourceRange range = section.range();
            assertTrue(range.start() == section.heading().start()
                    && range.end() >= section.heading().end());
            assertTrue(range.end() <= article.markdown().length());
        }
    }
}

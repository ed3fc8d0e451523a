package app.galley.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.article.ImageSource;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

class MarkdownPropertyTest {

    private final MarkdownParser parser = new MarkdownParser();

    @Provide
    Arbitrary<String> markdown() {
        return MarkdownTexts.any();
    }

    @Property(tries = 600)
    void pageAndProjectionAgreeWhateverTheText(@ForAll("markdown") String markdown) {
        PageCheck.holds(parser.parse(markdown));
    }

    @Property(tries = 200)
    void everySectionIsBalancedByItself(@ForAll("markdown") String markdown) {
        for (PageSection section : parser.parse(markdown).page()) {
            Element inside = Jsoup.parseBodyFragment("<article id='galley'>" + section.html() + "</article>after")
                    .body();
            assertEquals("after", inside.ownText().strip(), section::html);
        }
    }

    @Property(tries = 250)
    void renderingOnlyWhatChangedGivesTheSame(
            @ForAll("markdown") String start, @ForAll("markdown") String middle, @ForAll("markdown") String end) {
        ParsedArticle before = parser.parse("# A\n" + start + "\n\n# B\n\n" + end);
        String after = "# A\n" + middle + "\n\n# B\n\n" + end;
        ParsedArticle full = parser.parse(after);
        SameArticle.holds(full, parser.parse(after, ImageSource.NONE, before));
        String longer = middle + "\n\n" + before.markdown();
        SameArticle.holds(parser.parse(longer), parser.parse(longer, ImageSource.NONE, before));
    }

    @Property(tries = 150)
    void aCommentHasNoPositionsIdsOrScripts(@ForAll("markdown") String markdown) {
        Element body = Jsoup.parseBodyFragment(parser.fragment(markdown)).body();
        assertTrue(body.select("[id], [data-t], [data-pos], script, [onclick]").isEmpty(), body::html);
    }
}

package app.galley.importing.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.galley.article.SetAside;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FurnitureTest {

    private static final String ARTICLE =
            "The Title Of It\n\nIt was a long evening, and nobody went home before ten.\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Write a Reply or Comment; reply form",
                "Leave a Reply\\n\\nYour email address will not be published. Required fields are marked *; reply form",
                "Leave a Comment\\nName *\\nEmail *\\nWebsite\\nPost Comment; reply form",
                "Share this:\\nFacebook\\nTwitter; share buttons",
                "Facebook Twitter Pinterest WhatsApp; share buttons",
                "Click to share on Facebook (Opens in new window); share buttons",
                "Related Posts\\n\\nTen Ways To Sleep\\nWhy We Yawn; related posts",
                "You may also like:\\nTen Ways To Sleep; related posts",
                "Previous post: Ten Ways To Sleep\\nNext post: Why We Yawn; links to other pages",
                "Copyright © 2021 The Evening Post. All rights reserved.; copyright line",
                "© 2021 The Evening Post; copyright line",
                "This site uses cookies to give you the best experience. Accept; cookie notice",
                "Tags: sleep, night; tags and categories",
                "Posted in Health; tags and categories",
                "Subscribe to our newsletter\\nEmail address; newsletter sign-up"
            })
    void furnitureAtTheEndIsSetAside(String lines, String reason) {
        String end = lines.replace("\\n", "\n");
        PlainArticle article = new PlainTextReader().read(ARTICLE + "\n" + end + "\n");
        assertEquals(List.of(new SetAside(reason, end.replaceAll("\n+", "\n"))), article.setAside());
        assertEquals(2, article.blocks().size());
    }

    @Test
    void differentKindsAreToldApart() {
        PlainArticle article = new PlainTextReader()
                .read(
                        ARTICLE
                                + "\nShare this:\nFacebook\n\nRelated articles\nOne More Title\n\nLeave a Reply\nName *\n\n© 2020 Us\n");
        assertEquals(
                List.of("share buttons", "related posts", "reply form", "copyright line"),
                article.setAside().stream().map(SetAside::reason).toList());
    }

    @Test
    void shareLinesAtTheTopAreSetAside() {
        PlainArticle article =
                new PlainTextReader().read("Skip to content\nShare this:\nFacebook Twitter\n\n" + ARTICLE);
        assertEquals("The Title Of It", article.title());
        assertEquals(2, article.setAside().size());
    }

    @Test
    void anArticleAboutReplyFormsKeepsItsText() {
        String text =
                "How Reply Forms Grew\n\nLeave a Reply\n\nYour email address will not be published. Required fields are "
                        + "marked *\n\nThese two lines stand under a billion pages, and hardly anybody ever reads them.\n";
        assertEquals(List.of(), new PlainTextReader().read(text).setAside());
        String example = ARTICLE + "\nThe form always begins with these words:\n\nLeave a Reply\n\nName *\n";
        assertEquals(List.of(), new PlainTextReader().read(example).setAside());
        String inProse =
                ARTICLE + "\nPlease leave a reply or comment, he wrote, and share this on Facebook with everyone.\n";
        assertEquals(List.of(), new PlainTextReader().read(inProse).setAside());
    }

    @Test
    void wordsThatAreOnlyPerhapsLabelsStay() {
        assertEquals(
                List.of(), new PlainTextReader().read(ARTICLE + "\nWebsite\n").setAside());
        assertEquals(List.of(), new PlainTextReader().read(ARTICLE + "\nHome\n").setAside());
    }

    @Test
    void aTextThatIsNothingButFurnitureIsAnArticle() {
        assertEquals(
                List.of(), new PlainTextReader().read("Leave a Reply\nName *\n").setAside());
    }
}

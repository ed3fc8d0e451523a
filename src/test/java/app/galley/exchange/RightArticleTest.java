package app.galley.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.article.ArticleId;
import app.galley.article.RevisionKind;
import app.galley.library.NewArticle;
import app.galley.review.ArticleReference;
import app.galley.review.ReviewException;
import app.galley.review.ReviewFile;
import app.galley.review.ReviewState;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The article a review is merged into, or why it is refused. */
class RightArticleTest extends ThreePeople {

    @Test
    void aReviewOfAnotherArticleIsRefusedAndNothingIsMerged() throws ReviewException {
        ArticleId geese = writer.library
                .articles()
                .create(new NewArticle(
                        "Geese", "en", "# Geese\n", null, RevisionKind.IMPORTED, 1, 1, List.of(), List.of()))
                .id();
        ada.comment("duck", "Hm");
        IncomingReview review = ada.sends();
        Map<String, List<String>> before = writer.rows();

        String both = refused(() -> writer.merging.merge(geese, List.of(review)));
        assertTrue(both.contains("is a review of “Ducks”, not of “Geese”"), both);

        ReviewFile other = new ReviewFile(
                new ArticleReference(new ArticleId("00000000-0000-4000-8000-00000000000a"), "Swans\n", "en"),
                ReviewState.EMPTY);
        IncomingReview ofSwans = new IncomingReview("swans.review.json", other);
        String lacking = refused(() -> writer.merging.merge(List.of(review, ofSwans)));
        assertTrue(lacking.contains("swans.review.json is a review of “Swans”, which is not in this library"), lacking);
        String neither = refused(() -> writer.merging.merge(geese, List.of(ofSwans)));
        assertTrue(neither.contains("of “Swans”, not of “Geese”") && neither.contains("does not have it"), neither);
        assertEquals(before, writer.rows());

        writer.library.articles().delete(Person.ARTICLE);
        assertTrue(refused(() -> writer.merging.merge(List.of(review))).contains("was deleted from this library"));
        writer.library.articles().undelete(Person.ARTICLE);
        assertEquals(1, writer.merging.merge(List.of(review)).counts().added());
    }

    @Test
    void aReviewerWhoImportedThePlainFileReviewsTheSameArticle() throws ReviewException {
        ada.comment("duck", "Hm");
        ReviewFile sent = ada.sends().review();
        ReviewFile underAnotherId = new ReviewFile(
                new ArticleReference(new ArticleId("00000000-0000-4000-8000-00000000000b"), "Ducks", "en"),
                sent.state());
        IncomingReview review = new IncomingReview("a", underAnotherId);

        assertEquals(Person.ARTICLE, writer.merging.articleOf(review).id());
        assertEquals(1, writer.gets(review).counts().added());
        assertTrue(writer.gets(ada.sends()).changedNothing());

        ArticleId copy = writer.library
                .articles()
                .create(new NewArticle(
                        "Copy", "en", Person.TEXT, null, RevisionKind.IMPORTED, 1, 1, List.of(), List.of()))
                .id();
        assertTrue(refused(() -> writer.merging.merge(List.of(review))).contains("several articles"));
        // In a copy the annotations of the original get ids of their own, the same each time.
        assertEquals(1, writer.merging.merge(copy, List.of(review)).counts().added());
        assertTrue(writer.merging.merge(copy, List.of(review)).changedNothing());
        assertTrue(writer.gets(ada.sends()).changedNothing());
        assertEquals(1, writer.library.annotations().list(copy).size());
    }

    @Test
    void aTextThatOnlyCameWithAReviewIsNotOneOfTheArticle() {
        ada.write("# Geese\n\nA goose.\n");
        ada.comment("goose", "Not on ducks at all.");
        writer.gets(ada.sends());
        ReviewFile ofGeese = new ReviewFile(
                new ArticleReference(new ArticleId("00000000-0000-4000-8000-00000000000c"), "Geese", "en"),
                ada.sends().review().state());

        String missing = refused(() -> writer.merging.articleOf(new IncomingReview("geese", ofGeese)));

        assertTrue(missing.contains("which is not in this library"), missing);
    }

    private static String refused(Executable asked) {
        String message =
                String.valueOf(assertThrows(ReviewException.class, asked).getMessage());
        assertEquals(1, message.lines().count(), message);
        return message;
    }
}

package app.galley.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.article.Article;
import app.galley.article.ArticleId;
import app.galley.article.Revision;
import app.galley.article.RevisionId;
import app.galley.article.RevisionKind;
import app.galley.article.TextHash;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionStoreTest {

    @TempDir
    Path folder;

    private Library library;

    @BeforeEach
    void open() {
        library = Library.open(folder.resolve("library.galley"));
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void aNewTextBecomesTheHeadAndTheChildOfTheLast() {
        Article article = library.articles().create(Samples.article("Old title", "one"));

        Revision second = add(article.id(), "two", "second");

        assertEquals(List.of(article.head()), second.parents());
        assertEquals(TextHash.of("two"), second.text());
        assertEquals("second", second.name());
        assertEquals(RevisionKind.EDITED, second.kind());
        assertEquals(second, library.revisions().get(second.id()).orElseThrow());
        assertEquals(
                List.of(second.id(), article.head()),
                library.revisions().list(article.id()).stream()
                        .map(Revision::id)
                        .toList());
        ArticleSummary summary = library.articles().list().getFirst();
        assertEquals(second.id(), summary.article().head());
        assertEquals("New title", summary.article().title());
        assertEquals(11, summary.words());
        assertEquals(4, summary.sections());
        assertEquals("one", library.revisions().text(article.head()));
    }

    @Test
    void theTextOfTheHeadMakesNoRevision() {
        Article article = library.articles().create(Samples.article("Title", "one\ud800"));

        Revision same = add(article.id(), "one\ufffd", null);

        assertEquals(article.head(), same.id());
        assertEquals(1, library.revisions().list(article.id()).size());
        assertEquals("Title", library.articles().get(article.id()).orElseThrow().title());
    }

    @Test
    void noNameIsLost() {
        Article article = library.articles().create(Samples.article("Title", "one"));

        assertEquals(article.head(), add(article.id(), "one", "sent to Ann").id());
        assertEquals(article.head(), add(article.id(), "one", null).id());
        assertEquals(article.head(), add(article.id(), "one", "sent to Ann").id());
        assertNotEquals(article.head(), add(article.id(), "one", "final").id());

        assertEquals(
                List.of("final", "sent to Ann"),
                library.revisions().list(article.id()).stream()
                        .map(Revision::name)
                        .toList());
    }

    @Test
    void anOlderTextCanComeBackAndIsStoredOnce() {
        Article article = library.articles().create(Samples.article("Title", "one"));
        add(article.id(), "two", null);

        Revision restored = add(article.id(), "one", null);

        assertNotEquals(article.head(), restored.id());
        assertEquals("one", library.revisions().text(restored.id()));
        assertEquals(2, library.database().number("SELECT count(*) FROM text"));
    }

    @Test
    void picturesThatATextRefersToBelongToTheArticle() {
        Article article = library.articles().create(Samples.article("Title", "one"));
        String hash = library.attachments().put("image/png", new byte[] {1});

        add(article.id(), "![a](attachment:" + hash + ") ![b](attachment:" + "0".repeat(64) + ")", null);

        assertEquals(List.of(hash), library.attachments().of(article.id()));
    }

    @Test
    void aHugeLineIsStoredCompressed() throws Exception {
        StringBuilder line = new StringBuilder();
        Random random = new Random(1);
        while (line.length() < 5_000_000) {
            line.append("word").append(random.nextInt(5000)).append(' ');
        }
        String text = line.append("\ud83d").toString();
        Article article = library.articles().create(Samples.article("Long", text));

        String stored = library.revisions().text(article.head());

        assertTrue(stored.equals(text.substring(0, text.length() - 1) + "\ufffd"));
        library.close();
        assertTrue(Files.size(folder.resolve("library.galley")) < 2_500_000);
    }

    @Test
    void whatIsNotThereIsRefused() {
        Samples.refusal(() -> library.revisions().text(new RevisionId("none")));
        Samples.refusal(() -> add(new ArticleId("none"), "text", null));
    }

    private Revision add(ArticleId article, String text, @Nullable String name) {
        return library.revisions().add(article, text, "New title", 11, 4, RevisionKind.EDITED, name);
    }
}

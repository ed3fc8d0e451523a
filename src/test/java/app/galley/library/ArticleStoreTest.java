package app.galley.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.AnnotationId;
import app.galley.annotation.Status;
import app.galley.article.Article;
import app.galley.article.ArticleId;
import app.galley.article.RevisionKind;
import app.galley.article.SetAside;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleStoreTest {

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
    void whatIsStoredIsThereAfterReopening() {
        List<SetAside> setAside = List.of(new SetAside("a reply form", "Write a Reply"), new SetAside("links", ""));
        String picture = library.attachments().put("image/png", new byte[] {1, 2, 3});
        Article made = library.articles()
                .create(new NewArticle(
                        "Veins",
                        "pt-BR",
                        "# Veins\n\0🙂 end",
                        "veins.md",
                        RevisionKind.IMPORTED,
                        7,
                        3,
                        List.of(picture),
                        setAside));
        library.close();
        library = Library.open(folder.resolve("library.galley"));

        assertEquals(
                List.of(new ArticleSummary(made, 7, 3, 0, 0)),
                library.articles().list());
        assertEquals(Optional.of(made), library.articles().get(made.id()));
        assertEquals("Veins", made.title());
        assertEquals("pt-BR", made.language());
        assertEquals("veins.md", made.sourceName());
        assertEquals("# Veins\n\0🙂 end", library.revisions().text(made.head()));
        assertEquals(setAside, library.articles().setAside(made.id()));
        assertEquals(List.of(picture), library.attachments().of(made.id()));
    }

    @Test
    void theLastModifiedComesFirst() {
        Article first = library.articles().create(Samples.article("First", "one"));
        Article second = library.articles().create(Samples.article("Second", "two"));
        assertEquals(List.of(second.id(), first.id()), ids());

        library.articles().rename(first.id(), "Later");

        assertEquals(List.of(first.id(), second.id()), ids());
        assertEquals("Later", library.articles().get(first.id()).orElseThrow().title());
    }

    @Test
    void countsThreadsThatAreOpenAndDrafts() {
        Article article = library.articles().create(Samples.article("A", "one"));
        AnnotationStore annotations = library.annotations();
        var open = Samples.comment(article, "open");
        annotations.add(open);
        annotations.add(Samples.reply(open, "a reply is no thread"));
        annotations.add(Samples.comment(article, AnnotationId.random(), AnnotationId.random(), "lost", Status.OPEN));
        annotations.add(Samples.comment(article, AnnotationId.random(), null, "draft", Status.DRAFT));
        annotations.add(Samples.comment(article, AnnotationId.random(), null, "done", Status.RESOLVED));
        var gone = Samples.comment(article, "gone");
        annotations.add(gone);
        annotations.delete(gone.id());

        assertEquals(
                List.of(new ArticleSummary(article, 2, 1, 2, 1)),
                library.articles().list());
    }

    @Test
    void theBinHidesAnArticleAndGivesItBackWhole() {
        Article article = library.articles().create(Samples.article("A", "one"));
        library.annotations().add(Samples.comment(article, "a comment"));

        library.articles().delete(article.id());

        assertEquals(List.of(), library.articles().list());
        assertEquals(Optional.empty(), library.articles().get(article.id()));
        String id = article.id().value();
        Samples.refusal(() -> library.articles().find(id));

        library.articles().undelete(article.id());

        assertEquals(Optional.of(article), library.articles().get(article.id()));
        assertEquals(1, library.annotations().list(article.id()).size());
    }

    @Test
    void aBlankTitleIsRefusedOrReplaced() {
        Article article = library.articles().create(Samples.article(" \n", "one"));
        assertEquals("Untitled", article.title());
        Samples.refusal(() -> library.articles().rename(article.id(), "\t"));
        Samples.refusal(() -> library.articles().rename(ArticleId.random(), "Title"));
    }

    @Test
    void anArticleIsFoundByTheBeginningOfItsId() {
        Article article = library.articles().create(Samples.article("A", "one"));
        String id = article.id().value();

        assertEquals(article, library.articles().find(id));
        assertEquals(article, library.articles().find(" " + id.substring(0, 8).toUpperCase(Locale.ROOT)));
        Samples.refusal(() -> library.articles().find(""));
        Samples.refusal(() -> library.articles().find(id + "0"));
        Samples.refusal(() -> library.articles().find("%"));
    }

    @Test
    void anAmbiguousBeginningNamesTheArticles() {
        // Of 17 articles two have the same first digit.
        for (int i = 0; i < 17; i++) {
            library.articles().create(Samples.article("Title " + i, "text"));
        }
        List<String> ids = library.articles().list().stream()
                .map(one -> one.article().id().value())
                .sorted()
                .toList();
        int pair = 0;
        while (ids.get(pair).charAt(0) != ids.get(pair + 1).charAt(0)) {
            pair++;
        }
        String prefix = ids.get(pair).substring(0, 1);

        String message = Samples.refusal(() -> library.articles().find(prefix));

        assertTrue(message.contains(ids.get(pair)) && message.contains("Title"), message);
    }

    private List<ArticleId> ids() {
        return library.articles().list().stream().map(one -> one.article().id()).toList();
    }
}

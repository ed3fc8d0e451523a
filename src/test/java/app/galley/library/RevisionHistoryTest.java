package app.galley.library;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.article.Article;
import app.galley.article.Edit;
import app.galley.article.Revision;
import app.galley.article.RevisionKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many revisions of one article: how they are listed, how they are stored, and what damage does to them. */
class RevisionHistoryTest {

    @TempDir
    Path folder;

    private Library library;
    private Article article;
    private final List<String> texts = new ArrayList<>();
    private final List<Revision> revisions = new ArrayList<>();

    @BeforeEach
    void write() {
        library = Library.open(folder.resolve("library.galley"));
        Random random = new Random(5);
        StringBuilder text = new StringBuilder();
        random.ints(2_000, 0, 3_000)
                .forEach(word -> text.append(Integer.toString(word, 36)).append(' '));
        article = library.articles().create(Samples.article("Long", text.toString()));
        texts.add(text.toString());
        library.inTransaction(() -> {
            for (int i = 0; i < 120; i++) {
                text.insert(random.nextInt(text.length()), " put" + i + " in ");
                texts.add(text.toString());
                revisions.add(add(article, text.toString()));
            }
            return true;
        });
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void everyTextComesBack() {
        assertEquals(texts.getFirst(), library.revisions().text(article.head()));
        for (int i = 0; i < revisions.size(); i++) {
            assertEquals(
                    texts.get(i + 1), library.revisions().text(revisions.get(i).id()));
        }
        assertEquals(List.of(), library.check());
    }

    @Test
    void mostAreStoredAsDifferencesAndSomeAsWholes() {
        int whole = library.database().number("SELECT count(*) FROM text WHERE codec = 'deflate'");
        assertTrue(whole >= 3 && whole <= 6, () -> whole + " whole texts of 121");
        long plain =
                texts.stream().mapToLong(text -> text.getBytes(UTF_8).length).sum();
        assertTrue(library.database().number("SELECT sum(length(bytes)) FROM text") < plain / 20);
    }

    @Test
    void theHistoryTellsTheWordsOfEach() {
        List<RevisionSummary> history = library.revisions().history(article.id());

        assertEquals(121, history.size());
        assertEquals(revisions.getLast().id(), history.getFirst().revision().id());
        assertEquals(7, history.getFirst().words());
        assertTrue(history.getFirst().wordsAdded() >= 2);
        assertEquals(2, history.getLast().words());
        assertEquals(2, history.getLast().wordsAdded());
        assertEquals(0, history.getLast().wordsRemoved());
    }

    @Test
    void aSafeguardCountsItsWordsFromThoseBefore() {
        Article other = library.articles().create(Samples.article("Other", "one two"));
        library.drafts().append(other.id(), other.head(), 0, List.of(new Edit(0, "one", "1 2 3")));
        add(other, "all new");
        RevisionSummary safeguard = library.revisions().history(other.id()).get(1);
        assertEquals(RevisionKind.SAFEGUARD, safeguard.revision().kind());
        assertEquals(List.of(4, 3, 1), List.of(safeguard.words(), safeguard.wordsAdded(), safeguard.wordsRemoved()));
    }

    @Test
    void revisionsAreFoundByTheBeginningOfTheirId() {
        Revision last = revisions.getLast();
        assertEquals(
                last, library.revisions().find(article.id(), last.id().value().substring(0, 20)));
        assertTrue(Samples.refusal(() -> library.revisions().find(article.id(), "x"))
                .contains("no revision"));
        assertTrue(Samples.refusal(() -> library.revisions().find(article.id(), ""))
                .contains("missing"));
        Article other = library.articles().create(Samples.article("Other", "one two"));
        Samples.refusal(() -> library.revisions().find(other.id(), last.id().value()));
    }

    @Test
    void anArticleInTheBinTakesNothingFromOthers() {
        Article copy = library.articles().create(Samples.article("Copy", texts.get(60)));
        Revision changed = add(copy, texts.get(60) + "and more");
        library.articles().delete(article.id());
        assertEquals(texts.get(60) + "and more", library.revisions().text(changed.id()));
        Samples.refusal(
                () -> library.database()
                        .write(
                                () -> library.database()
                                        .update(
                                                "DELETE FROM text WHERE hash = (SELECT base FROM text WHERE base IS NOT NULL LIMIT 1)")));
        assertEquals(List.of(), library.check());
    }

    @Test
    void aDamagedTextDamagesOnlyThoseThatRestOnItAndIsMendedByStoringItAgain() {
        Revision damaged = revisions.get(20);
        library.database()
                .write(() -> library.database()
                        .update("UPDATE text SET bytes = ? WHERE hash = ?", new byte[] {1, 2, 3}, damaged.text()));

        assertTrue(Samples.refusal(() -> library.revisions().text(damaged.id())).contains("\"Long\""));
        assertTrue(library.check().size() < 60);
        assertEquals(texts.get(20), library.revisions().text(revisions.get(19).id()));
        assertEquals(
                texts.getLast(), library.revisions().text(revisions.getLast().id()));

        library.articles().create(Samples.article("Again", texts.get(21)));
        assertEquals(texts.get(21), library.revisions().text(damaged.id()));
        assertEquals(List.of(), library.check());
    }

    @Test
    void basesThatRunInACircleAreDamage() {
        library.database()
                .write(() -> library.database()
                        .update(
                                "UPDATE text SET base = ? WHERE hash = ?",
                                revisions.get(20).text(),
                                revisions.get(10).text()));
        Samples.refusal(() -> library.revisions().text(revisions.get(20).id()));
    }

    @Test
    void aRevisionCanFollowOneWhoseTextIsDamaged() {
        library.database().write(() -> library.database().update("UPDATE text SET bytes = ?", new byte[] {1}));
        Revision next = add(article, "new words");
        assertEquals("new words", library.revisions().text(next.id()));
    }

    private Revision add(Article to, String text) {
        return library.revisions().add(to.id(), text, "", 7, 1, RevisionKind.AUTOMATIC, null);
    }
}

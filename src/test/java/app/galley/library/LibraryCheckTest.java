package app.galley.library;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.Annotation;
import app.galley.annotation.Changes;
import app.galley.article.Article;
import app.galley.article.RevisionKind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryCheckTest {

    @TempDir
    Path folder;

    private Library library;
    private Article article;
    private Article other;
    private Annotation comment;

    @BeforeEach
    void open() {
        library = Library.open(folder.resolve("library.galley"));
        article = library.articles().create(Samples.article("Damaged one", "secret text"));
        other = library.articles().create(Samples.article("Other one", "other text"));
        library.revisions().add(other.id(), "newer", "Other one", 1, 1, RevisionKind.EDITED, null);
        comment = Samples.comment(article, "secret body");
        library.annotations().add(comment);
        library.attachments().put("image/png", new byte[] {1, 2});
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void aSoundLibraryHasNothingToTell() {
        assertEquals(List.of(), library.check());
    }

    @Test
    void aTextThatIsNotWhatItsHashSays() {
        damage("UPDATE text SET bytes = (SELECT bytes FROM text WHERE hash <> ?1) WHERE hash = ?1", hash(article));

        assertEquals(List.of("A text of \"Damaged one\" is damaged."), library.check());
        String message = Samples.refusal(() -> library.revisions().text(article.head()));
        assertTrue(message.contains("\"Damaged one\"") && message.contains("the other articles are not"), message);
        assertFalse(message.contains("secret"), message);
        assertEquals("other text", library.revisions().text(other.head()));
    }

    @Test
    void storingTheSameAgainMendsWhatIsDamaged() {
        damage("UPDATE text SET bytes = ?", "nonsense".getBytes(UTF_8));
        damage("UPDATE attachment SET bytes = ?", new byte[] {1});
        library.articles().create(Samples.article("Again", "secret text"));
        library.attachments().put("image/png", new byte[] {1, 2});
        assertEquals("secret text", library.revisions().text(article.head()));
        assertEquals(
                List.of("A text of \"Other one\" is damaged."),
                library.check().stream().distinct().toList());
    }

    @Test
    void aTextThatCannotBeDecoded() {
        damage("UPDATE text SET bytes = ? WHERE hash = ?", "nonsense".getBytes(UTF_8), hash(article));
        assertEquals(List.of("A text of \"Damaged one\" is damaged."), library.check());
        damage("UPDATE text SET codec = 'later' WHERE hash = ?", hash(article));
        Samples.refusal(() -> library.revisions().text(article.head()));
    }

    @Test
    void aPictureThatIsNotWhatItsHashSays() {
        damage("UPDATE attachment SET bytes = ?", new byte[] {1});
        requireFound("The picture ");
    }

    @Test
    void aHeadOfAnotherArticle() {
        damage("UPDATE article SET head = ? WHERE id = ?", other.head(), article.id());
        requireFound("The newest text of \"Damaged one\" is missing.");
    }

    @Test
    void aHeadThatIsGone() {
        library.close();
        try (Session session = Session.open(library.file(), Duration.ofSeconds(5))) {
            session.run("PRAGMA foreign_keys = OFF");
            session.update("UPDATE article SET head = 'gone' WHERE id = ?", article.id());
        }
        library = Library.open(library.file());
        requireFound("The table article refers to a missing revision (1 times).");
        requireFound("The newest text of \"Damaged one\" is missing.");
    }

    @Test
    void aRevisionThatFollowsOneOfAnotherArticle() {
        damage("UPDATE revision_parent SET parent = ?", article.head());
        requireFound("A revision of \"Other one\" follows one of another article.");
    }

    @Test
    void aCommentOnATextOfAnotherArticle() {
        damage("UPDATE annotation SET revision = ?", other.head());
        requireFound("The comment " + comment.id() + " is on a text of another article.");
    }

    @Test
    void aVersionOnAnotherArticle() {
        Annotation also = comment.withBody("secret, too", Samples.NOON);
        StoredVersions held = library.versions().get(article.id(), comment.id());
        library.versions()
                .put(new StoredVersions(
                        comment.id(),
                        article.id(),
                        held.shown(),
                        List.of(also),
                        List.of(new StoredVersions.Deletion(Samples.ANN.id(), Changes.NONE, Samples.NOON))));
        assertEquals(List.of(), library.check());
        damage("UPDATE tombstone SET article = ?", other.id());
        requireFound("A version of the comment " + comment.id() + " is on another article.");
        damage("UPDATE tombstone SET article = ?", article.id());
        damage("UPDATE other_version SET article = ?", other.id());
        requireFound("A version of the comment " + comment.id() + " is on another article.");
        requireFound("The comment " + comment.id() + " is on a text of another article.");
    }

    @Test
    void aHeadThatCameWithAReview() {
        damage("UPDATE revision SET kind = 'REVIEWED' WHERE id = ?", article.head());
        requireFound("The newest text of \"Damaged one\" is missing.");
    }

    @Test
    void aSchemaThatIsNotOurs() {
        damage("CREATE TRIGGER spy AFTER INSERT ON annotation BEGIN DELETE FROM setting; END");
        damage("DROP INDEX revision_by_text");
        requireFound("The schema has what does not belong there: CREATE TRIGGER spy");
        requireFound("The schema lacks: CREATE INDEX revision_by_text");
    }

    @Test
    void damagedPages() throws IOException {
        String text = Stream.iterate(1, i -> i * 31 % 1_000_003)
                .limit(60_000)
                .toList()
                .toString();
        library.articles().create(Samples.article("Long", text));
        library.close();
        try (FileChannel channel = FileChannel.open(library.file(), StandardOpenOption.WRITE)) {
            // The second half of the file but its last page: pages of the long text, mostly.
            long half = Files.size(library.file()) / 8192 * 4096;
            for (long at = half; at < Files.size(library.file()) - 4096; at += 4096) {
                channel.write(ByteBuffer.wrap("scribble".repeat(512).getBytes(UTF_8)), at);
            }
        }
        library = Library.open(library.file());

        List<String> found = library.check();

        assertTrue(found.stream().anyMatch(one -> one.startsWith("The file is damaged")), found::toString);
        assertTrue(found.contains("A text of \"Long\" is damaged."), found::toString);
        assertEquals("secret text", library.revisions().text(article.head()));
    }

    @Test
    void aBackupIsALibraryOfItsOwn() throws IOException {
        Path copy = folder.resolve("copy.galley");
        library.backup(copy);
        library.articles().rename(article.id(), "Renamed later");
        try (Library copied = Library.open(copy)) {
            assertFalse(copied.isNew());
            assertEquals(
                    "Damaged one",
                    copied.articles().get(article.id()).orElseThrow().title());
            assertEquals(
                    library.annotations().list(article.id()),
                    copied.annotations().list(article.id()));
            assertEquals(List.of(), copied.check());
        }
    }

    @Test
    void aBackupOverwritesNothingAndLeavesNoHalf() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "mine");
        assertTrue(Samples.refusal(() -> library.backup(taken)).contains("exists already"));
        assertEquals("mine", Files.readString(taken));
        assertTrue(Samples.refusal(() -> library.backup(folder.resolve("no such folder/copy.galley")))
                .contains("check that its folder exists"));

        damage("UPDATE attachment SET bytes = ?", new byte[] {1});
        assertTrue(Samples.refusal(() -> library.backup(folder.resolve("copy.galley")))
                .contains("damaged"));

        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of("library.galley", "library.galley-shm", "library.galley-wal", "taken"),
                    files.map(file -> String.valueOf(file.getFileName()))
                            .sorted()
                            .toList());
        }
    }

    private void requireFound(String sentence) {
        List<String> found = library.check();
        assertTrue(found.stream().anyMatch(one -> one.startsWith(sentence)), found::toString);
        assertTrue(found.stream().noneMatch(one -> one.contains("secret")), found::toString);
    }

    private void damage(String sql, Object... parameters) {
        library.database().write(() -> library.database().update(sql, parameters));
    }

    private String hash(Article one) {
        return library.revisions().get(one.head()).orElseThrow().text().hex();
    }
}

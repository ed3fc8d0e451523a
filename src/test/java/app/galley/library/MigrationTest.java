package app.galley.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Steps made up for the test, after the real ones. */
class MigrationTest {

    private static final Migration ADDS_TABLE = new Migration(
            Migration.all().size() + 1, "CREATE TABLE tag (name TEXT) STRICT; INSERT INTO tag VALUES ('x;y')");
    private static final Migration ADDS_COLUMN =
            new Migration(ADDS_TABLE.version() + 1, "ALTER TABLE tag ADD COLUMN colour TEXT");

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void makeLibraryOfToday() {
        file = folder.resolve("library.galley");
        try (Library library = Library.open(file)) {
            library.articles().create(Samples.article("Kept", "text"));
        }
    }

    @Test
    void bringsAnOlderLibraryUpToDateAndKeepsACopy() {
        try (Library library = open(ADDS_TABLE, ADDS_COLUMN)) {
            assertFalse(library.isNew());
            assertEquals(
                    1, library.database().number("SELECT count(*) FROM tag WHERE name = 'x;y' AND colour IS NULL"));
            assertEquals(1, library.articles().list().size());
            assertEquals(List.of(), library.check());
        }
        Path copy = folder.resolve("library.before-version-" + ADDS_COLUMN.version() + ".galley");
        try (Library before = Library.open(copy)) {
            assertEquals("Kept", before.articles().list().getFirst().article().title());
            assertEquals(List.of(), before.check());
        }
        assertTrue(Samples.refusal(() -> Library.open(file)).contains("newer Galley"));
    }

    @Test
    void takesNoCopyWhereThereIsNothingToDo() throws IOException {
        open(ADDS_TABLE).close();
        open(ADDS_TABLE).close();
        assertEquals(1, copies().size());
    }

    @Test
    void aStepThatFailsLeavesTheLibraryAsItWas() throws IOException {
        byte[] before = Files.readAllBytes(file);
        Migration failing = new Migration(ADDS_COLUMN.version(), "INSERT INTO no_such_table VALUES (1)");

        Samples.refusal(() -> open(ADDS_TABLE, failing));

        assertArrayEquals(before, Files.readAllBytes(file));
        try (Library library = Library.open(file)) {
            assertEquals(List.of(), library.check());
        }
    }

    @Test
    void aStepThatBreaksReferencesLeavesTheLibraryAsItWas() throws IOException {
        byte[] before = Files.readAllBytes(file);
        Migration breaking = new Migration(ADDS_TABLE.version(), "DELETE FROM revision");

        assertTrue(Samples.refusal(() -> open(breaking)).contains("left as it is"));

        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void aDamagedLibraryIsNotTouchedAndNoHalfACopyIsLeft() throws IOException {
        try (Library library = Library.open(file)) {
            library.articles()
                    .create(Samples.article(
                            "Long", new Random(1).ints(20_000).boxed().toList().toString()));
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            // All from the table of texts on; the list of tables is sound.
            for (long at = 4096; at < Files.size(file); at += 4096) {
                channel.write(ByteBuffer.wrap(new byte[4096]), at);
            }
        }
        byte[] before = Files.readAllBytes(file);

        assertTrue(Samples.refusal(() -> open(ADDS_TABLE)).contains("damaged"));

        assertArrayEquals(before, Files.readAllBytes(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void aSecondAttemptDoesNotOverwriteTheCopyOfTheFirst() throws IOException {
        Migration failing = new Migration(ADDS_TABLE.version(), "nonsense");
        Samples.refusal(() -> open(failing));
        Samples.refusal(() -> open(failing));
        assertEquals(2, copies().size());
    }

    private Library open(Migration... more) {
        List<Migration> steps = new ArrayList<>(Migration.all());
        steps.addAll(List.of(more));
        return Library.open(file, steps, Duration.ofSeconds(5));
    }

    private List<Path> copies() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(one -> one.toString().contains(".before-version-"))
                    .toList();
        }
    }
}

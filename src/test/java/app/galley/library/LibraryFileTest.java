package app.galley.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.galley.article.TextHash;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;

/** What is opened, made or refused; a refused file stays as it is, byte for byte, and nothing appears beside it. */
class LibraryFileTest {

    @TempDir
    Path folder;

    @Test
    void makesFoldersAndFile() {
        Path file = folder.resolve("new folder/is it? 100% #1 é 'x'/my library.galley");
        try (Library library = Library.open(file)) {
            assertTrue(library.isNew());
            assertEquals(file, library.file());
            library.settings().put("theme", "dark");
            assertEquals(List.of(), library.check());
        }
        try (Library library = Library.open(file)) {
            assertFalse(library.isNew());
            assertEquals("dark", library.settings().get("theme").orElseThrow());
        }
        assertTrue(Files.isRegularFile(file));
    }

    @Test
    void takesAnEmptyFileForANewLibrary() throws IOException {
        Path file = Files.createFile(folder.resolve("empty.galley"));
        try (Library library = Library.open(file)) {
            assertTrue(library.isNew());
        }
    }

    @Test
    void syncsEveryCommitAndHoldsForeignKeys() {
        try (Library library = Library.open(folder.resolve("library.galley"))) {
            library.inTransaction(() -> {
                Database database = library.database();
                assertEquals(
                        "wal",
                        database.first("PRAGMA journal_mode", row -> row.getString(1))
                                .orElseThrow());
                assertEquals(2, database.number("PRAGMA synchronous"));
                assertEquals(1, database.number("PRAGMA foreign_keys"));
                assertEquals(0, database.number("PRAGMA trusted_schema"));
                return true;
            });
        }
    }

    @Test
    void refusesAFolder() {
        assertTrue(Samples.refusal(() -> Library.open(folder)).contains("is a folder"));
    }

    @Test
    void refusesAPathThroughAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "notes");
        requireRefused(file, () -> Library.open(file.resolve("library.galley")), "check that its folder");
    }

    @Test
    void refusesWhatIsNotSqlite() throws IOException {
        for (String content : List.of("x", "SQLite format 3\0", "an article\n".repeat(5000))) {
            Path file = Files.writeString(folder.resolve("article.galley"), content);
            requireRefused(file, () -> Library.open(file), "is not a Galley library");
        }
    }

    @Test
    void refusesADatabaseOfAnotherProgram() throws Exception {
        Path file = folder.resolve("notes.db");
        Path asAfterACrash = folder.resolve("crashed.db");
        try (var connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.executeUpdate("CREATE TABLE article (id)");
            requireRefused(file, () -> Library.open(file), "another program");
            statement.executeUpdate("PRAGMA journal_mode = WAL; CREATE TABLE revision (id)");
            Files.copy(file, asAfterACrash);
            Files.copy(folder.resolve("notes.db-wal"), folder.resolve("crashed.db-wal"));
        }
        requireRefused(file, () -> Library.open(file), "another program");
        // SQLite would take what stands in the log into the file.
        requireRefused(asAfterACrash, () -> Library.open(asAfterACrash), "another program");
    }

    @Test
    void refusesALibraryOfANewerGalley() throws IOException {
        Path file = madeLibrary();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(4).putInt(0, 7), 60);
        }
        requireRefused(file, () -> Library.open(file), "newer Galley");
    }

    @Test
    void refusesADamagedLibrary() throws IOException {
        Path truncated = madeLibrary();
        try (FileChannel channel = FileChannel.open(truncated, StandardOpenOption.WRITE)) {
            channel.truncate(5000);
        }
        requireRefused(truncated, () -> Library.open(truncated), "damaged");

        Path scribbled = folder.resolve("scribbled.galley");
        Files.deleteIfExists(truncated);
        Files.move(madeLibrary(), scribbled);
        try (FileChannel channel = FileChannel.open(scribbled, StandardOpenOption.WRITE)) {
            // The rest of the first page: the list of tables.
            channel.write(ByteBuffer.wrap("scribble".repeat(490).getBytes(StandardCharsets.US_ASCII)), 100);
        }
        requireRefused(scribbled, () -> Library.open(scribbled), "damaged");
    }

    @Test
    void refusesAReadOnlyFileOrFolder() throws IOException {
        Path file = madeLibrary();
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        requireRefused(file, () -> Library.open(file), "read-only");

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            requireRefused(file, () -> Library.open(file), "read-only folder");
            Path other = folder.resolve("other.galley");
            assertTrue(Samples.refusal(() -> Library.open(other)).contains("read-only folder"));
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void refusesALibraryThatAnotherProgramHolds() throws Exception {
        Path file = madeLibrary();
        try (var connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE");
            assertTrue(Samples.refusal(() -> Library.open(file, Migration.all(), Duration.ofMillis(20)))
                    .contains("held by another program"));
        }
    }

    private Path madeLibrary() {
        Path file = folder.resolve("library.galley");
        try (Library library = Library.open(file)) {
            library.articles().create(Samples.article("Title", "text"));
        }
        return file;
    }

    private void requireRefused(Path file, Executable opening, String reason) throws IOException {
        Map<Path, String> before = contents();

        String message = Samples.refusal(opening);

        assertTrue(message.contains(reason) && message.contains(file.toString()), message);
        assertEquals(before, contents());
    }

    /** All that is in the folder, with a hash of each file. */
    private Map<Path, String> contents() throws IOException {
        Map<Path, String> contents = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.toList()) {
                contents.put(
                        path,
                        Files.isDirectory(path)
                                ? ""
                                : TextHash.ofBytes(Files.readAllBytes(path)).hex());
            }
        }
        return contents;
    }
}

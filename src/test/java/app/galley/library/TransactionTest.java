package app.galley.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.Annotation;
import app.galley.article.Article;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class TransactionTest {

    @TempDir
    Path folder;

    private Library library;

    @BeforeEach
    void open() {
        library = Library.open(folder.resolve("library.galley"), Migration.all(), Duration.ofSeconds(8));
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void allIsStoredOrNothing() {
        RuntimeException thrown = assertThrows(
                ArithmeticException.class,
                () -> library.inTransaction(() -> {
                    library.settings().put("a", "1");
                    library.articles().create(Samples.article("Title", "text"));
                    throw new ArithmeticException("half-way");
                }));
        assertEquals("half-way", thrown.getMessage());
        assertEquals(Optional.empty(), library.settings().get("a"));
        assertEquals(List.of(), library.articles().list());
        library.settings().put("a", "2");
        assertEquals(Optional.of("2"), library.settings().get("a"));
        assertEquals(List.of(), library.check());
    }

    @Test
    void anInnerOneThatFailsTakesBackOnlyItsOwn() {
        library.inTransaction(() -> {
            library.settings().put("outer", "1");
            assertThrows(
                    ArithmeticException.class,
                    () -> library.inTransaction(() -> {
                        library.settings().put("inner", "1");
                        throw new ArithmeticException("inner");
                    }));
            assertEquals(Optional.empty(), library.settings().get("inner"));
            library.settings().put("after", "1");
            return true;
        });
        assertEquals(Optional.of("1"), library.settings().get("outer"));
        assertEquals(Optional.empty(), library.settings().get("inner"));
        assertEquals(Optional.of("1"), library.settings().get("after"));
    }

    @Test
    void aFullDiskLosesNothingThatWasThere() {
        Article article = library.articles().create(Samples.article("Title", "text"));
        library.inTransaction(() -> library.database()
                .number("PRAGMA max_page_count = " + library.database().number("PRAGMA page_count")));
        String secret = "secret ".repeat(20_000);

        assertTrue(Samples.refusal(() -> library.annotations().add(Samples.comment(article, secret)))
                .contains("disk is full"));
        String swallowed = Samples.refusal(() -> library.inTransaction(() -> {
            library.settings().put("before", "1");
            Samples.refusal(() -> library.annotations().add(Samples.comment(article, secret)));
            library.settings().put("after", "1");
            return true;
        }));

        assertTrue(swallowed.contains("none of it"), swallowed);
        assertEquals(Optional.empty(), library.settings().get("before"));
        assertEquals(Optional.empty(), library.settings().get("after"));
        assertEquals("text", library.revisions().text(article.head()));
        assertEquals(List.of(), library.check());
    }

    @Test
    void readsSeeNoHalfDoneWorkAndDoNotWaitForIt() throws Exception {
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            library.settings().put("a", "before");
            Optional<String> seen = library.inTransaction(() -> {
                library.settings().put("a", "after");
                assertEquals(Optional.of("after"), library.settings().get("a"));
                try {
                    return other.submit(() -> library.settings().get("a")).get(30, TimeUnit.SECONDS);
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            });
            assertEquals(Optional.of("before"), seen);
            assertEquals(
                    Optional.of("after"),
                    other.submit(() -> library.settings().get("a")).get());
        }
    }

    @Test
    void severalThreadsWriteAndRead() throws Exception {
        Article article = library.articles().create(Samples.article("Title", "text"));
        List<Future<?>> work = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (int thread = 0; thread < 4; thread++) {
                work.add(threads.submit(() -> {
                    for (int i = 0; i < 25; i++) {
                        Annotation comment = Samples.comment(article, "body " + i);
                        library.annotations().add(comment);
                        library.annotations().update(comment.withBody("changed", Samples.NOON));
                        library.annotations().list(article.id());
                    }
                }));
            }
        }
        for (Future<?> one : work) {
            one.get();
        }
        assertEquals(100, library.annotations().list(article.id()).size());
        assertEquals(100, library.articles().list().getFirst().openComments());
        assertEquals(List.of(), library.check());
    }

    @Test
    void twoProgramsShareALibrary() throws Exception {
        Article article = library.articles().create(Samples.article("Title", "text"));
        try (Library second = Library.open(library.file());
                ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<?>> work = new ArrayList<>();
            for (Library one : List.of(library, second)) {
                work.add(threads.submit(() -> {
                    for (int i = 0; i < 25; i++) {
                        one.annotations().add(Samples.comment(article, "body"));
                    }
                }));
            }
            for (Future<?> one : work) {
                one.get();
            }
            assertEquals(50, second.annotations().list(article.id()).size());
            assertEquals(50, library.annotations().list(article.id()).size());
        }
    }

    @Test
    void twoProgramsMakeOneLibraryAtTheSameTime() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 10; i++) {
                Path file = folder.resolve("new" + i + ".galley");
                Future<Library> first = threads.submit(() -> Library.open(file));
                Future<Library> second = threads.submit(() -> Library.open(file));
                try (Library one = first.get();
                        Library two = second.get()) {
                    assertTrue(one.isNew() != two.isNew());
                    one.settings().put("a", "1");
                    assertEquals(Optional.of("1"), two.settings().get("a"));
                    assertEquals(List.of(), two.check());
                }
            }
        }
    }

    @Test
    void saysSoWhereAnotherProgramKeepsWriting() {
        try (Library hasty = Library.open(library.file(), Migration.all(), Duration.ofMillis(20))) {
            library.inTransaction(() -> {
                library.settings().put("a", "1");
                assertTrue(Samples.refusal(() -> hasty.settings().put("a", "2")).contains("held by another program"));
                return true;
            });
            hasty.settings().put("b", "2");
            assertEquals(Optional.of("1"), hasty.settings().get("a"));
        }
    }
}

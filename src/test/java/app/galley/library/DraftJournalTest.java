package app.galley.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.galley.article.Article;
import app.galley.article.Edit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/** Any sequence of edits, saved in any pieces, reads back as the text it made. */
class DraftJournalTest {

    private static @Nullable Path folder;
    private static @Nullable Library open;

    @BeforeContainer
    static void open() throws IOException {
        folder = Files.createTempDirectory("galley-test");
        open = Library.open(folder.resolve("library.galley"));
    }

    @AfterContainer
    static void close() throws IOException {
        library().close();
        try (Stream<Path> files = Files.walk(Objects.requireNonNull(folder))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** A change as it is drawn: where and how much in thousandths of the text, and what is put in. */
    record Drawn(int at, int removed, String inserted) {

        Edit edit(CharSequence text) {
            int offset = (int) ((long) text.length() * at / 1000);
            int end = offset + (int) ((long) (text.length() - offset) * removed / 1000);
            return new Edit(offset, text.subSequence(offset, end).toString(), inserted);
        }
    }

    @Property(tries = 60)
    void anySequence(@ForAll("changes") List<Drawn> changes, @ForAll @IntRange(min = 1, max = 5) int together) {
        Article article = library().articles().create(Samples.article("Title", "A text 🌊 to begin with.\n"));
        StringBuilder text = new StringBuilder("A text 🌊 to begin with.\n");
        long last = 0;
        List<Edit> waiting = new ArrayList<>();
        for (Drawn change : changes) {
            Edit edit = change.edit(text);
            text.replace(edit.offset(), edit.removedEnd(), edit.inserted());
            waiting.add(edit);
            if (waiting.size() == together) {
                last = library().drafts().append(article.id(), article.head(), last, waiting);
                waiting.clear();
            }
        }
        last = library().drafts().append(article.id(), article.head(), last, waiting);

        CurrentText current = library().articles().currentText(article.id());

        assertEquals(text.toString(), current.text());
        assertEquals(last, current.last());
        assertEquals(changes.size(), last);
    }

    /** Far beyond the length of a piece of {@link ChunkedText}. */
    @Property(tries = 40)
    void longTexts(@ForAll("changes") List<Drawn> changes, @ForAll Random random) {
        StringBuilder expected = new StringBuilder();
        random.ints(random.nextInt(30_000), 'a', 'z').forEach(c -> expected.append((char) c));
        ChunkedText text = new ChunkedText(expected.toString());
        for (Drawn change : changes) {
            Edit edit = change.edit(expected);
            String inserted = edit.inserted().repeat(random.nextInt(20) == 0 ? 9_000 : 1);
            assertEquals(edit.removed().hashCode(), text.hash(edit.offset(), edit.removedEnd()));
            expected.replace(edit.offset(), edit.removedEnd(), inserted);
            text.replace(edit.offset(), edit.removedEnd(), inserted);
            assertEquals(expected.length(), text.length());
        }
        assertEquals(expected.toString(), text.toString());
    }

    @Provide
    Arbitrary<List<Drawn>> changes() {
        Arbitrary<String> inserted =
                Arbitraries.of("", "", "a", "\n", "word ", "🙂", "\ud83d", "\ude42", "\0", "\r\n", "שלום", "'; --");
        Arbitrary<Integer> thousandths = Arbitraries.integers().between(0, 1000);
        return Combinators.combine(thousandths, Arbitraries.oneOf(Arbitraries.just(0), thousandths), inserted)
                .as(Drawn::new)
                .list()
                .ofMaxSize(40);
    }

    private static Library library() {
        return Objects.requireNonNull(open);
    }
}

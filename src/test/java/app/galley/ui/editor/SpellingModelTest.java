package app.galley.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.article.ArticleId;
import app.galley.article.SourceRange;
import app.galley.library.Library;
import app.galley.spelling.Loaded;
import app.galley.spelling.ProseLine;
import app.galley.spelling.SpellingLanguage;
import app.galley.ui.editor.SpellingModel.Found;
import app.galley.ui.task.DirectTasks;
import app.galley.ui.task.Tasks;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpellingModelTest {

    private static final int NOT_TYPED = -1;
    private static final ArticleId ONE = new ArticleId("one");
    private static final ArticleId OTHER = new ArticleId("other");

    @TempDir
    Path folder;

    private Library library;
    private SpellingModel model;

    @BeforeEach
    void open() {
        library = Library.open(folder.resolve("library.galley"));
        model = model(new DirectTasks());
        model.show(ONE, "en-US");
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void misspeltWordsOfLinesInSightAreKnown() {
        int before = model.answers().get();
        ProseLine line = ProseLine.of("A mistak here");
        assertEquals(Optional.empty(), model.mistakes(line, NOT_TYPED), "not asked for yet");
        model.check(List.of(line));
        assertEquals(Optional.of(List.of(new SourceRange(2, 8))), model.mistakes(line, NOT_TYPED));
        assertTrue(model.answers().get() > before);
    }

    @Test
    void theWordBeingTypedIsNotMarkedUntilTheCaretLeaves() {
        assertEquals(List.of(), marked("The mistak", 10));
        assertEquals(List.of(), marked("The mistak", 8));
        assertEquals(List.of("mistak"), marked("The mistak ", 11));
        assertEquals(List.of("mistak"), marked("The mistak", 4), "before it");
        assertEquals(List.of("othr"), marked("othr mistak", 11));
        assertEquals(List.of("mistak"), marked("The mistak", NOT_TYPED));
    }

    @Test
    void aWordAddedIsRightAtOnceAndEverAfter() {
        assertEquals(List.of("zanzipur"), marked("The zanzipur"));
        model.add("zanzipur", false);
        assertEquals(List.of(), marked("The zanzipur"));

        SpellingModel later = model(new DirectTasks());
        later.show(OTHER, "en-GB");
        later.check(List.of(ProseLine.of("Zanzipur")));
        assertEquals(Optional.of(List.of()), later.mistakes(ProseLine.of("Zanzipur"), NOT_TYPED));

        model.show(ONE, "fr");
        assertEquals(List.of("zanzipur"), marked("le zanzipur"));
        model.add("zanzipur", true);
        model.show(ONE, "es");
        assertEquals(List.of(), marked("zanzipur"));
        model.forget("zanzipur");
        assertEquals(List.of("zanzipur"), marked("zanzipur"));
        assertEquals(List.of("zanzipur"), library.dictionary().words("en"));
        assertEquals(List.of(), library.dictionary().words("fr"));
    }

    @Test
    void aWordIgnoredIsIgnoredInItsArticleOnly() {
        model.ignore("zanzipur");
        assertEquals(List.of(), marked("The zanzipur"));
        model.show(OTHER, "en-US");
        assertEquals(List.of("zanzipur"), marked("The zanzipur"));
        model.show(ONE, "en-US");
        assertEquals(List.of(), marked("The zanzipur"));
        model.forget("zanzipur");
        assertEquals(List.of("zanzipur"), marked("The zanzipur"));
        assertEquals(List.of(), library.dictionary().entries());
    }

    @Test
    void turnedOffItMarksNothingAndStaysOff() {
        model.turn(false);
        assertEquals(List.of(), marked("The zanzipur"));
        assertFalse(model(new DirectTasks()).on().get());
        model.turn(true);
        assertEquals(List.of("zanzipur"), marked("The zanzipur"));
        assertTrue(model(new DirectTasks()).on().get());
    }

    @Test
    void theArticlesLanguageDecides() {
        assertEquals(List.of("colour"), marked("colour"));
        model.show(ONE, "en-AU");
        assertEquals(List.of(), marked("colour"));
        model.show(ONE, "pl");
        assertNull(model.language().get());
        assertEquals(List.of(), marked("mistak"));
    }

    @Test
    void withoutOneTheLanguageChosenLastDoes() {
        model.show(ONE, "und");
        assertEquals(SpellingLanguage.ENGLISH_CA, model.language().get(), "the machine's");
        model.choose(SpellingLanguage.ENGLISH_GB);
        assertEquals(SpellingLanguage.ENGLISH_GB, model.language().get());
        model.show(ONE, "fr");
        assertEquals(SpellingLanguage.ENGLISH_GB, model.language().get(), "chosen for this article");
        model.show(OTHER, "en");
        assertEquals(SpellingLanguage.ENGLISH_GB, model.language().get(), "any English");
        model.show(OTHER, "fr");
        assertEquals(SpellingLanguage.FRENCH, model.language().get());

        SpellingModel later = model(new DirectTasks());
        later.show(ONE, "");
        assertEquals(SpellingLanguage.ENGLISH_GB, later.language().get());
    }

    @Test
    void linesKnownAreNotCheckedAgainAndLinesOutOfSightNotAtAll() {
        HeldTasks held = new HeldTasks();
        SpellingModel slow = model(held);
        slow.show(ONE, "en-US");
        held.runAll();
        slow.check(List.of(ProseLine.of("frst"), ProseLine.of("secnd")));
        slow.check(List.of(ProseLine.of("gone bfore its turn")));
        slow.check(List.of(ProseLine.of("secnd"), ProseLine.of("thrd")));
        assertEquals(1, held.waiting.size(), "one at a time");
        held.runAll();
        assertTrue(slow.mistakes(ProseLine.of("frst"), NOT_TYPED).isPresent());
        assertTrue(slow.mistakes(ProseLine.of("thrd"), NOT_TYPED).isPresent());
        assertEquals(Optional.empty(), slow.mistakes(ProseLine.of("gone bfore its turn"), NOT_TYPED));

        slow.check(List.of(ProseLine.of("secnd"), ProseLine.of("frst")));
        assertEquals(0, held.waiting.size());
    }

    @Test
    void answersOfAnEarlierLanguageAreDropped() {
        HeldTasks held = new HeldTasks();
        SpellingModel slow = model(held);
        slow.show(ONE, "en-US");
        held.runAll();
        ProseLine line = ProseLine.of("camión");
        slow.check(List.of(line));
        slow.show(ONE, "es");
        held.runAll();
        assertEquals(Optional.of(List.of()), slow.mistakes(line, NOT_TYPED));
    }

    @Test
    void suggestionsComeAndTheLastAskedForWins() {
        HeldTasks held = new HeldTasks();
        SpellingModel slow = model(held);
        slow.show(ONE, "en-US");
        held.runAll();
        List<List<String>> told = new ArrayList<>();
        slow.suggest("recieve", told::add);
        slow.suggest("tomorow", told::add);
        held.runAll();
        assertEquals(1, told.size());
        assertTrue(told.getFirst().contains("tomorrow"), told::toString);
    }

    @Test
    void theNextMistakeIsFoundFromAPlaceOnAndRoundTheEnd() {
        List<String> text = new ArrayList<>(Collections.nCopies(900, "All is well."));
        text.set(0, "frst and secnd");
        text.set(700, "the thrd one");
        assertEquals(Optional.of(new Found(0, new SourceRange(0, 4), "frst")), next(text, 0, 0));
        assertEquals(Optional.of(new Found(0, new SourceRange(9, 14), "secnd")), next(text, 0, 4));
        assertEquals(Optional.of(new Found(700, new SourceRange(4, 8), "thrd")), next(text, 0, 14));
        assertEquals(Optional.of(new Found(0, new SourceRange(0, 4), "frst")), next(text, 700, 8));
        model.ignore("frst");
        model.ignore("secnd");
        assertEquals(
                Optional.of(new Found(700, new SourceRange(4, 8), "thrd")),
                next(text, 700, 8),
                "the only one, before the place it began");
        model.ignore("thrd");
        assertEquals(Optional.empty(), next(text, 700, 8));
        assertEquals(Optional.empty(), next(List.of(), 0, 0));
    }

    @Test
    void theNextMistakeIsFoundWhileMarkingIsOff() {
        model.turn(false);
        assertTrue(next(List.of("a mistak"), 0, 0).isPresent());
        List<String> told = new ArrayList<>();
        model.suggest("mistak", told::addAll);
        assertTrue(told.contains("mistake"), told::toString);
        model.show(ONE, "pl");
        assertEquals(Optional.empty(), next(List.of("a mistak"), 0, 0));
    }

    @Test
    void aCancelledSearchTellsNothing() {
        HeldTasks held = new HeldTasks();
        SpellingModel slow = model(held);
        slow.show(ONE, "en-US");
        held.runAll();
        List<Optional<Found>> told = new ArrayList<>();
        List<String> text = Collections.nCopies(1_000, "All is well.");
        Tasks.Running search = slow.findNext(lines(text), 0, 0, told::add);
        held.runOne();
        assertEquals(1, held.waiting.size(), "goes on in pieces");
        search.cancel();
        held.runAll();
        assertEquals(List.of(), told);
    }

    private SpellingModel model(Tasks tasks) {
        return new SpellingModel(library, tasks, Loaded.SPELLERS, Locale.CANADA);
    }

    private List<String> marked(String text) {
        return marked(text, NOT_TYPED);
    }

    private List<String> marked(String text, int typedAt) {
        ProseLine line = ProseLine.of(text);
        model.check(List.of(line));
        return model.mistakes(line, typedAt).orElseThrow().stream()
                .map(range -> range.of(text))
                .toList();
    }

    private Optional<Found> next(List<String> text, int line, int column) {
        List<Optional<Found>> told = new ArrayList<>();
        model.findNext(lines(text), line, column, told::add);
        assertEquals(1, told.size());
        return told.getFirst();
    }

    private static SpellingModel.Lines lines(List<String> text) {
        return new SpellingModel.Lines() {
            @Override
            public int count() {
                return text.size();
            }

            @Override
            public ProseLine line(int index) {
                return ProseLine.of(text.get(index));
            }
        };
    }

    /** Runs nothing before the test says so. */
    private static final class HeldTasks implements Tasks {

        private final DirectTasks direct = new DirectTasks();
        private final Queue<Runnable> waiting = new ArrayDeque<>();

        @Override
        public <T> Running run(
                Lane lane, Callable<T> work, Consumer<? super T> success, Consumer<? super Exception> failure) {
            Runnable held = () -> direct.run(lane, work, success, failure);
            waiting.add(held);
            return () -> waiting.remove(held);
        }

        @Override
        public Running later(Duration delay, Runnable action) {
            return direct.later(delay, action);
        }

        void runOne() {
            waiting.remove().run();
        }

        void runAll() {
            while (!waiting.isEmpty()) {
                runOne();
            }
        }
    }
}

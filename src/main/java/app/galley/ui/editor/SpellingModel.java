package app.galley.ui.editor;

import app.galley.article.ArticleId;
import app.galley.article.SourceRange;
import app.galley.library.Library;
import app.galley.spelling.KnownWords;
import app.galley.spelling.ProseLine;
import app.galley.spelling.Speller;
import app.galley.spelling.Spellers;
import app.galley.spelling.SpellingLanguage;
import app.galley.ui.task.Tasks;
import app.galley.ui.task.Tasks.Lane;
import app.galley.ui.task.Tasks.Running;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Spelling as one types: told which lines are in sight or were edited, it knows a little later what is misspelt in them.
 * Everything here is called, and everything here changes, on the JavaFX thread; dictionaries are loaded and lines checked
 * elsewhere through {@link Tasks}. The cost of a key is that of the line it is in.
 */
public final class SpellingModel {

    private static final System.Logger LOG = System.getLogger(SpellingModel.class.getName());
    private static final int SUGGESTIONS = 7;
    private static final Duration PATIENCE = Duration.ofMillis(300);

    private final Library library;
    private final Tasks tasks;
    private final Spellers spellers;
    private final SpellingChoice choice;
    private final SpellingWords words;
    private final CheckedLines checked = new CheckedLines();
    private final ReadOnlyBooleanWrapper on = new ReadOnlyBooleanWrapper(this, "on", false);
    private final ReadOnlyObjectWrapper<@Nullable SpellingLanguage> language =
            new ReadOnlyObjectWrapper<>(this, "language", null);
    private final ReadOnlyIntegerWrapper answers = new ReadOnlyIntegerWrapper(this, "answers", 0);

    private @Nullable ArticleId article;
    private String tag = "";
    private @Nullable Speller speller;
    private List<ProseLine> inSight = List.of();
    private Running loading = () -> {};
    private Running suggesting = () -> {};
    private @Nullable Running checking;

    /**
     * A misspelt word.
     *
     * @param line its index
     * @param range UTF-16 units of the line
     */
    public record Found(int line, SourceRange range, String word) {}

    /** The text as the editor holds it, line by line. Asked on the JavaFX thread. */
    public interface Lines {
        int count();

        ProseLine line(int index);
    }

    /** @param system the language of the machine, for articles without one */
    public SpellingModel(Library library, Tasks tasks, Spellers spellers, Locale system) {
        this.library = library;
        this.tasks = tasks;
        this.spellers = spellers;
        choice = new SpellingChoice(system);
        words = new SpellingWords(library, tasks, this::forgetAnswers, SpellingModel::log);
        tasks.run(
                Lane.LIBRARY,
                () -> SpellingChoice.Stored.read(library),
                stored -> {
                    choice.remember(stored.last());
                    on.set(stored.on());
                    prepare();
                },
                SpellingModel::log);
    }

    /** Whether misspelt words are marked: as it was left, once the library has told. */
    public ReadOnlyBooleanProperty on() {
        return on.getReadOnlyProperty();
    }

    public void turn(boolean toOn) {
        on.set(toOn);
        store(() -> SpellingChoice.Stored.write(library, toOn));
        prepare();
    }

    /** What the open article is checked in; null where no article is open or there is no dictionary for its language. */
    public ReadOnlyObjectProperty<@Nullable SpellingLanguage> language() {
        return language.getReadOnlyProperty();
    }

    /** Counts up whenever {@link #mistakes} has new answers: the view then draws the lines in sight again. */
    public ReadOnlyIntegerProperty answers() {
        return answers.getReadOnlyProperty();
    }

    /**
     * Goes over to an article, or to another language of the same one.
     *
     * @param articleLanguage BCP 47, {@code und} where unknown
     */
    public void show(ArticleId next, String articleLanguage) {
        article = next;
        tag = articleLanguage.strip();
        prepare();
    }

    /** Checks the open article in {@code wanted}, and from now on others that have no language of their own. */
    public void choose(SpellingLanguage wanted) {
        if (article != null) {
            choice.choose(article, wanted);
            store(() -> SpellingChoice.Stored.write(library, wanted));
            prepare();
        }
    }

    /**
     * Checks those of {@code lines} it does not know yet: the edited one, those that came into sight. What was asked for
     * before and has not been begun is given up, for it is out of sight.
     */
    public void check(List<ProseLine> lines) {
        inSight = List.copyOf(lines);
        checkNext();
    }

    /**
     * What is misspelt in a line, in UTF-16 units of it; empty while that is not known, so that the view leaves the marks
     * it has.
     *
     * @param typedAt the column of the caret if a key has just changed this line, else -1: the word typed there is not
     *     marked before the caret has left it
     */
    public Optional<List<SourceRange>> mistakes(ProseLine line, int typedAt) {
        if (speller == null) {
            return Optional.of(List.of());
        }
        return checked.of(line)
                .map(found -> found.stream()
                        .filter(word -> typedAt <= word.start() || typedAt > word.end())
                        .toList());
    }

    /** Finds what may have been meant by {@code word}, the likeliest first; what was asked for before is given up. */
    public Running suggest(String word, Consumer<List<String>> told) {
        suggesting.cancel();
        SpellingLanguage wanted = language.get();
        if (wanted == null) {
            told.accept(List.of());
            return suggesting;
        }
        // Loaded long since, but where the first thing asked for is a suggestion while marking is off.
        suggesting = tasks.run(
                Lane.COMPUTE,
                () -> spellers.load(wanted).suggest(word, SUGGESTIONS, PATIENCE),
                told,
                SpellingModel::log);
        return suggesting;
    }

    /** Adds a word to the personal dictionary of the language, or of all. */
    public void add(String word, boolean everyLanguage) {
        if (language.get() != null) {
            words.add(word, everyLanguage);
        }
    }

    /** Leaves a word unmarked in this article until Galley is closed. */
    public void ignore(String word) {
        words.ignore(word);
    }

    /** Takes {@link #add} and {@link #ignore} back. */
    public void forget(String word) {
        words.forget(word);
    }

    /**
     * Looks for the next misspelt word from a place on, and from the beginning after the end; also while marking is off.
     *
     * @param line index of the line to begin in
     * @param column UTF-16 units of it
     * @param told the word, or empty where there is none, or no dictionary; never told once cancelled
     */
    public Running findNext(Lines lines, int line, int column, Consumer<Optional<Found>> told) {
        SpellingLanguage wanted = language.get();
        if (wanted == null) {
            told.accept(Optional.empty());
            return () -> {};
        }
        SpellingSearch search = new SpellingSearch(tasks, lines, line, column, told);
        if (speller != null) {
            search.start(speller, words.known());
        } else {
            tasks.run(
                    Lane.LONG,
                    () -> spellers.load(wanted),
                    ready -> search.start(ready, words.known()),
                    search::giveUp);
        }
        return search;
    }

    private void prepare() {
        SpellingLanguage wanted =
                article == null ? null : choice.of(article, tag).orElse(null);
        loading.cancel();
        language.set(wanted);
        if (speller != null && (!on.get() || speller.language() != wanted)) {
            speller = null;
        }
        if (article != null && wanted != null) {
            words.show(article, wanted.primary());
        } else {
            forgetAnswers();
        }
        if (wanted != null && on.get() && speller == null) {
            loading = tasks.run(Lane.LONG, () -> spellers.load(wanted), this::use, SpellingModel::log);
        }
    }

    private void use(Speller loaded) {
        speller = loaded;
        forgetAnswers();
    }

    /** After a change of what is right: all lines are checked anew once they are in sight. */
    private void forgetAnswers() {
        if (checking != null) {
            checking.cancel();
            checking = null;
        }
        checked.clear();
        answers.set(answers.get() + 1);
        checkNext();
    }

    private void checkNext() {
        Speller current = speller;
        List<ProseLine> missing = checked.missing(inSight);
        if (current == null || checking != null || missing.isEmpty()) {
            return;
        }
        List<ProseLine> asked = inSight;
        KnownWords known = words.known();
        // Told first, for tasks that are done at once.
        checking = () -> {};
        Running running = tasks.run(
                Lane.COMPUTE,
                () -> mistakes(missing, current, known),
                found -> {
                    checking = null;
                    checked.put(found);
                    answers.set(answers.get() + 1);
                    if (!asked.equals(inSight)) {
                        checkNext();
                    }
                },
                problem -> {
                    checking = null;
                    log(problem);
                });
        if (checking != null) {
            checking = running;
        }
    }

    private static Map<ProseLine, List<SourceRange>> mistakes(
            List<ProseLine> lines, Speller speller, KnownWords known) {
        Map<ProseLine, List<SourceRange>> found = new HashMap<>();
        lines.forEach(line -> found.put(line, speller.mistakes(line, known)));
        return found;
    }

    private void store(Runnable work) {
        tasks.run(
                Lane.LIBRARY,
                () -> {
                    work.run();
                    return true;
                },
                _ -> {},
                SpellingModel::log);
    }

    private static void log(Exception problem) {
        LOG.log(System.Logger.Level.WARNING, "spelling", problem);
    }
}

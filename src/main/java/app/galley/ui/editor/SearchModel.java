package app.galley.ui.editor;

import app.galley.article.Edit;
import app.galley.article.SourceRange;
import app.galley.editing.Selection;
import app.galley.editing.search.Effort;
import app.galley.editing.search.Matches;
import app.galley.editing.search.MovingMatches;
import app.galley.editing.search.Outcome;
import app.galley.editing.search.Query;
import app.galley.editing.search.Search;
import app.galley.ui.message.Messages;
import app.galley.ui.task.Tasks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * Finds and replaces in the text that is edited. Searches off the JavaFX thread; the newest search ends the one before.
 * While one types, what was found moves with the text, and is looked for again once typing rests. Does nothing while it is
 * closed. JavaFX thread only.
 */
public final class SearchModel implements LineMarks {

    private static final System.Logger LOG = System.getLogger(SearchModel.class.getName());
    private static final Duration QUERY_PAUSE = Duration.ofMillis(100);
    private static final Duration EDIT_PAUSE = Duration.ofMillis(250);
    private static final int LONGEST_SEED = 200;
    private static final Pattern SPECIAL = Pattern.compile("[\\\\^$.|?*+()\\[\\]{}]");

    /**
     * What was found.
     *
     * @param index which of it is selected, from 1; 0 for none
     */
    public record Found(int index, int count) {

        static final Found NONE = new Found(0, 0);
    }

    private final EditorModel editor;
    private final Tasks tasks;
    private final StringProperty query = new SimpleStringProperty("");
    private final StringProperty replacement = new SimpleStringProperty("");
    private final BooleanProperty matchCase = new SimpleBooleanProperty();
    private final BooleanProperty wholeWord = new SimpleBooleanProperty();
    private final BooleanProperty regex = new SimpleBooleanProperty();
    private final BooleanProperty inSelection = new SimpleBooleanProperty();
    private final BooleanProperty keepCase = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NONE);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final List<Runnable> markListeners = new ArrayList<>();
    private final List<Runnable> waiting = new ArrayList<>();

    /** As found: right until the next edit. */
    private Matches matches = Matches.NONE;

    private MovingMatches marked = new MovingMatches(Matches.NONE);
    private @Nullable SourceRange scope;
    private @Nullable SourceRange selectedMark;
    private Tasks.@Nullable Running pending;
    private boolean current;
    private boolean searching;
    private boolean revealFirst;
    private boolean selecting;
    private int origin;
    private int edits;

    public SearchModel(EditorModel editor, Tasks tasks) {
        this.editor = editor;
        this.tasks = tasks;
        query.addListener((observed, was, now) -> queryChanged());
        for (BooleanProperty option : List.of(matchCase, wholeWord, regex)) {
            option.addListener((observed, was, now) -> queryChanged());
        }
        inSelection.addListener((observed, was, now) -> limit(now));
        editor.onEdits(this::edited);
        // What happened to the text elsewhere comes as a step only.
        editor.onSteps(step -> {
            if (open.get() && !step.edits().isEmpty()) {
                searchSoon(EDIT_PAUSE);
            }
        });
        editor.selectionProperty().addListener((observed, was, now) -> selected(now));
        editor.articleProperty().addListener((observed, was, now) -> {
            inSelection.set(false);
            origin = 0;
            marked = new MovingMatches(Matches.NONE);
            if (open.get()) {
                searchSoon(Duration.ZERO);
            }
        });
    }

    public StringProperty queryProperty() {
        return query;
    }

    public StringProperty replacementProperty() {
        return replacement;
    }

    public BooleanProperty matchCaseProperty() {
        return matchCase;
    }

    public BooleanProperty wholeWordProperty() {
        return wholeWord;
    }

    /** Whether the query is a regular expression. */
    public BooleanProperty regexProperty() {
        return regex;
    }

    /** Whether to look only in what was selected when this was set; stays off while nothing is. */
    public BooleanProperty inSelectionProperty() {
        return inSelection;
    }

    /** Whether what is put in takes over the capitals of what it replaces. */
    public BooleanProperty keepCaseProperty() {
        return keepCase;
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Why nothing can be found or replaced, in a sentence; empty while all is well. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Begins to look, for what is selected if that is some words, and within it if that is several lines. */
    public void open() {
        Selection selection = editor.selectionProperty().get();
        String selected = selection.of(editor.text());
        origin = selection.start();
        if (selected.indexOf('\n') >= 0) {
            inSelection.set(true);
        } else if (!selected.isBlank() && selected.length() <= LONGEST_SEED && !isFound(selection)) {
            query.set(regex.get() ? SPECIAL.matcher(selected).replaceAll("\\\\$0") : selected);
        }
        open.set(true);
        revealFirst = true;
        search();
    }

    /** Ends looking; what was found last stays selected. */
    public void close() {
        if (open.get()) {
            open.set(false);
            stop();
            waiting.clear();
            inSelection.set(false);
            take(Matches.NONE);
            problem.set("");
        }
    }

    /** Selects the next place found, or the one before for a negative number; round at the ends. Opens if need be. */
    public void go(int by) {
        if (!open.get()) {
            open();
        }
        whenCurrent(() -> move(by));
    }

    /** Replaces the place that is selected and goes to the next; if none is, only goes there. */
    public void replace() {
        whenCurrent(() -> {
            Selection selection = editor.selectionProperty().get();
            if (!isFound(selection)) {
                move(1);
                return;
            }
            String text = editor.text();
            SourceRange place = range(selection);
            Query wanted = query();
            String with = replacement.get();
            boolean keep = keepCase.get();
            run(effort -> Search.replace(text, place, wanted, with, keep, selection, effort), step -> {
                step.ifPresent(editor::apply);
                go(1);
            });
        });
    }

    /**
     * Replaces every place as one step.
     *
     * @param then told how many
     */
    public void replaceAll(IntConsumer then) {
        whenCurrent(() -> {
            Selection selection = editor.selectionProperty().get();
            String text = editor.text();
            SourceRange within = within();
            Query wanted = query();
            String with = replacement.get();
            boolean keep = keepCase.get();
            run(effort -> Search.replaceAll(text, within, wanted, with, keep, selection, effort), replaced -> {
                if (!replaced.step().edits().isEmpty()) {
                    editor.apply(replaced.step());
                }
                then.accept(replaced.count());
            });
        });
    }

    @Override
    public List<Marked> of(int line, int lineStart, String text) {
        if (!open.get()) {
            return List.of();
        }
        List<Marked> marks = new ArrayList<>();
        int lineEnd = lineStart + text.length();
        SourceRange limits = scope;
        if (limits != null) {
            add(marks, limits, lineStart, lineEnd, "search-scope");
        }
        SourceRange selection = range(editor.selectionProperty().get());
        // One that begins in a line before may reach into this one.
        for (int i = Math.max(0, marked.firstFrom(lineStart) - 1); i < marked.count(); i++) {
            SourceRange match = marked.get(i);
            if (match.start() >= lineEnd) {
                break;
            }
            add(marks, match, lineStart, lineEnd, match.equals(selection) ? "search-current" : "search-match");
        }
        return marks;
    }

    private static void add(List<Marked> marks, SourceRange range, int lineStart, int lineEnd, String style) {
        int start = Math.max(range.start(), lineStart);
        int end = Math.min(range.end(), lineEnd);
        if (start < end) {
            marks.add(new Marked(start - lineStart, end - lineStart, style));
        }
    }

    @Override
    public void onChanged(Runnable listener) {
        markListeners.add(listener);
    }

    private Query query() {
        return new Query(query.get(), regex.get(), matchCase.get(), wholeWord.get());
    }

    private SourceRange within() {
        SourceRange limits = scope;
        return limits == null ? new SourceRange(0, editor.length()) : limits;
    }

    private static SourceRange range(Selection selection) {
        return new SourceRange(selection.start(), selection.end());
    }

    private boolean isFound(Selection selection) {
        return matches.indexOf(range(selection)).isPresent();
    }

    private void limit(boolean wanted) {
        Selection selection = editor.selectionProperty().get();
        boolean possible = !selection.isEmpty() && !isFound(selection);
        scope = wanted && possible ? range(selection) : null;
        if (wanted && !possible) {
            inSelection.set(false);
        } else if (open.get()) {
            searchSoon(Duration.ZERO);
        }
    }

    private void queryChanged() {
        if (open.get()) {
            revealFirst = true;
            searchSoon(QUERY_PAUSE);
        }
    }

    private void edited(List<Edit> made) {
        edits++;
        if (!open.get()) {
            return;
        }
        for (Edit edit : made) {
            marked.follow(edit);
            SourceRange limits = scope;
            if (limits != null) {
                scope = new SourceRange(moved(limits.start(), edit, false), moved(limits.end(), edit, true));
            }
        }
        searchSoon(EDIT_PAUSE);
    }

    /** @param behind whether what is put in right there, or in place of what stood round it, comes before the offset */
    private static int moved(int offset, Edit edit, boolean behind) {
        if (offset < edit.offset() || (offset == edit.offset() && !behind)) {
            return offset;
        }
        if (offset >= edit.removedEnd()) {
            return offset + edit.inserted().length() - edit.removed().length();
        }
        return behind ? edit.insertedEnd() : edit.offset();
    }

    private void selected(Selection now) {
        if (!selecting) {
            origin = now.start();
        }
        if (open.get()) {
            tellFound();
            tellSelectedMark();
        }
    }

    /** Which place is selected changes with few keys, and only then are all lines to be looked at anew. */
    private void tellSelectedMark() {
        SourceRange selection = range(editor.selectionProperty().get());
        int at = marked.firstFrom(selection.start());
        SourceRange now = at < marked.count() && marked.get(at).equals(selection) ? selection : null;
        if (!Objects.equals(now, selectedMark)) {
            selectedMark = now;
            tellMarks();
        }
    }

    private void searchSoon(Duration pause) {
        stop();
        current = false;
        pending = tasks.later(pause, this::search);
    }

    private void stop() {
        if (pending != null) {
            pending.cancel();
            pending = null;
        }
        searching = false;
    }

    /** Does something with what is found in the text as it is now. */
    private void whenCurrent(Runnable action) {
        if (query.get().isEmpty()) {
            return;
        }
        if (current) {
            action.run();
        } else {
            waiting.add(action);
            if (!searching) {
                search();
            }
        }
    }

    private void search() {
        stop();
        searching = true;
        current = false;
        String text = editor.text();
        SourceRange within = within();
        Query wanted = query();
        AtomicBoolean dropped = new AtomicBoolean();
        Tasks.Running running = tasks.run(
                Tasks.Lane.COMPUTE,
                () -> Search.find(text, within, wanted, Effort.usual(dropped::get)),
                this::searched,
                this::failed);
        pending = () -> {
            dropped.set(true);
            running.cancel();
        };
    }

    private void searched(Outcome<Matches> outcome) {
        searching = false;
        current = true;
        problem.set(reason(outcome));
        take(outcome instanceof Outcome.Done<Matches>(Matches value) ? value : Matches.NONE);
        if (revealFirst) {
            revealFirst = false;
            matches.next(origin).ifPresent(this::reveal);
        }
        List<Runnable> actions = List.copyOf(waiting);
        waiting.clear();
        actions.forEach(Runnable::run);
    }

    private void take(Matches now) {
        matches = now;
        marked = new MovingMatches(now);
        tellFound();
        tellMarks();
    }

    private void move(int by) {
        Selection selection = editor.selectionProperty().get();
        int count = matches.count();
        if (count > 0) {
            int index = matches.indexOf(range(selection))
                    .map(at -> Math.floorMod(at + by, count))
                    .or(() -> by > 0 ? matches.next(selection.end()) : matches.previous(selection.start()))
                    .orElse(0);
            reveal(index);
            origin = matches.get(index).start();
        }
    }

    private void reveal(int index) {
        SourceRange match = matches.get(index);
        selecting = true;
        editor.select(new Selection(match.start(), match.end()));
        selecting = false;
    }

    /** Works on the text as it is now; what comes of it is dropped if the text has changed meanwhile. */
    private <T> void run(Function<Effort, Outcome<T>> work, Consumer<T> then) {
        int before = edits;
        tasks.run(
                Tasks.Lane.COMPUTE,
                () -> work.apply(Effort.usual()),
                outcome -> {
                    problem.set(reason(outcome));
                    if (edits != before) {
                        problem.set(Messages.text("search.typed-meanwhile"));
                    } else if (outcome instanceof Outcome.Done<T>(T value)) {
                        then.accept(value);
                    }
                },
                this::failed);
    }

    private void failed(Exception exception) {
        LOG.log(System.Logger.Level.WARNING, "searching failed", exception);
        searching = false;
        waiting.clear();
        problem.set(Messages.text("problem.unexpected"));
    }

    private static String reason(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?> done -> "";
            case Outcome.TooMuchWork<?> tooMuch -> Messages.text("search.too-much-work");
            case Outcome.Invalid<?>(String reason, int index)
            when index >= 0 -> Messages.text("search.invalid.at", reason, index + 1);
            case Outcome.Invalid<?>(String reason, int index) -> Messages.text("search.invalid", reason);
        };
    }

    private void tellFound() {
        int index = current
                ? matches.indexOf(range(editor.selectionProperty().get()))
                        .map(at -> at + 1)
                        .orElse(0)
                : 0;
        found.set(new Found(index, current ? matches.count() : marked.count()));
    }

    private void tellMarks() {
        markListeners.forEach(Runnable::run);
    }
}

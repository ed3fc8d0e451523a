package app.galley.ui.editor;

import app.galley.article.Edit;
import app.galley.article.SourceRange;
import app.galley.editing.Selection;
import app.galley.editing.search.Effort;
import app.galley.editing.search.Matches;
import app.galley.editing.search.Outcome;
import app.galley.editing.search.Query;
import app.galley.editing.search.Search;
import app.galley.ui.message.Messages;
import app.galley.ui.task.Tasks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Finds and replaces in the text that is edited. Searches off the JavaFX thread; the newest search ends the one before.
 * While one types, what was found moves with the text, and is looked for again once typing rests. Does nothing while it is
 * closed. JavaFX thread only.
 */
public final class SearchModel {

    private static final System.Logger LOG = System.getLogger(SearchModel.class.getName());
    private static final Duration QUERY_PAUSE = Duration.ofMillis(100);
    private static final Duration EDIT_PAUSE = Duration.ofMillis(250);
    private static final Duration SLOW = Duration.ofMillis(400);
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
    private final SearchOptions options = new SearchOptions();
    private final SearchMarks marks;
    private final Replacing replacing;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NONE);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper slow = new ReadOnlyBooleanWrapper();
    private final List<Runnable> waiting = new ArrayList<>();

    /** As found: right until the next edit. */
    private Matches matches = Matches.NONE;

    private Tasks.@Nullable Running pending;
    private boolean current;
    private boolean searching;
    private boolean revealFirst;
    private boolean selecting;
    private int origin;

    public SearchModel(EditorModel editor, Tasks tasks) {
        this.editor = editor;
        this.tasks = tasks;
        marks = new SearchMarks(editor);
        replacing = new Replacing(editor, tasks, options, problem::set, this::failed);
        options.queryProperty().subscribe(this::queryChanged);
        for (BooleanProperty option :
                List.of(options.matchCaseProperty(), options.wholeWordProperty(), options.regexProperty())) {
            option.subscribe(this::queryChanged);
        }
        options.inSelectionProperty().addListener((observed, was, now) -> limit(now));
        editor.onEdits(this::edited);
        // What happened to the text elsewhere comes as a step only.
        editor.onSteps(step -> {
            if (open.get() && !step.edits().isEmpty()) {
                searchSoon(EDIT_PAUSE);
            }
        });
        editor.selectionProperty().addListener((observed, was, now) -> selected(now));
        editor.articleProperty().addListener((observed, was, now) -> {
            options.inSelectionProperty().set(false);
            origin = 0;
            marks.take(Matches.NONE);
            if (open.get()) {
                searchSoon(Duration.ZERO);
            }
        });
    }

    public SearchOptions options() {
        return options;
    }

    /** What was found, for the editor to show. */
    public LineMarks marks() {
        return marks;
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

    /** Whether the search that is under way takes so long that the user is to be told. */
    public ReadOnlyBooleanProperty slowProperty() {
        return slow.getReadOnlyProperty();
    }

    /** Begins to look, for what is selected if that is some words, and within it if that is several lines. */
    public void open() {
        Selection selection = editor.selectionProperty().get();
        String selected = selection.of(editor.text());
        origin = selection.start();
        if (selected.indexOf('\n') >= 0) {
            options.inSelectionProperty().set(true);
        } else if (!selected.isBlank() && selected.length() <= LONGEST_SEED && !isFound(selection)) {
            boolean regex = options.regexProperty().get();
            options.queryProperty().set(regex ? SPECIAL.matcher(selected).replaceAll("\\\\$0") : selected);
        }
        open.set(true);
        marks.show(true);
        revealFirst = true;
        search();
    }

    /** Ends looking; what was found last stays selected. */
    public void close() {
        if (open.get()) {
            open.set(false);
            marks.show(false);
            stop();
            waiting.clear();
            options.inSelectionProperty().set(false);
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
            if (isFound(selection)) {
                replacing.replace(selection.range(), () -> go(1));
            } else {
                move(1);
            }
        });
    }

    /**
     * Replaces every place as one step.
     *
     * @param then told how many
     */
    public void replaceAll(IntConsumer then) {
        whenCurrent(() -> replacing.replaceAll(marks.within(), then));
    }

    private boolean isFound(Selection selection) {
        return matches.indexOf(selection.range()).isPresent();
    }

    private void limit(boolean wanted) {
        Selection selection = editor.selectionProperty().get();
        boolean possible = !selection.isEmpty() && !isFound(selection);
        marks.limit(wanted && possible ? selection.range() : null);
        if (wanted && !possible) {
            options.inSelectionProperty().set(false);
        } else if (open.get()) {
            searchSoon(Duration.ZERO);
        }
    }

    private void queryChanged() {
        if (open.get()) {
            revealFirst = true;
            problem.set("");
            searchSoon(QUERY_PAUSE);
        }
    }

    private void edited(List<Edit> made) {
        if (open.get()) {
            marks.follow(made);
            searchSoon(EDIT_PAUSE);
        }
    }

    private void selected(Selection now) {
        if (!selecting) {
            origin = now.start();
        }
        if (open.get()) {
            tellFound();
            marks.selectionChanged();
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
        slow.set(false);
    }

    /** Does something with what is found in the text as it is now. */
    private void whenCurrent(Runnable action) {
        if (options.queryProperty().get().isEmpty()) {
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
        SourceRange within = marks.within();
        Query wanted = options.query();
        AtomicBoolean dropped = new AtomicBoolean();
        Tasks.Running running = tasks.run(
                Tasks.Lane.COMPUTE,
                () -> Search.find(text, within, wanted, Effort.usual(dropped::get)),
                this::searched,
                this::failed);
        Tasks.Running telling = tasks.later(SLOW, () -> slow.set(searching));
        pending = () -> {
            dropped.set(true);
            running.cancel();
            telling.cancel();
        };
    }

    private void searched(Outcome<Matches> outcome) {
        stop();
        current = true;
        problem.set(Replacing.reason(outcome));
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
        marks.take(now);
        tellFound();
    }

    private void move(int by) {
        Selection selection = editor.selectionProperty().get();
        int count = matches.count();
        if (count > 0) {
            int index = matches.indexOf(selection.range())
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

    private void failed(Exception exception) {
        LOG.log(System.Logger.Level.WARNING, "searching failed", exception);
        stop();
        waiting.clear();
        problem.set(Messages.text("problem.unexpected"));
    }

    private void tellFound() {
        int index = current
                ? matches.indexOf(editor.selectionProperty().get().range())
                        .map(at -> at + 1)
                        .orElse(0)
                : 0;
        found.set(new Found(index, current ? matches.count() : marks.count()));
    }
}

package app.galley.ui.editor;

import app.galley.article.ArticleId;
import app.galley.article.SourceRange;
import app.galley.editing.Selection;
import app.galley.editing.search.Effort;
import app.galley.editing.search.Outcome;
import app.galley.editing.search.Query;
import app.galley.editing.search.Search;
import app.galley.ui.message.Messages;
import app.galley.ui.task.Tasks;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;

/**
 * Puts other words in the place of what was found, each time as one step. Works off the JavaFX thread, on the text as it is
 * when it is asked; what comes of it is dropped if the text has changed meanwhile. JavaFX thread only.
 */
final class Replacing {

    private final EditorModel editor;
    private final Tasks tasks;
    private final SearchOptions options;
    private final Consumer<String> told;
    private final Consumer<Exception> failed;

    /** @param told why nothing could be replaced, in a sentence; empty once something was */
    Replacing(
            EditorModel editor, Tasks tasks, SearchOptions options, Consumer<String> told, Consumer<Exception> failed) {
        this.editor = editor;
        this.tasks = tasks;
        this.options = options;
        this.told = told;
        this.failed = failed;
    }

    /** Replaces one place that was found. */
    void replace(SourceRange place, Runnable then) {
        Selection selection = editor.selectionProperty().get();
        String text = editor.text();
        Query wanted = options.query();
        String with = options.replacementProperty().get();
        boolean keep = options.keepCaseProperty().get();
        run(effort -> Search.replace(text, place, wanted, with, keep, selection, effort), step -> {
            step.ifPresent(editor::apply);
            then.run();
        });
    }

    /**
     * Replaces every place.
     *
     * @param then told how many
     */
    void replaceAll(SourceRange within, IntConsumer then) {
        Selection selection = editor.selectionProperty().get();
        String text = editor.text();
        Query wanted = options.query();
        String with = options.replacementProperty().get();
        boolean keep = options.keepCaseProperty().get();
        run(effort -> Search.replaceAll(text, within, wanted, with, keep, selection, effort), replaced -> {
            if (!replaced.step().edits().isEmpty()) {
                editor.apply(replaced.step());
            }
            then.accept(replaced.count());
        });
    }

    private <T> void run(Function<Effort, Outcome<T>> work, Consumer<T> then) {
        String text = editor.text();
        boolean copy = editor.copyShownProperty().get();
        ArticleId article = editor.articleProperty().get();
        tasks.run(
                Tasks.Lane.COMPUTE,
                () -> work.apply(Effort.usual()),
                outcome -> {
                    told.accept(reason(outcome));
                    boolean same =
                            Objects.equals(article, editor.articleProperty().get())
                                    && copy == editor.copyShownProperty().get()
                                    && text.equals(editor.text());
                    if (!same) {
                        told.accept(Messages.text("search.typed-meanwhile"));
                    } else if (outcome instanceof Outcome.Done<T>(T value)) {
                        then.accept(value);
                    }
                },
                failed);
    }

    /** Why nothing came of it, in a sentence; empty if something did. */
    static String reason(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?> done -> "";
            case Outcome.TooMuchWork<?> tooMuch -> Messages.text("search.too-much-work");
            case Outcome.Invalid<?>(String reason, int index)
            when index >= 0 -> Messages.text("search.invalid.at", reason, index + 1);
            case Outcome.Invalid<?>(String reason, int index) -> Messages.text("search.invalid", reason);
        };
    }
}

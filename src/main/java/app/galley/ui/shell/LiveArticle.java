package app.galley.ui.shell;

import app.galley.article.ImageSource;
import app.galley.markdown.MarkdownParser;
import app.galley.markdown.ParsedArticle;
import app.galley.ui.task.Tasks;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is derived from the text up with the typing: parses the newest text off the JavaFX thread, one parse at a time,
 * each on top of the one before. While one runs, newer edits wait for the next, which then takes them all. JavaFX thread
 * only.
 */
final class LiveArticle {

    private final MarkdownParser parser;
    private final ImageSource images;
    private final Tasks tasks;
    private final Supplier<String> text;
    private final Consumer<ParsedArticle> parsed;
    private final Consumer<Exception> failed;
    private final List<Runnable> waiting = new ArrayList<>();
    private @Nullable ParsedArticle latest;
    private Tasks.@Nullable Running running;
    private int edits;
    private int parsedEdits;

    /**
     * @param text gives the newest text
     * @param parsed told each new parse, in order
     */
    LiveArticle(
            MarkdownParser parser,
            ImageSource images,
            Tasks tasks,
            Supplier<String> text,
            Consumer<ParsedArticle> parsed,
            Consumer<Exception> failed) {
        this.parser = parser;
        this.images = images;
        this.tasks = tasks;
        this.text = text;
        this.parsed = parsed;
        this.failed = failed;
    }

    /** Begins with a text that was just parsed; what waited for another one is dropped. */
    void begin(@Nullable ParsedArticle article) {
        waiting.clear();
        take(article);
    }

    /** Goes on with the same article from a text that was just parsed, once the editor has it. */
    void goOn(ParsedArticle article) {
        take(article);
        runWaiting();
    }

    private void take(@Nullable ParsedArticle article) {
        if (running != null) {
            running.cancel();
            running = null;
        }
        latest = article;
        edits = 0;
        parsedEdits = 0;
    }

    private void runWaiting() {
        List<Runnable> ready = List.copyOf(waiting);
        waiting.clear();
        ready.forEach(Runnable::run);
    }

    /** The text has changed. */
    void edited() {
        edits++;
        parse();
    }

    /** Whether the latest parse is that of the newest text. */
    boolean isCurrent() {
        return parsedEdits == edits;
    }

    /** Does something as soon as the latest parse is that of the newest text. */
    void whenCurrent(Runnable action) {
        if (isCurrent()) {
            action.run();
        } else {
            waiting.add(action);
        }
    }

    private void parse() {
        ParsedArticle previous = latest;
        if (running != null || previous == null) {
            return;
        }
        int count = edits;
        String newest = text.get();
        running = tasks.run(
                Tasks.Lane.PREVIEW,
                () -> parser.parse(newest, images, previous),
                result -> done(result, count),
                problem -> {
                    running = null;
                    parsedEdits = count;
                    failed.accept(problem);
                });
        // A lane that ran it at once, as in tests, has already come back.
        if (parsedEdits >= count) {
            running = null;
        }
    }

    private void done(ParsedArticle result, int count) {
        running = null;
        latest = result;
        parsedEdits = count;
        parsed.accept(result);
        if (!isCurrent()) {
            parse();
            return;
        }
        runWaiting();
    }
}

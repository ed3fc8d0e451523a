package app.galley.ui.editor;

import app.galley.article.SourceRange;
import app.galley.spelling.KnownWords;
import app.galley.spelling.ProseLine;
import app.galley.spelling.Speller;
import app.galley.ui.task.Tasks;
import app.galley.ui.task.Tasks.Lane;
import app.galley.ui.task.Tasks.Running;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the next misspelt word through the whole text, a piece at a time, so that it can be cancelled in between and
 * other work gets its turn.
 */
final class SpellingSearch implements Running {

    private static final System.Logger LOG = System.getLogger(SpellingSearch.class.getName());
    private static final int LINES_AT_ONCE = 200;

    private final Tasks tasks;
    private final SpellingModel.Lines lines;
    private final int from;
    private final int column;
    private final Consumer<Optional<SpellingModel.Found>> told;
    private boolean cancelled;
    private @Nullable Running running;

    /**
     * @param from line to begin in
     * @param column of the first line, in UTF-16 units; what begins before it comes last, after the text's beginning
     */
    SpellingSearch(
            Tasks tasks,
            SpellingModel.Lines lines,
            int from,
            int column,
            Consumer<Optional<SpellingModel.Found>> told) {
        this.tasks = tasks;
        this.lines = lines;
        this.from = from;
        this.column = column;
        this.told = told;
    }

    void start(Speller speller, KnownWords known) {
        go(speller, known, 0);
    }

    /** @param walked how many lines are behind; the first line is walked twice, its end first and its beginning last */
    private void go(Speller speller, KnownWords known, int walked) {
        int count = lines.count();
        if (cancelled) {
            return;
        }
        if (walked > count || from >= count) {
            told.accept(Optional.empty());
            return;
        }
        List<Numbered> piece = new ArrayList<>();
        IntStream.range(walked, Math.min(walked + LINES_AT_ONCE, count + 1))
                .mapToObj(step -> numbered(step, count))
                .forEach(piece::add);
        running = tasks.run(
                Lane.COMPUTE,
                () -> first(piece, speller, known),
                found -> {
                    if (cancelled) {
                        return;
                    }
                    if (found.isPresent()) {
                        told.accept(found);
                    } else {
                        go(speller, known, walked + LINES_AT_ONCE);
                    }
                },
                this::giveUp);
    }

    private Numbered numbered(int step, int count) {
        int index = (from + step) % count;
        int after = step == 0 ? column : 0;
        int before = step == count ? column : Integer.MAX_VALUE;
        return new Numbered(index, lines.line(index), after, before);
    }

    private static Optional<SpellingModel.Found> first(List<Numbered> piece, Speller speller, KnownWords known) {
        for (Numbered line : piece) {
            for (SourceRange mistake : speller.mistakes(line.line(), known)) {
                if (mistake.start() >= line.after() && mistake.start() < line.before()) {
                    return Optional.of(new SpellingModel.Found(
                            line.index(), mistake, mistake.of(line.line().text())));
                }
            }
        }
        return Optional.empty();
    }

    void giveUp(Exception problem) {
        LOG.log(System.Logger.Level.WARNING, "looking for misspelt words", problem);
        if (!cancelled) {
            told.accept(Optional.empty());
        }
    }

    @Override
    public void cancel() {
        cancelled = true;
        if (running != null) {
            running.cancel();
        }
    }

    /** A line of the text, and which of its columns count. */
    private record Numbered(int index, ProseLine line, int after, int before) {}
}

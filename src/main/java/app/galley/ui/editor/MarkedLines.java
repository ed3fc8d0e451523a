package app.galley.ui.editor;

import app.galley.ui.task.Tasks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.jspecify.annotations.Nullable;

/** Draws the marks of the lines in sight, at most once between two pulses. */
final class MarkedLines {

    private final SourceArea area;
    private final Tasks tasks;
    private final List<LineMarks> sources = new ArrayList<>();
    private Tasks.@Nullable Running asked;

    MarkedLines(SourceArea area, Tasks tasks) {
        this.area = area;
        this.tasks = tasks;
        area.getVisibleParagraphs().addChangeObserver(change -> draw());
    }

    void add(LineMarks source) {
        sources.add(source);
        source.onChanged(this::draw);
    }

    private void draw() {
        if (asked == null) {
            asked = tasks.later(Duration.ZERO, () -> {
                asked = null;
                drawNow();
            });
        }
    }

    private void drawNow() {
        int[] lines = area.visibleLines();
        for (int line = lines[0]; line <= lines[1]; line++) {
            String text = area.getText(line);
            int start = area.getAbsolutePosition(line, 0);
            StyleSpans<Collection<String>> wanted = spans(line, start, text);
            if (!text.isEmpty() && !wanted.equals(area.getStyleSpans(line))) {
                area.setStyleSpans(line, 0, wanted);
            }
        }
    }

    /** The marks of all sources, cut where one begins or ends. */
    private StyleSpans<Collection<String>> spans(int line, int start, String text) {
        List<LineMarks.Marked> marks = sources.stream()
                .flatMap(source -> source.of(line, start, text).stream())
                .toList();
        TreeSet<Integer> cuts = new TreeSet<>(Set.of(0, text.length()));
        marks.forEach(mark -> {
            cuts.add(mark.start());
            cuts.add(mark.end());
        });
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        spans.add(List.of(), 0);
        int from = 0;
        for (int to : cuts.tailSet(0, false)) {
            int at = from;
            spans.add(
                    marks.stream()
                            .filter(mark -> mark.start() <= at && at < mark.end())
                            .map(LineMarks.Marked::styleClass)
                            .distinct()
                            .toList(),
                    to - from);
            from = to;
        }
        return spans.create();
    }
}

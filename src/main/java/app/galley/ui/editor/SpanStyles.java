package app.galley.ui.editor;

import app.galley.highlighting.Span;
import app.galley.highlighting.Style;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/** Makes style classes of what the stretches of a line are: {@code md-strong} for {@link Style#STRONG}. */
final class SpanStyles {

    /** The same few looks come again and again. JavaFX thread only. */
    private static final Map<Integer, List<String>> CLASSES = new HashMap<>();

    private SpanStyles() {}

    static StyleSpans<Collection<String>> of(int length, List<Span> syntax, List<List<LineMarks.Marked>> marks) {
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        NavigableSet<Integer> cuts = new TreeSet<>();
        marks.forEach(source -> source.forEach(mark -> {
            cuts.add(Math.clamp(mark.start(), 0, length));
            cuts.add(Math.clamp(mark.end(), 0, length));
        }));
        int at = 0;
        for (Span span : syntax) {
            if (span.start() > at) {
                add(spans, at, span.start(), List.of(), cuts, marks);
            }
            add(spans, span.start(), span.end(), classes(span.bits()), cuts, marks);
            at = span.end();
        }
        if (at < length || length == 0) {
            add(spans, at, length, List.of(), cuts, marks);
        }
        return spans.create();
    }

    /** One stretch of the syntax, in as many parts as the marks cut it. */
    private static void add(
            StyleSpansBuilder<Collection<String>> spans,
            int from,
            int to,
            List<String> classes,
            NavigableSet<Integer> cuts,
            List<List<LineMarks.Marked>> marks) {
        int at = from;
        for (int cut : cuts.subSet(from, false, to, false)) {
            spans.add(withMarks(classes, at, marks), cut - at);
            at = cut;
        }
        spans.add(withMarks(classes, at, marks), to - at);
    }

    private static List<String> withMarks(List<String> classes, int at, List<List<LineMarks.Marked>> marks) {
        List<String> all = classes;
        for (List<LineMarks.Marked> source : marks) {
            for (LineMarks.Marked mark : source) {
                if (mark.start() <= at && at < mark.end()) {
                    all = new ArrayList<>(all);
                    all.add(mark.styleClass());
                }
            }
        }
        return all;
    }

    private static List<String> classes(int bits) {
        return CLASSES.computeIfAbsent(
                bits,
                key -> Span.styles(key).stream()
                        .map(style ->
                                "md-" + style.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList());
    }
}

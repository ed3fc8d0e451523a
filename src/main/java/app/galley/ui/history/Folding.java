package app.galley.ui.history;

import app.galley.article.WordCount;
import java.util.ArrayList;
import java.util.List;

/** Puts away what is the same for long, but for a little beside each change. Pure. */
final class Folding {

    /** Lines left beside a change: a blank one and a paragraph. */
    private static final int AROUND = 2;

    /** A shorter stretch than this many lines is not worth a fold. */
    private static final int FEWEST = 4;

    private Folding() {}

    static List<ComparedLine> fold(List<ComparedLine> lines) {
        List<ComparedLine> folded = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            if (lines.get(at).changed()) {
                folded.add(lines.get(at++));
                continue;
            }
            int end = at;
            while (end < lines.size() && !lines.get(end).changed()) {
                end++;
            }
            int from = at == 0 ? 0 : at + AROUND;
            int to = end == lines.size() ? end : end - AROUND;
            if (to - from < FEWEST) {
                folded.addAll(lines.subList(at, end));
            } else {
                List<ComparedLine> hidden = lines.subList(from, to);
                folded.addAll(lines.subList(at, from));
                folded.add(new ComparedLine.Fold(hidden, words(hidden)));
                folded.addAll(lines.subList(to, end));
            }
            at = end;
        }
        return folded;
    }

    private static int words(List<ComparedLine> lines) {
        int words = 0;
        for (ComparedLine line : lines) {
            if (line instanceof ComparedLine.Text text) {
                words += WordCount.of(text.text(0)).words();
            }
        }
        return words;
    }
}

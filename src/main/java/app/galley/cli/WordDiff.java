package app.galley.cli;

import app.galley.comparing.Difference;
import app.galley.comparing.Difference.Kind;
import app.galley.comparing.Difference.Part;
import java.util.ArrayList;
import java.util.List;

/** A difference as lines: those with a change and a few around them, in the form of a unified diff with words marked. */
final class WordDiff {

    /** How many lines without a change are shown around those with one. */
    private static final int AROUND = 3;

    private final String older;
    private final String newer;
    private final Paint paint;
    private final List<Line> lines = new ArrayList<>();
    private StringBuilder line = new StringBuilder();
    private boolean changed;

    /** Numbers, from 1, of the lines of both texts that the line being made begins in. */
    private int old = 1;

    private int now = 1;

    private int startOld = 1;
    private int startNow = 1;

    WordDiff(String older, String newer, Paint paint) {
        this.older = older;
        this.newer = newer;
        this.paint = paint;
    }

    /** A line of the output: where it begins in both texts and how many lines of each it ends. */
    private record Line(String text, boolean changed, int old, int now, int endsOld, int endsNow) {}

    List<String> lines(Difference difference) {
        difference.parts().forEach(this::add);
        if (!line.isEmpty()) {
            old++;
            now++;
            endLine();
        }
        List<String> result = new ArrayList<>();
        int shown = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).changed() && i >= shown) {
                int from = Math.max(shown, i - AROUND);
                shown = end(i);
                hunk(from, shown, result);
            }
        }
        return result;
    }

    /** The end of the hunk whose first change is in line {@code from}. */
    private int end(int from) {
        int lastChange = from;
        for (int i = from; i < lines.size() && i <= lastChange + 2 * AROUND; i++) {
            if (lines.get(i).changed()) {
                lastChange = i;
            }
        }
        return Math.min(lines.size(), lastChange + AROUND + 1);
    }

    private void hunk(int from, int to, List<String> into) {
        List<Line> hunk = lines.subList(from, to);
        into.add("@@ -" + hunk.getFirst().old() + ","
                + hunk.stream().mapToInt(Line::endsOld).sum() + " +"
                + hunk.getFirst().now() + ","
                + hunk.stream().mapToInt(Line::endsNow).sum() + " @@");
        hunk.forEach(one -> into.add(one.text()));
    }

    private void add(Part part) {
        String text = part.kind() == Kind.INSERTED
                ? newer.substring(part.newStart(), part.newEnd())
                : older.substring(part.oldStart(), part.oldEnd());
        int start = 0;
        while (start <= text.length()) {
            int feed = text.indexOf('\n', start);
            piece(part.kind(), text.substring(start, feed < 0 ? text.length() : feed));
            if (feed < 0) {
                return;
            }
            old += part.kind() == Kind.INSERTED ? 0 : 1;
            now += part.kind() == Kind.DELETED ? 0 : 1;
            changed |= part.kind() != Kind.EQUAL;
            endLine();
            start = feed + 1;
        }
    }

    private void piece(Kind kind, String text) {
        if (!text.isEmpty()) {
            changed |= kind != Kind.EQUAL;
            line.append(
                    switch (kind) {
                        case EQUAL -> text;
                        case DELETED -> paint.deleted(text);
                        case INSERTED -> paint.inserted(text);
                    });
        }
    }

    private void endLine() {
        lines.add(new Line(line.toString(), changed, startOld, startNow, old - startOld, now - startNow));
        line = new StringBuilder();
        changed = false;
        startOld = old;
        startNow = now;
    }
}

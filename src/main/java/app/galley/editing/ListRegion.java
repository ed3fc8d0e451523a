package app.galley.editing;

import java.util.ArrayList;
import java.util.List;

/** The lines about some others that may be one list with them: items, what is indented, and what hangs on either. */
final class ListRegion {

    private ListRegion() {}

    static List<Line> around(Line first, Line last) {
        List<Line> lines = new ArrayList<>(above(first).reversed());
        Line line = first;
        lines.add(line);
        while (line.end() < last.end()) {
            line = line.next();
            lines.add(line);
        }
        lines.addAll(below(last));
        return lines;
    }

    private static List<Line> above(Line first) {
        List<Line> lines = new ArrayList<>();
        int kept = 0;
        boolean loose = false;
        Line line = first;
        while (line.start() > 0) {
            line = line.previous();
            if (line.quoteDepth() != first.quoteDepth() || isHeading(line)) {
                break;
            }
            lines.add(line);
            if (belongs(line)) {
                kept = lines.size();
                loose = false;
            } else if (line.isBlank() && loose) {
                break;
            } else if (!line.isBlank()) {
                loose = true;
            }
        }
        return lines.subList(0, kept);
    }

    private static List<Line> below(Line last) {
        List<Line> lines = new ArrayList<>();
        int kept = 0;
        boolean afterBlank = last.isBlank();
        Line line = last;
        while (!line.isLast()) {
            line = line.next();
            if (line.quoteDepth() != last.quoteDepth() || isHeading(line)) {
                break;
            }
            lines.add(line);
            if (belongs(line)) {
                kept = lines.size();
            } else if (afterBlank && !line.isBlank()) {
                break;
            }
            afterBlank = line.isBlank();
        }
        return lines.subList(0, kept);
    }

    private static boolean belongs(Line line) {
        return line.item() != null || (line.indent() > 0 && !line.isBlank());
    }

    private static boolean isHeading(Line line) {
        return line.indent() == 0 && line.item() == null && HeadingLine.level(line) > 0;
    }
}

package app.galley.importing.plain;

import app.galley.article.SetAside;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Page furniture at the ends of a text, told from the article. Only an unbroken row of furniture up to the end is taken,
 * and share lines at the very top; what stands above prose is prose, so that an article about reply forms keeps its text.
 *
 * @param body the lines that are left
 * @param setAside what was taken, in the order of the text
 */
record Furniture(List<Line> body, List<SetAside> setAside) {

    private static final int TOP = 8;
    private static final int MOST_LINKS = 14;
    private static final int LONGEST_LINK = 120;

    static Furniture of(List<Line> lines) {
        @Nullable FurnitureKind[] kinds = new @Nullable FurnitureKind[lines.size()];
        int end = tail(lines, kinds);
        settle(lines, kinds);
        top(lines, kinds, end);
        return split(lines, kinds);
    }

    /** Marks the furniture at the end; returns the line where it begins. */
    private static int tail(List<Line> lines, @Nullable FurnitureKind[] kinds) {
        int begin = lines.size();
        int i = lines.size() - 1;
        while (i >= 0) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                i--;
                continue;
            }
            FurnitureKind kind = kind(line);
            int from = i;
            if (kind == null) {
                from = linkList(lines, i);
                kind = from < 0 ? null : FurnitureKind.clear(lines.get(from));
            }
            if (kind == null) {
                break;
            }
            for (int k = from; k <= i; k++) {
                kinds[k] = lines.get(k).isBlank() ? null : kind;
            }
            begin = from;
            i = from - 1;
        }
        return giveBack(lines, kinds, begin);
    }

    /** Returns doubtful lines at the tail's beginning to the article, and a tail that is nothing but doubtful. */
    private static int giveBack(List<Line> lines, @Nullable FurnitureKind[] kinds, int begin) {
        int first = begin;
        while (first < lines.size() && (kinds[first] == null || !isClearStart(lines, kinds, first))) {
            kinds[first] = null;
            first++;
        }
        int above = first - 1;
        while (above >= 0 && lines.get(above).isBlank()) {
            above--;
        }
        boolean introduced = above >= 0
                && lines.get(above).endsWith(":")
                && HeadingShape.wordCount(lines.get(above).text()) > 3;
        if (first < lines.size() && introduced) {
            // "It always begins with these words:" makes what follows an example. All of it: nothing tells where it
            // ends.
            for (int k = first; k < lines.size(); k++) {
                kinds[k] = null;
            }
            return lines.size();
        }
        return first;
    }

    private static boolean isClearStart(List<Line> lines, @Nullable FurnitureKind[] kinds, int i) {
        if (FurnitureKind.clear(lines.get(i)) != null) {
            return true;
        }
        // A row of names of networks, without words above it, or a form's label marked as required.
        return kinds[i] == FurnitureKind.SHARE
                && (HeadingShape.wordCount(lines.get(i).text()) > 1
                        || (i + 1 < kinds.length && kinds[i + 1] == FurnitureKind.SHARE));
    }

    /** Gives labels that several kinds know ("Email") to the kind they stand below. */
    private static void settle(List<Line> lines, @Nullable FurnitureKind[] kinds) {
        FurnitureKind above = null;
        for (int i = 0; i < kinds.length; i++) {
            FurnitureKind kind = kinds[i];
            if (kind == null) {
                continue;
            }
            boolean label = above != null && FurnitureKind.clear(lines.get(i)) == null && above.knows(lines.get(i));
            kinds[i] = label ? above : kind;
            above = kinds[i];
        }
    }

    private static @Nullable FurnitureKind kind(Line line) {
        FurnitureKind kind = FurnitureKind.clear(line);
        return kind == null ? FurnitureKind.weak(line) : kind;
    }

    /** Where the heading of a list of links stands ("Related posts") that ends in line {@code last}; -1 if none does. */
    private static int linkList(List<Line> lines, int last) {
        int links = 0;
        for (int k = last; k >= 0 && links <= MOST_LINKS; k--) {
            Line line = lines.get(k);
            if (line.isBlank()) {
                continue;
            }
            if (FurnitureKind.clear(line) == FurnitureKind.RELATED) {
                return k;
            }
            boolean link = line.length() <= LONGEST_LINK
                    && !(line.endsSentence() && line.text().endsWith("."));
            if (!link) {
                return -1;
            }
            links++;
        }
        return -1;
    }

    /** Marks share lines and the like above the title and directly below it. */
    private static void top(List<Line> lines, @Nullable FurnitureKind[] kinds, int end) {
        int seen = 0;
        for (int i = 0; i < end && seen < TOP; i++) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            if (line.length() > LONGEST_LINK || line.endsSentence()) {
                return;
            }
            seen++;
            FurnitureKind clear = FurnitureKind.clear(line);
            boolean skip = clear == FurnitureKind.NAVIGATION
                    && line.text().toLowerCase(Locale.ROOT).startsWith("skip");
            boolean share = clear == FurnitureKind.SHARE && line.length() > "Share".length();
            boolean network = FurnitureKind.weak(line) == FurnitureKind.SHARE
                    && (HeadingShape.wordCount(line.text()) > 1 || (i > 0 && kinds[i - 1] == FurnitureKind.SHARE));
            if (skip || share || network) {
                kinds[i] = skip ? FurnitureKind.NAVIGATION : FurnitureKind.SHARE;
            }
        }
    }

    private static Furniture split(List<Line> lines, @Nullable FurnitureKind[] kinds) {
        List<Line> body = new ArrayList<>();
        List<SetAside> setAside = new ArrayList<>();
        StringBuilder content = new StringBuilder();
        FurnitureKind open = null;
        for (int i = 0; i < lines.size(); i++) {
            FurnitureKind kind = kinds[i];
            if (kind == null) {
                // Blank, so that what stood above and below is not drawn together.
                body.add(lines.get(i));
                continue;
            }
            if (kind != open && open != null) {
                setAside.add(new SetAside(open.reason(), content.toString()));
                content.setLength(0);
            }
            open = kind;
            content.append(content.isEmpty() ? "" : "\n").append(lines.get(i).text());
            body.add(new Line("", 0, ""));
        }
        if (open != null) {
            setAside.add(new SetAside(open.reason(), content.toString()));
        }
        boolean nothingLeft = body.stream().allMatch(Line::isBlank);
        return nothingLeft ? new Furniture(lines, List.of()) : new Furniture(body, setAside);
    }
}

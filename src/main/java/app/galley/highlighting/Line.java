package app.galley.highlighting;

import java.util.ArrayList;
import java.util.List;

/** A line with what is known of it. */
final class Line {

    final String text;

    /** What is open behind it. */
    BlockState after = BlockState.TOP;

    /** As {@link LineScanner} tells it. */
    LineKind kind = LineKind.BLANK;

    boolean continues;
    int content;

    /** The footnote whose definition starts here, with its ^; empty for none. */
    String footnote = "";

    /** Whether {@link #after} and what follows were ever found out. */
    boolean scanned;

    /** What the footnote and the paragraph that start here define. */
    List<String> labels = List.of();

    /** As it is shown: tables, headings by underline and definitions are told from paragraphs. */
    LineKind shown = LineKind.BLANK;

    List<Span> spans = List.of();

    /** The state of the labels that {@link #spans} were made with; -1 where there are none yet. */
    int made = -1;

    Line(String text) {
        this.text = text;
    }

    /** The lines of a text: LF, CR LF and CR all end a line. */
    static List<Line> split(CharSequence text) {
        String all = text.toString();
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < all.length(); i++) {
            char c = all.charAt(i);
            if (c == '\n' || c == '\r') {
                lines.add(new Line(all.substring(start, i)));
                if (c == '\r' && i + 1 < all.length() && all.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        lines.add(new Line(all.substring(start)));
        return lines;
    }

    void take(LineScanner scanner) {
        after = scanner.after;
        kind = scanner.kind;
        continues = scanner.continues;
        content = scanner.content;
        footnote = scanner.footnote;
        scanned = true;
        forget();
    }

    void frontMatter(boolean last) {
        after = last ? BlockState.TOP : BlockState.FRONT_MATTER;
        kind = LineKind.FRONT_MATTER;
        continues = false;
        content = 0;
        footnote = "";
        scanned = true;
        forget();
    }

    /** Its styles are to be found anew. */
    void forget() {
        made = -1;
        spans = List.of();
    }

    /** Whether a definition of a link may start here. */
    boolean mayDefine() {
        return kind == LineKind.PARAGRAPH && !continues && content < text.length() && text.charAt(content) == '[';
    }
}

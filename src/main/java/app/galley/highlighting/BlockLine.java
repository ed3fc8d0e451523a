package app.galley.highlighting;

import java.util.List;

/** Styles the lines that are of one look, whatever stands in them. */
final class BlockLine {

    private BlockLine() {}

    /**
     * @param edge whether a line of front matter encloses it
     * @param out the line's spans up to its text
     */
    static void style(Line line, boolean edge, List<Span> out) {
        String text = line.text;
        int start = Math.min(line.content, text.length());
        switch (line.kind) {
            case CODE -> add(out, start, text.length(), Style.CODE);
            case FENCE -> {
                int fence = Rules.endOfRun(text, start);
                add(out, start, fence, Style.MARK);
                int info = LinkTarget.space(text, fence, text.length());
                add(out, info, Rules.strippedEnd(text, info), Style.CODE_INFO);
            }
            case HTML -> add(out, start, text.length(), Style.HTML);
            case RULE -> add(out, start, Rules.strippedEnd(text, start), Style.RULE);
            case HEADING_UNDERLINE -> {
                Style heading = text.charAt(start) == '=' ? Style.HEADING_1 : Style.HEADING_2;
                int end = Rules.strippedEnd(text, start);
                StyleRanges.append(out, start, end, Style.MARK.bit() | heading.bit());
            }
            case FRONT_MATTER -> FrontMatterLines.style(text, edge, out);
            default -> {}
        }
    }

    private static void add(List<Span> out, int start, int end, Style style) {
        if (start < end) {
            StyleRanges.append(out, start, end, style.bit());
        }
    }
}

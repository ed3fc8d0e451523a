package app.galley.importing.plain;

import java.util.Arrays;
import java.util.List;

/**
 * Whether a text was broken into lines at a right margin, and which lines go on in the next one.
 *
 * <p>A program that wraps puts a word on the next line because it did not fit: so a line and the first word of the next
 * one are together longer than the margin allows. Where that holds for most neighbouring lines, the text is wrapped.
 *
 * @param width the right margin in columns; 0 where the text is not wrapped
 */
record Wrapping(int width) {

    private static final int NARROWEST = 30;
    private static final int WIDEST = 130;
    private static final double MOST = 0.6;
    private static final double NEARLY_ALL = 0.8;

    static final Wrapping NONE = new Wrapping(0);

    static Wrapping of(List<Line> lines) {
        int[] widths = new int[lines.size()];
        int pairs = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (isPair(lines.get(i), lines.get(i + 1))) {
                widths[pairs++] = lines.get(i).width();
            }
        }
        if (pairs < 2) {
            return NONE;
        }
        Arrays.sort(widths, 0, pairs);
        // A few lines may stand out over the margin: long addresses, pasted passages.
        int width = widths[(int) (pairs * 0.97)];
        if (width < NARROWEST || width > WIDEST) {
            return NONE;
        }
        Wrapping candidate = new Wrapping(width);
        int full = 0;
        int inSentence = 0;
        int fullInSentence = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (isPair(lines.get(i), lines.get(i + 1))) {
                boolean goesOn = candidate.continues(lines.get(i), lines.get(i + 1));
                boolean sentence =
                        lines.get(i + 1).startsLowerCase() && !lines.get(i).endsSentence();
                full += goesOn ? 1 : 0;
                inSentence += sentence ? 1 : 0;
                fullInSentence += goesOn && sentence ? 1 : 0;
            }
        }
        // Without empty lines between short paragraphs few lines are full; but those inside sentences are.
        boolean sentences = inSentence > 2 && inSentence * 4 >= pairs && fullInSentence >= inSentence * NEARLY_ALL;
        return full >= pairs * MOST || sentences ? candidate : NONE;
    }

    /** Whether {@code next} stands on a line of its own only because it did not fit on {@code line}. */
    boolean continues(Line line, Line next) {
        if (width == 0 || line.isBlank() || next.isBlank()) {
            return false;
        }
        int slack = Math.max(2, width / 12);
        return line.width() + 1 + next.firstWord() > width - slack;
    }

    private static boolean isPair(Line line, Line next) {
        return !line.isBlank() && !next.isBlank() && Marker.of(next) == null;
    }
}

package app.galley.highlighting;

/** The first and last lines of fenced code. */
final class Fence {

    private Fence() {}

    /** How many characters open a code block here, 0 where none is opened. */
    static int opens(String line, int start) {
        int end = Rules.endOfRun(line, start);
        if (end - start < 3 || (line.charAt(start) == '`' && line.indexOf('`', end) >= 0)) {
            return 0;
        }
        return end - start;
    }

    static boolean closes(String line, int start, BlockState.Leaf fence) {
        if (start >= line.length() || line.charAt(start) != fence.mark()) {
            return false;
        }
        int end = Rules.endOfRun(line, start);
        return end - start >= fence.length() && Rules.isBlank(line, end);
    }
}

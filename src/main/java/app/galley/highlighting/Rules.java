package app.galley.highlighting;

/** Lines that are known by one repeated character: rules, the underlines of headings, and headings by number signs. */
final class Rules {

    private Rules() {}

    /** Three or more of one of three characters, and spaces. */
    static boolean isRule(String line, int start) {
        char mark = line.charAt(start);
        if (mark != '-' && mark != '*' && mark != '_') {
            return false;
        }
        int marks = 0;
        for (int i = start; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == mark) {
                marks++;
            } else if (c != ' ' && c != '\t') {
                return false;
            }
        }
        return marks >= 3;
    }

    static boolean isUnderline(String line, int start) {
        char mark = line.charAt(start);
        if (mark != '=' && mark != '-') {
            return false;
        }
        return isBlank(line, endOfRun(line, start));
    }

    /** 1 to 6 where such a heading starts, else 0. */
    static int headingLevel(String line, int start) {
        int end = endOfRun(line, start);
        boolean apart = end == line.length() || line.charAt(end) == ' ' || line.charAt(end) == '\t';
        return end - start <= 6 && apart ? end - start : 0;
    }

    /** Where a heading's words end: before a run of number signs that closes it. */
    static int headingEnd(String line, int start) {
        int end = strippedEnd(line, start);
        int run = end;
        while (run > start && line.charAt(run - 1) == '#') {
            run--;
        }
        if (run == end || (run > start && line.charAt(run - 1) != ' ' && line.charAt(run - 1) != '\t')) {
            return end;
        }
        return strippedEnd(line, start, run);
    }

    /** Behind the characters that are the same as the first. */
    static int endOfRun(String line, int start) {
        int end = start + 1;
        while (end < line.length() && line.charAt(end) == line.charAt(start)) {
            end++;
        }
        return end;
    }

    static boolean isBlank(String line, int start) {
        return strippedEnd(line, start) == start;
    }

    /** Where a line ends without white space, not before {@code start}. */
    static int strippedEnd(String line, int start) {
        return strippedEnd(line, start, line.length());
    }

    private static int strippedEnd(String line, int start, int from) {
        int end = from;
        while (end > start && (line.charAt(end - 1) == ' ' || line.charAt(end - 1) == '\t')) {
            end--;
        }
        return end;
    }
}

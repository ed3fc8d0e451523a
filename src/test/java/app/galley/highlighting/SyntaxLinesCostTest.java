package app.galley.highlighting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Four times the text takes about four times the work; sixteen times would be quadratic. */
class SyntaxLinesCostTest {

    private static final double QUADRATIC = 9;

    @ParameterizedTest
    @ValueSource(
            strings = {"*", "[", "`", "](", "<a ", "![a](", "a_*", "> ", "<!--", "\\", "x ", "- ", "~~a", "&", "|a"})
    void marksByTheThousandAndLinesOfMegabytes(String mark) {
        int most = SyntaxLines.LONGEST / mark.length() - 2;
        grows("as many as are read", mark.repeat(most / 4), mark.repeat(most));
        grows("a line of megabytes", mark.repeat(1_250_000 / mark.length()), mark.repeat(5_000_000 / mark.length()));
        grows("100,000 in lines", (mark + "\n").repeat(25_000), (mark + "\n").repeat(100_000));
    }

    @Test
    void openingAFenceReadsNoFurtherThanIsAskedFor() {
        SyntaxLines lines = new SyntaxLines("some *words*\n\n".repeat(10_000));
        assertEquals(new LineRange(0, 20_001), lines.edit(0, 1, List.of("```")));
        assertFalse(lines.isRead());
        assertTrue(lines.isCode(60));
        assertFalse(lines.isRead());
        assertTrue(lines.isCode(20_000));
        assertTrue(lines.isRead());
        lines.edit(0, 1, List.of("x"));
        while (!lines.isRead()) {
            assertTrue(lines.readOn(1_000).end() <= lines.size());
        }
        assertEquals(LineKind.PARAGRAPH, lines.kind(19_998));
    }

    @Test
    void anEditInALongTextReadsTheLinesBelowOnce() {
        SyntaxLines lines = new SyntaxLines("some *words*\n".repeat(200_000));
        assertEquals(new LineRange(0, 200_000), lines.edit(0, 1, List.of("other words")));
        assertTrue(lines.isRead());
    }

    private static void grows(String what, String small, String large) {
        long most = Math.max(work(small), 2_000_000);
        long work = work(large);
        assertTrue(work < QUADRATIC * most, () -> what + ": " + most / 1e6 + " ms, then " + work / 1e6 + " ms");
    }

    /** Of several tries the least processor time, in ns: other programs do not count. */
    private static long work(String text) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            SyntaxLines lines = new SyntaxLines(text);
            for (int line = 0; line < lines.size(); line += 1 + lines.size() / 50) {
                lines.spans(line);
            }
            least = Math.min(least, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        }
        return least;
    }
}

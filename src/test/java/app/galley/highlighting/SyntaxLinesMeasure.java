package app.galley.highlighting;

import java.util.List;
import java.util.Locale;

/** What highlighting costs, printed: not a test. Run its {@code main} from the test class path. */
final class SyntaxLinesMeasure {

    private static final String SECTION = """
            ## A heading with *some* emphasis

            The quick brown fox jumps over the **lazy** dog, and `code` follows a [link](https://example.org "title").
            A second line of the same paragraph goes on with plain words for a while.

            - an item with a [reference][ref] and a footnote[^1]
            - [ ] a task

            | a | b |
            |---|---|
            | 1 | 2 |

            > A quote of some words that says nothing in particular.

            """;

    private SyntaxLinesMeasure() {}

    public static void main(String[] arguments) {
        for (int words : new int[] {1_000, 200_000}) {
            String text = article(words);
            for (int i = 0; i < 10; i++) {
                new SyntaxLines(text);
            }
            long start = System.nanoTime();
            SyntaxLines lines = new SyntaxLines(text);
            print(words, "construct, " + text.length() + " characters, " + lines.size() + " lines", start);
            keys(lines, words);
            fence(lines, words);
        }
        for (String mark : List.of("*", "[", "`", "](", "<a ", "![a](", "a_*", "> ", "<!--", "\\", "x ")) {
            String line = mark.repeat(5_000_000 / mark.length());
            long start = System.nanoTime();
            SyntaxLines lines = new SyntaxLines(line);
            lines.spans(0);
            print(0, "one line of 5 MB of " + mark, start);
            start = System.nanoTime();
            new SyntaxLines(mark.repeat(SyntaxLines.LONGEST / mark.length() - 2)).spans(0);
            print(0, "as many as are read of " + mark, start);
        }
    }

    private static void keys(SyntaxLines lines, int words) {
        int middle = lines.size() / 2;
        while (!lines.text(middle).startsWith("The quick")) {
            middle++;
        }
        long[] edits = new long[2_000];
        long[] sights = new long[2_000];
        for (int i = 0; i < edits.length; i++) {
            String text = lines.text(middle);
            long start = System.nanoTime();
            LineRange changed = lines.edit(middle, 1, List.of(text + (i % 7 == 0 ? "*" : "x")));
            for (int line = changed.first(); line < changed.end(); line++) {
                lines.spans(line);
            }
            edits[i] = System.nanoTime() - start;
            if (i % 200 == 199) {
                lines.edit(middle, 1, List.of(text.substring(0, 60)));
            }
            lines.edit(0, 1, List.of(i % 2 == 0 ? "# A [n]" : "[n]: /u"));
            start = System.nanoTime();
            for (int line = middle - 30; line < middle + 30; line++) {
                lines.spans(line);
            }
            sights[i] = System.nanoTime() - start;
        }
        show(words, "a key and the spans it changes", edits);
        show(words, "spans of 60 lines anew", sights);
    }

    private static void fence(SyntaxLines lines, int words) {
        long[] opened = new long[100];
        for (int i = 0; i < opened.length; i++) {
            long start = System.nanoTime();
            lines.edit(2, 1, List.of(i % 2 == 0 ? "~~~~" : "x"));
            opened[i] = System.nanoTime() - start;
        }
        show(words, "a fence at the top opened or taken away", opened);
    }

    private static void show(int words, String what, long[] times) {
        java.util.Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%7d words: %s: p50 %.3f ms, p95 %.3f ms, max %.3f ms%n",
                words,
                what,
                times[times.length / 2] / 1e6,
                times[times.length * 95 / 100] / 1e6,
                times[times.length - 1] / 1e6);
    }

    private static void print(int words, String what, long start) {
        System.out.printf(Locale.ROOT, "%7d words: %s: %.1f ms%n", words, what, (System.nanoTime() - start) / 1e6);
    }

    private static String article(int words) {
        StringBuilder text = new StringBuilder("[ref]: https://example.org\n\n[^1]: note\n\n");
        int each = SECTION.split("\\s+").length;
        for (int i = 0; i < words; i += each) {
            text.append(SECTION);
        }
        return text.toString();
    }
}

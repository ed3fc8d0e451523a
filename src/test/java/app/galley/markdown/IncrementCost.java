package app.galley.markdown;

import app.galley.article.ImageSource;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Prints what parsing after a key costs in articles of several sizes; a program to run by hand, no test. */
public final class IncrementCost {

    private static final int KEYS = 200;

    /** Processor time, so that other programs on the machine do not count. */
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private static final MarkdownParser PARSER = new MarkdownParser();

    private enum Typing {
        PLAIN("plain", "x", "Plain text here"),
        LINKS("a section with links and notes", "x", "Linked text here"),
        HEADING("heading", "x", "Heading in the middle"),
        ENTER("Enter", "\n\n", "Plain text here");

        private final String name;
        private final String typed;
        private final String behind;

        Typing(String name, String typed, String behind) {
            this.name = name;
            this.typed = typed;
            this.behind = behind;
        }
    }

    private IncrementCost() {}

    public static void main(String[] arguments) {
        for (int words : List.of(1_000, 20_000, 200_000, 1_000, 20_000, 200_000)) {
            String article = article(words);
            double whole = 1e9;
            for (int i = 0; i < 5; i++) {
                long start = THREAD.getCurrentThreadCpuTime();
                PARSER.parse(article);
                whole = Math.min(whole, (THREAD.getCurrentThreadCpuTime() - start) / 1e6);
            }
            System.out.printf(
                    Locale.ROOT, "%,d words, %,d characters: whole %.1f ms%n", words, article.length(), whole);
            for (Typing typing : Typing.values()) {
                keys(article, typing);
            }
        }
    }

    private static int firstBlock(ParsedArticle article) {
        return System.identityHashCode(article.projection().blocks().getFirst());
    }

    private static void keys(String article, Typing typing) {
        ParsedArticle parsed = PARSER.parse(article);
        int at = article.indexOf(typing.behind) + typing.behind.length();
        double[] times = new double[KEYS];
        int quick = 0;
        for (int i = 0; i < KEYS; i++) {
            String text = parsed.markdown();
            text = text.substring(0, at) + typing.typed + text.substring(at);
            long start = THREAD.getCurrentThreadCpuTime();
            ParsedArticle next = PARSER.parse(text, ImageSource.NONE, parsed);
            times[i] = (THREAD.getCurrentThreadCpuTime() - start) / 1e6;
            quick += firstBlock(next) == firstBlock(parsed) ? 1 : 0;
            parsed = next;
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "  %-32s median %6.2f ms, p95 %6.2f ms, %d of %d quick%n",
                typing.name,
                times[KEYS / 2],
                times[KEYS * 95 / 100],
                quick,
                KEYS);
    }

    /** Sections of some 330 words; every tenth has links and notes, defined at the end. */
    private static String article(int words) {
        Random random = new Random(words);
        StringBuilder text = new StringBuilder("# Title\n\nIntroduction.\n\n");
        StringBuilder definitions = new StringBuilder("## Notes\n\n");
        int sections = Math.max(3, words / 330);
        for (int i = 0; i < sections; i++) {
            text.append("## Heading ")
                    .append(i == sections / 2 ? "in the middle" : "no " + i)
                    .append("\n\n");
            text.append(i == sections / 2 ? "Plain text here. " : "");
            if (i % 10 == 0 || i == 1) {
                text.append("A note[^")
                        .append(i)
                        .append("] and [a link][l")
                        .append(i)
                        .append("].\n\n");
                definitions
                        .append("[^")
                        .append(i)
                        .append("]: The note.\n\n[l")
                        .append(i)
                        .append("]: https://e.org/\n\n");
            }
            text.append(i == 1 ? "Linked text here. " : "");
            for (int w = 0; w < 320; w++) {
                text.append("abcdefghijk", 0, 3 + random.nextInt(8));
                text.append(w % 20 == 19 ? ".\n\n" : w % 7 == 6 ? " *em* " : " ");
            }
            text.append("\n\n");
        }
        return text.append(definitions).toString();
    }
}

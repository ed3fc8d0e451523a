package app.galley.ui.reader;

import app.galley.article.PlainRange;
import app.galley.article.TextBlock;
import app.galley.ui.article.OpenArticle;
import app.galley.ui.driving.Fx;
import app.galley.ui.driving.Waiting;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Prints what a key costs the reader on the JavaFX thread, in an article of 1,000 and one of 200,000 words with 500 marks:
 * for looking at, not a test. The key is typed in the middle, with the reader at the place. "show" is the patch with the
 * layout it forces, "marks" the drawing of the marks carried along, "all" the thread's processor time until two pulses later. Processor time, so that other
 * programs on the machine do not count.
 */
final class PatchCost {

    private static final int KEYS = 120;
    private static final int WARM = 40;

    private PatchCost() {}

    public static void main(String[] arguments) throws InterruptedException {
        Fx.start();
        for (int words : new int[] {1_000, 20_000, 200_000}) {
            try (ReaderWindow window = new ReaderWindow()) {
                measure(window, words);
            }
        }
        System.exit(0);
    }

    private static void measure(ReaderWindow window, int words) {
        StringBuilder text = new StringBuilder("# Title\n\n");
        for (int i = 1; i * 330 <= words; i++) {
            text.append("## Part ").append(i).append("\n\n");
            for (int k = 0; k < 6; k++) {
                text.append("Words of a paragraph that *somebody* reads. ".repeat(7))
                        .append("\n\n");
            }
        }
        OpenArticle article = window.show(text.toString());
        int at = text.indexOf("reads", text.length() / 2);
        Fx.run(() -> window.view.scrollToSource(at, 0.4));
        Waiting.pulses(10);
        long[][] times = new long[3][KEYS];
        long thread = Fx.get(() -> Thread.currentThread().threadId());
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        for (int key = 0; key < KEYS; key++) {
            text.insert(at + key, 'x');
            article = window.later(article, text.toString());
            OpenArticle next = article;
            List<Mark> marks = marks(article);
            long busy = threads.getThreadCpuTime(thread);
            int n = key;
            Fx.run(() -> {
                window.model.caretProperty().set(at + n + 1);
                long start = threads.getCurrentThreadCpuTime();
                window.model.show(next, window.model.positionProperty().get());
                times[0][n] = threads.getCurrentThreadCpuTime() - start;
                window.model.marksProperty().set(marks);
                start = threads.getCurrentThreadCpuTime();
                window.view.highlights().draw();
                times[1][n] = threads.getCurrentThreadCpuTime() - start;
            });
            Waiting.pulses(2);
            times[2][n] = threads.getThreadCpuTime(thread) - busy;
        }
        System.out.printf("%7d words, %d marks:", words, marks(article).size());
        for (int k = 0; k < 3; k++) {
            long[] warm = Arrays.copyOfRange(times[k], WARM, KEYS);
            Arrays.sort(warm);
            System.out.printf(
                    "  %s p50 %.2f p95 %.2f ms",
                    List.of("show", "marks", "all").get(k),
                    warm[warm.length / 2] / 1e6,
                    warm[warm.length * 95 / 100] / 1e6);
        }
        System.out.println();
    }

    /** 500 marks, spread over the article. */
    private static List<Mark> marks(OpenArticle article) {
        List<TextBlock> blocks = article.parsed().projection().blocks();
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            PlainRange words =
                    blocks.get((int) ((long) i * blocks.size() / 500)).plain();
            int start = words.start() + Math.min(words.length() - 1, i * blocks.size() / 500 % 4 * 8);
            marks.add(new Mark("m" + i, new PlainRange(start, Math.min(words.end(), start + 20)), "open"));
        }
        return marks;
    }
}

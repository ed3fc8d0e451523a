package app.galley.anchoring;

import app.galley.annotation.AnnotationId;
import app.galley.article.Edit;
import app.galley.article.Outline;
import app.galley.article.PlainRange;
import app.galley.article.Projection;
import app.galley.article.SourceRange;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Prints what placing costs for texts of several sizes; a program to run by hand, no test. */
public final class AnchoringCost {

    private static final int ANNOTATIONS = 1000;
    private static final int REVISIONS = 20;

    /** Processor time, so that other programs on the machine do not count. */
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private AnchoringCost() {}

    public static void main(String[] arguments) {
        List<Integer> sizes = arguments.length > 0
                ? List.of(Integer.valueOf(arguments[0]))
                : List.of(10_000, 100_000, 1_000_000, 10_000_000);
        double before = 0;
        for (int size : sizes) {
            List<Projection> projections = history(size);
            List<Anchor> anchors = anchors(projections);
            double reading = 1e9;
            double placing = 1e9;
            int rounds = size > 5_000_000 ? 3 : 12;
            for (int round = 0; round < rounds; round++) {
                long start = THREAD.getCurrentThreadCpuTime();
                List<AnchorText> texts = read(projections);
                long middle = THREAD.getCurrentThreadCpuTime();
                Anchoring.place(texts, anchors);
                long end = THREAD.getCurrentThreadCpuTime();
                reading = Math.min(reading, (middle - start) / 1e6);
                placing = Math.min(placing, (end - middle) / 1e6);
            }
            double all = reading + placing;
            System.out.printf(
                    Locale.ROOT,
                    "%,12d characters: reading words %7.1f ms, placing %7.1f ms, ratio to the size before %.1f%n",
                    size,
                    reading,
                    placing,
                    before == 0 ? 0 : all / before);
            before = all;
        }
        keyPress();
    }

    private static void keyPress() {
        List<SourceRange> ranges = new ArrayList<>();
        for (int n = 0; n < ANNOTATIONS; n++) {
            ranges.add(new SourceRange(n * 1000, n * 1000 + 100));
        }
        LiveRanges live = LiveRanges.of(ranges);
        int presses = 20_000;
        long start = 0;
        for (int n = 0; n < 2 * presses; n++) {
            if (n == presses) {
                start = THREAD.getCurrentThreadCpuTime();
            }
            live = live.after(new Edit(500_000 + n, "", "x"));
        }
        double each = (THREAD.getCurrentThreadCpuTime() - start) / 1e6 / presses;
        System.out.printf(
                Locale.ROOT, "a key press with %d ranges: %.4f ms%n", live.all().size(), each);
    }

    private static List<Projection> history(int size) {
        List<Projection> projections = new ArrayList<>();
        String text = Texts.prose(1, size);
        for (int revision = 0; revision < REVISIONS; revision++) {
            projections.add(Texts.projection(text));
            text = Texts.edited(text, revision, 20);
        }
        return projections;
    }

    private static List<Anchor> anchors(List<Projection> projections) {
        Random random = new Random(3);
        List<Anchor> anchors = new ArrayList<>();
        for (int n = 0; n < ANNOTATIONS; n++) {
            int text = random.nextInt(REVISIONS);
            int length = projections.get(text).text().length();
            int start = random.nextInt(length - 200);
            anchors.add(new Anchor.OfPassage(
                    new AnnotationId("a" + n), text, new PlainRange(start, start + 1 + random.nextInt(150))));
        }
        return anchors;
    }

    private static List<AnchorText> read(List<Projection> projections) {
        List<AnchorText> texts = new ArrayList<>();
        for (Projection projection : projections) {
            texts.add(
                    texts.isEmpty()
                            ? AnchorText.of(projection, Outline.EMPTY)
                            : AnchorText.of(projection, Outline.EMPTY, texts.getLast()));
        }
        return texts;
    }
}

package app.galley.ui.reader;

import app.galley.markdown.PageSection;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.AnimationTimer;

/**
 * Brings an article into the page a batch a pulse, so that its first screen shows at once and the window never waits for
 * the rest: first the section to begin with and those after it, then those before it. A later text of the same article
 * is patched in.
 */
final class PageLoader {

    /** HTML put into the page between two pulses, in UTF-16 units: a first screen, and the most at once. */
    private static final int FIRST_BATCH = 12_000;

    private static final int LARGEST_BATCH = 40_000;

    /** A pulse that came later than this was kept waiting by the batch before it; nanoseconds. */
    private static final long LATE = 34_000_000;

    private final Page page;
    private final Runnable firstScreen;
    private final Runnable progressed;
    private List<PageSection> sections = List.of();
    private int from;
    private int to;
    private boolean complete = true;
    private int batch = FIRST_BATCH;
    private long lastPulse;

    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            step(now);
        }
    };

    /**
     * @param firstScreen run when the first sections of another article are there
     * @param progressed run after each further batch
     */
    PageLoader(Page page, Runnable firstScreen, Runnable progressed) {
        this.page = page;
        this.firstScreen = firstScreen;
        this.progressed = progressed;
    }

    /** Shows another article, its section number {@code start} first. */
    void load(List<PageSection> wanted, int start) {
        sections = wanted;
        from = Math.clamp(start, 0, Math.max(0, wanted.size() - 1));
        to = from;
        complete = false;
        batch = FIRST_BATCH;
        lastPulse = 0;
        page.begin(from, nextBatch());
        firstScreen.run();
        timer.start();
    }

    /**
     * Shows a later text of the article that is shown, even while it is still being loaded; whether the page had to be
     * scrolled for it, so that what is read stays where it is.
     */
    boolean patch(PagePatch patch) {
        PagePatch.Steps steps = patch.steps(from, to);
        sections = patch.after();
        from = steps.from();
        to = steps.to();
        return !steps.lines().isEmpty() && page.patch(steps);
    }

    /** Index of the first section that is in the page. */
    int from() {
        return from;
    }

    /** Index after the last section that is in the page. */
    int to() {
        return to;
    }

    /** The sections of the text shown. */
    List<PageSection> sections() {
        return sections;
    }

    /** Whether all sections are in the page. */
    boolean isComplete() {
        return complete;
    }

    /** Stops loading; for the window's end. */
    void stop() {
        timer.stop();
    }

    /** Brings the next batch: larger while pulses come in time, smaller when one was late. */
    private void step(long now) {
        if (lastPulse != 0) {
            batch = now - lastPulse > LATE
                    ? Math.max(FIRST_BATCH / 2, batch / 2)
                    : Math.min(LARGEST_BATCH, batch + batch / 4);
        }
        lastPulse = now;
        if (to < sections.size()) {
            page.append(nextBatch());
        } else if (from > 0) {
            page.prepend(previousBatch());
        }
        if (to >= sections.size() && from == 0) {
            complete = true;
            timer.stop();
        }
        progressed.run();
    }

    private List<String> nextBatch() {
        List<String> htmls = new ArrayList<>();
        int size = 0;
        while (to < sections.size() && size < batch) {
            String html = sections.get(to++).html();
            htmls.add(html);
            size += html.length();
        }
        return htmls;
    }

    private List<String> previousBatch() {
        List<String> htmls = new ArrayList<>();
        int size = 0;
        while (from > 0 && size < batch) {
            String html = sections.get(--from).html();
            htmls.addFirst(html);
            size += html.length();
        }
        return htmls;
    }
}

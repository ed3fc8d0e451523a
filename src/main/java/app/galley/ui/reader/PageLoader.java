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

    /** HTML put into the page between two pulses, in UTF-16 units: about 10 ms of parsing and layout. */
    private static final int BATCH = 40_000;

    private final Page page;
    private final Runnable firstScreen;
    private final Runnable progressed;
    private List<PageSection> sections = List.of();
    private int from;
    private int to;
    private boolean complete = true;

    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            step();
        }
    };

    /**
     * @param firstScreen run when the first sections of another article are there
     * @param progressed run after each further batch, and after a patch
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
        page.begin(from, nextBatch());
        firstScreen.run();
        timer.start();
    }

    /** Shows a later text of the article that is shown. */
    void patch(List<PageSection> wanted) {
        if (!complete) {
            // Still loading: what is there is replaced by the same stretch of the new text.
            int start = Math.min(from, Math.max(0, wanted.size() - 1));
            load(wanted, start);
            return;
        }
        PagePatch patch = PagePatch.between(sections, wanted);
        sections = wanted;
        from = 0;
        to = wanted.size();
        if (!patch.isEmpty()) {
            page.splice(
                    patch.from(),
                    patch.removed(),
                    patch.added().stream().map(PageSection::html).toList());
        }
        progressed.run();
    }

    /** Whether all sections are in the page. */
    boolean isComplete() {
        return complete;
    }

    /** Stops loading; for the window's end. */
    void stop() {
        timer.stop();
    }

    private void step() {
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
        List<String> batch = new ArrayList<>();
        int size = 0;
        while (to < sections.size() && size < BATCH) {
            String html = sections.get(to++).html();
            batch.add(html);
            size += html.length();
        }
        return batch;
    }

    private List<String> previousBatch() {
        List<String> batch = new ArrayList<>();
        int size = 0;
        while (from > 0 && size < BATCH) {
            String html = sections.get(--from).html();
            batch.addFirst(html);
            size += html.length();
        }
        return batch;
    }
}

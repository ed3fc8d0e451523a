package app.galley.ui.reader;

import app.galley.article.PlainRange;
import app.galley.article.Projection;
import app.galley.ui.article.OpenArticle;
import app.galley.ui.reader.ReaderModel.Found;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import org.jspecify.annotations.Nullable;

/**
 * Draws what stands out in the article: commented passages, the selected one, suggestions, and what was found. Uses the
 * page's highlight registry, so the page's elements are never changed for it but where a suggestion puts words in. Draws
 * once a pulse at most, and only where the page differs from what it should show.
 */
final class Highlights {

    /** So many found places are drawn at once, around the one that is shown: beyond, drawing would be felt. */
    private static final int MOST_FOUND = 400;

    private final Page page;
    private final ReaderModel model;
    private final PageLoader loader;
    private final HighlightLayer markLayer = new HighlightLayer();
    private final WordsLayer wordsLayer = new WordsLayer();
    private final Runnable scrolled;
    private final HighlightLayer foundLayer = new HighlightLayer();
    private List<PlainRange> found = List.of();
    private @Nullable Projection foundIn;
    private boolean marksChanged;
    private boolean foundChanged;

    private final AnimationTimer nextPulse = new AnimationTimer() {
        @Override
        public void handle(long now) {
            stop();
            draw();
        }
    };

    /** @param scrolled run after the page has been scrolled so that what is read stays where it is */
    Highlights(Page page, ReaderModel model, PageLoader loader, Runnable scrolled) {
        this.scrolled = scrolled;
        this.page = page;
        this.model = model;
        this.loader = loader;
        model.marksProperty().addListener((observed, was, now) -> drawMarks());
        model.suggestedProperty().addListener((observed, was, now) -> drawMarks());
        model.selectedMarkProperty().addListener((observed, was, now) -> drawMarks());
    }

    /** The page holds the beginning of another article. */
    void begun() {
        markLayer.clear(loader.sections().size());
        wordsLayer.clear(loader.sections().size());
        foundLayer.clear(loader.sections().size());
        grown();
    }

    /** More of the article is in the page. */
    void grown() {
        marksChanged = true;
        foundChanged = true;
        nextPulse.start();
    }

    /** The page shows a later text. Marks and found places for it may come later: until then, unchanged sections stay. */
    void patched(PagePatch patch) {
        markLayer.patched(patch);
        wordsLayer.patched(patch);
        foundLayer.patched(patch);
        nextPulse.start();
    }

    private void drawMarks() {
        marksChanged = true;
        nextPulse.start();
    }

    /** Draws the found places at the next pulse. */
    void drawFound() {
        foundChanged = true;
        nextPulse.start();
    }

    /** Draws what differs; runs by itself at the next pulse. */
    void draw() {
        OpenArticle article = model.articleProperty().get();
        if (article == null || !page.isReady()) {
            return;
        }
        StringBuilder changes = new StringBuilder();
        int to = Math.min(loader.to(), article.parsed().page().size());
        boolean allMarks = marksChanged;
        marksChanged = false;
        Projection projection = article.parsed().projection();
        markLayer.change(marks(projection), loader.from(), to, allMarks, changes);
        if (found.isEmpty() || projection == foundIn) {
            foundLayer.change(foundPlaces(projection), loader.from(), to, foundChanged, changes);
            foundChanged = false;
        }
        if (!changes.isEmpty()) {
            page.mark(changes.toString());
        }
        if (wordsLayer.show(page, projection, model.suggestedProperty().get(), loader.from(), to, allMarks)) {
            scrolled.run();
        }
    }

    private HighlightLayer.Wanted marks(Projection projection) {
        HighlightLayer.Wanted wanted = new HighlightLayer.Wanted();
        for (Mark mark : model.marksProperty().get()) {
            if (mark.place().end() <= projection.text().length()) {
                String style = mark.id().equals(model.selectedMarkProperty().get()) ? "selected" : mark.style();
                wanted.add(style, PagePlace.of(projection, mark.place()));
            }
        }
        for (Suggested suggested : model.suggestedProperty().get()) {
            for (PlainRange struck : suggested.struck()) {
                if (struck.end() <= projection.text().length()) {
                    wanted.add(suggested.look().struckStyle(), PagePlace.of(projection, struck));
                }
            }
        }
        return wanted;
    }

    private HighlightLayer.Wanted foundPlaces(Projection projection) {
        HighlightLayer.Wanted wanted = new HighlightLayer.Wanted();
        int current = model.foundProperty().get().index() - 1;
        int first = Math.max(0, current - MOST_FOUND / 2);
        for (int i = first; i < Math.min(found.size(), first + MOST_FOUND); i++) {
            wanted.add(i == current ? "found-current" : "found", PagePlace.of(projection, found.get(i)));
        }
        return wanted;
    }

    /** Notes the places that were found in a text, in order. */
    void setFound(Projection text, List<PlainRange> places) {
        foundIn = text;
        found = List.copyOf(places);
    }

    /** Forgets what was found. */
    void clearFound() {
        foundIn = null;
        found = List.of();
    }

    /** The text in which was found what was found; null for none. */
    @Nullable Projection foundIn() {
        return foundIn;
    }

    /** The place that is shown, if any was found. */
    Optional<PlainRange> currentFound() {
        Found at = model.foundProperty().get();
        return at.index() >= 1 && at.index() <= found.size()
                ? Optional.of(found.get(at.index() - 1))
                : Optional.empty();
    }

    /** The highlight at a place of the projection; of several, the shortest, which would be hard to hit otherwise. */
    Optional<String> markAt(int offset) {
        return model.marksProperty().get().stream()
                .filter(mark ->
                        mark.place().start() <= offset && offset <= mark.place().end())
                .min(Comparator.comparingInt(mark -> mark.place().length()))
                .map(Mark::id);
    }
}

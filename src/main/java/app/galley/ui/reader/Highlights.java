package app.galley.ui.reader;

import app.galley.article.PlainRange;
import app.galley.article.Projection;
import app.galley.ui.article.OpenArticle;
import app.galley.ui.reader.ReaderModel.Found;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Draws what stands out in the article: commented passages, the selected one, and what was found. Uses the page's
 * highlight registry, so the page's elements are never changed for it.
 */
final class Highlights {

    /** So many found places are drawn at once, around the one that is shown: beyond, drawing would be felt. */
    private static final int MOST_FOUND = 400;

    private final Page page;
    private final ReaderModel model;
    private final Set<String> drawn = new HashSet<>();
    private List<PlainRange> found = List.of();

    Highlights(Page page, ReaderModel model) {
        this.page = page;
        this.model = model;
    }

    /** Draws everything anew. */
    void draw() {
        OpenArticle article = model.articleProperty().get();
        if (article == null || !page.isReady()) {
            return;
        }
        Projection projection = article.parsed().projection();
        Map<String, List<PagePlace>> byStyle = new LinkedHashMap<>();
        for (Mark mark : model.marksProperty().get()) {
            if (mark.place().end() > projection.text().length()) {
                continue;
            }
            String style = mark.id().equals(model.selectedMarkProperty().get()) ? "selected" : mark.style();
            byStyle.computeIfAbsent(style, name -> new ArrayList<>()).addAll(PagePlace.of(projection, mark.place()));
        }
        drawn.stream().filter(style -> !byStyle.containsKey(style)).forEach(style -> page.highlight(style, List.of()));
        drawn.clear();
        byStyle.forEach(page::highlight);
        drawn.addAll(byStyle.keySet());
        drawFound();
    }

    /** Notes the places that were found, in order. */
    void setFound(List<PlainRange> places) {
        found = List.copyOf(places);
    }

    /** The place that is shown, if any was found. */
    Optional<PlainRange> currentFound() {
        Found at = model.foundProperty().get();
        return at.index() >= 1 && at.index() <= found.size()
                ? Optional.of(found.get(at.index() - 1))
                : Optional.empty();
    }

    List<PlainRange> found() {
        return found;
    }

    void drawFound() {
        OpenArticle article = model.articleProperty().get();
        if (article == null || !page.isReady()) {
            return;
        }
        Projection projection = article.parsed().projection();
        int current = model.foundProperty().get().index() - 1;
        int first = Math.max(0, current - MOST_FOUND / 2);
        List<PagePlace> others = new ArrayList<>();
        for (int i = first; i < Math.min(found.size(), first + MOST_FOUND); i++) {
            if (i != current) {
                others.addAll(PagePlace.of(projection, found.get(i)));
            }
        }
        page.highlight("found", others);
        page.highlight(
                "found-current",
                currentFound().map(place -> PagePlace.of(projection, place)).orElse(List.of()));
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

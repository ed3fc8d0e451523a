package app.galley.ui.reader;

import app.galley.markdown.PageSection;
import app.galley.markdown.ParsedArticle;
import app.galley.ui.reader.ReaderModel.Position;
import java.util.List;
import java.util.OptionalInt;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Tells the model which section is at the top of the window and how much has been scrolled past, and goes back there. */
final class ReadingPosition {

    /** Told again when a text that changes has rested so long. */
    private static final Duration REST = Duration.millis(120);

    /** Words put in above may move a section by two lines or so; who scrolls goes further soon. */
    private static final int LOOSE = 60;

    /** A section held as the one that is read, and how many pixels below the top of the window it stood then. */
    private record Pin(String sectionId, int top) {}

    private final Page page;
    private final ReaderModel model;
    private final PauseTransition rest = new PauseTransition(REST);
    private @Nullable ParsedArticle shown;
    private @Nullable Pin pinned;

    ReadingPosition(Page page, ReaderModel model) {
        this.page = page;
        this.model = model;
        rest.setOnFinished(event -> read());
    }

    /** The page holds this text now. */
    void show(@Nullable ParsedArticle article) {
        shown = article;
    }

    void read() {
        ParsedArticle article = shown;
        if (article == null) {
            return;
        }
        page.position().ifPresent(found -> {
            List<PageSection> sections = article.page();
            Position position = new Position(
                    sections.get(Math.clamp(found[0], 0, sections.size() - 1)).id(), found[1]);
            model.progressProperty().set(found[2] / 1000.0);
            if (!isPinned()) {
                pinned = null;
                model.positionProperty().set(position);
            }
        });
    }

    private boolean isPinned() {
        Pin pin = pinned;
        if (pin == null) {
            return false;
        }
        OptionalInt top = page.top(pin.sectionId());
        return top.isPresent() && Math.abs(top.getAsInt() - pin.top()) <= LOOSE;
    }

    void readSoon() {
        rest.playFromStart();
    }

    /** Holds a section as the one being read until the user scrolls: the last ones cannot reach the top of the window. */
    void pin(String sectionId) {
        read();
        page.top(sectionId).ifPresent(top -> pinned = new Pin(sectionId, top));
        model.positionProperty().set(new Position(sectionId, 0));
    }

    void unpin() {
        pinned = null;
    }

    /** Whether the place's section is in the page; if so it is scrolled to. */
    boolean returnTo(Position place) {
        ParsedArticle article = shown;
        return article != null && page.scrollTo(indexOf(article, place.sectionId()), place.permille());
    }

    /** The index of a section on the page; 0 if there is no such. */
    static int indexOf(ParsedArticle article, String sectionId) {
        List<PageSection> sections = article.page();
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).id().equals(sectionId)) {
                return i;
            }
        }
        return 0;
    }
}

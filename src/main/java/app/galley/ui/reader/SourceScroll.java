package app.galley.ui.reader;

import app.galley.article.SourceRange;
import app.galley.markdown.ParsedArticle;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.web.WebView;
import org.jspecify.annotations.Nullable;

/**
 * Scrolls the page to places of the source, and tells where in the source the user has scrolled to. Scrolling of any
 * other cause is never told, so that two panes that follow each other come to rest.
 */
final class SourceScroll {

    /** The page glides on for so long after a turn of the wheel, in nanoseconds; a new text meanwhile does not end that. */
    private static final long GLIDE = 400_000_000;

    private final Page page;
    private final ReaderModel model;
    private @Nullable ParsedArticle shown;

    /** Whether nothing but the user's hand has moved the page since it last did. */
    private boolean byUser;

    private long lastByHand;

    SourceScroll(WebView web, Page page, ReaderModel model) {
        this.page = page;
        this.model = model;
        web.addEventFilter(ScrollEvent.SCROLL, event -> userGoes());
        web.addEventFilter(KeyEvent.KEY_PRESSED, event -> userGoes());
        // The page draws its own scroll bar; a drag that selects scrolls at the edges.
        web.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> userGoes());
        web.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> userGoes());
    }

    /** The page is about to hold another text: what the user has scrolled to in the one before is told now or never. */
    void show(@Nullable ParsedArticle next) {
        scrolled();
        byUser &= System.nanoTime() - lastByHand < GLIDE;
        shown = next;
    }

    /** The user has scrolled, or goes to a place by a click in the page. */
    void userGoes() {
        byUser = true;
        lastByHand = System.nanoTime();
    }

    /** The program is about to scroll, or has. */
    void programGoes() {
        byUser = false;
        model.setSourceAtTop(ReaderModel.UNKNOWN);
    }

    /** The page stands elsewhere, for whatever reason. */
    void scrolled() {
        ParsedArticle article = shown;
        if (article != null && byUser) {
            page.sourceAtTop()
                    .filter(place -> place[0] < article.page().size())
                    .ifPresent(place -> model.setSourceAtTop(
                            PagePoint.offset(article, (int) place[0], (int) place[1], (int) place[2], place[3])));
        }
    }

    /** Whether the place is in the page; if so it is scrolled to. */
    boolean to(int offset, double fraction) {
        ParsedArticle article = shown;
        if (article == null) {
            return false;
        }
        PagePoint point = PagePoint.of(article, offset);
        SourceRange section = article.page().get(point.page()).source();
        return page.scrollToSource(point, section.length(), section.start(), fraction);
    }
}

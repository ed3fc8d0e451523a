package app.galley.ui.reader;

import app.galley.article.Direction;
import app.galley.article.PlainRange;
import app.galley.markdown.ParsedArticle;
import app.galley.ui.article.OpenArticle;
import app.galley.ui.message.Messages;
import app.galley.ui.reader.ReaderModel.Position;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.web.WebView;
import org.jspecify.annotations.Nullable;

/**
 * Shows a {@link ReaderModel}: the article in a WebView that runs no script of the page, fetches nothing, and follows no
 * link by itself. Must be made on the JavaFX thread; keep one for the window's whole life.
 */
public final class ReaderView extends StackPane {

    /** A text that has so many other sections is loaded anew, the one being read first, rather than put in in one go. */
    private static final int LARGEST_PATCH = 100;

    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");

    private final ReaderModel model;
    private final WebView web = new WebView();
    private final Page page;
    private final PageLoader loader;
    private final Highlights highlights;
    private final PlaceKeeper placeKeeper;
    private final SelectionButton button;
    private final PassageSelection selection;
    private final SourceScroll sourceScroll;
    private final CaretMark caret;
    private final ReadingPosition position;
    private @Nullable OpenArticle shown;
    private final Errand errand = new Errand(this::isComplete);
    private @Nullable ParsedArticle inPage;
    private boolean dark;

    /**
     * @param comment asked for by the button at the selection
     * @param markClicked told the id of a highlight that was clicked
     * @param linkClicked told the address of a link that leads out of the article
     */
    public ReaderView(ReaderModel model, Runnable comment, Consumer<String> markClicked, Consumer<String> linkClicked) {
        this.model = model;
        getStyleClass().add("reader");
        web.setContextMenuEnabled(false);
        web.setPageFill(Color.TRANSPARENT);
        web.zoomProperty().bind(model.zoomProperty().divide(100.0));
        web.addEventFilter(DragEvent.ANY, this::passOn);
        page = new Page(web.getEngine(), () -> onReady(linkClicked));
        loader = new PageLoader(page, this::onFirstScreen, this::onProgress);
        sourceScroll = new SourceScroll(web, page, model);
        highlights = new Highlights(page, model, loader, sourceScroll::programGoes);
        placeKeeper = new PlaceKeeper(web, model, this::returnTo, this::placeCaret);
        position = new ReadingPosition(page, model);
        caret = new CaretMark(page, model, sourceScroll::programGoes);
        button = new SelectionButton(comment);
        selection = new PassageSelection(web, page, model, highlights, button, this, markClicked);
        getChildren().addAll(web, button);
        model.articleProperty().addListener((observed, was, now) -> show(now));
        web.addEventFilter(ScrollEvent.SCROLL, event -> placeKeeper.forget());
        web.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> placeKeeper.forget());
        web.addEventFilter(KeyEvent.KEY_PRESSED, event -> placeKeeper.forget());
    }

    /** Adds a second button at the selection, which asks for {@code suggest}. */
    public void offerSuggesting(Runnable suggest) {
        button.offer(Messages.text("reader.suggest"), Messages.text("reader.suggest.tip"), suggest);
    }

    /** The menu shown on a right click. */
    public void setContextMenu(ContextMenu menu) {
        web.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            menu.show(web, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        web.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> menu.hide());
    }

    /** Uses the light or the dark set of colours. */
    public void setDark(boolean dark) {
        page.theme(dark ? "dark" : "light");
        this.dark = dark;
    }

    /** Scrolls to a section's heading. */
    public void goToSection(String sectionId) {
        attempt(() -> {
            boolean there = page.scrollToId(sectionId);
            if (there) {
                position.pin(sectionId);
            }
            return there;
        });
    }

    /** Brings a passage into sight. */
    public void reveal(PlainRange place) {
        Optional.ofNullable(shown)
                .flatMap(article -> PagePlace.of(article.parsed().projection(), place).stream()
                        .findFirst())
                .ifPresent(first -> attempt(() -> page.reveal(first)));
    }

    /**
     * Scrolls so that a place of the Markdown source stands at a fraction of the view's height from its top; the beginning
     * at 0 and the end of the text at 1 are the ends of the page. A place not yet loaded is gone to when it is.
     *
     * @param offset UTF-16 units into the text shown
     */
    public void scrollToSource(int offset, double fraction) {
        attempt(() -> sourceScroll.to(offset, fraction));
    }

    /** What is selected, as it would be copied; empty for nothing. */
    public String selectedText() {
        return selection.text();
    }

    public void clearSelection() {
        page.clearSelection();
        selection.read();
    }

    /** Gives the page the focus. */
    public void focusPage() {
        web.requestFocus();
    }

    Highlights highlights() {
        return highlights;
    }

    /** Whether everything of the article is in the page. */
    public boolean isComplete() {
        return page.isReady() && loader.isComplete();
    }

    /**
     * The text that the page holds, which is painted by the pulse after it came to: for measuring how long that takes. Null
     * before any.
     */
    public @Nullable ParsedArticle inPage() {
        return inPage;
    }

    private void onReady(Consumer<String> linkClicked) {
        setDark(dark);
        LinkGuard.install(page.document(), web.getEngine(), this::onFragment, linkClicked);
        page.document().addEventListener("scroll", event -> onScrolled(), false);
        page.document().addEventListener("selectionchange", event -> selection.read(), false);
        // What comes late or is folded moves what is below.
        page.document().addEventListener("load", event -> caret.place(), true);
        page.document().addEventListener("toggle", event -> caret.place(), true);
        show(model.articleProperty().get());
    }

    private void show(@Nullable OpenArticle now) {
        OpenArticle before = shown;
        shown = now;
        ParsedArticle text = now == null ? null : now.parsed();
        sourceScroll.show(text);
        position.show(text);
        selection.show(text);
        web.setVisible(now != null);
        pseudoClassStateChanged(EMPTY, now == null);
        if (now == null || !page.isReady()) {
            placeKeeper.forget();
            return;
        }
        if (before == null
                || !before.article().id().equals(now.article().id())
                || !patch(PagePatch.between(loader.sections(), now.parsed().page()))) {
            load(now);
        }
        inPage = now.parsed();
        caret.follow();
    }

    /** Changes the page to a later text of the same article, unless that would take longer than to load it. */
    private boolean patch(PagePatch patch) {
        if (patch.touched() > LARGEST_PATCH) {
            return false;
        }
        if (loader.patch(patch)) {
            sourceScroll.programGoes();
        }
        highlights.patched(patch);
        selection.patched();
        position.readSoon();
        return true;
    }

    private void load(OpenArticle article) {
        placeKeeper.forget();
        position.unpin();
        String language = article.article().language();
        page.language(
                "und".equals(language) ? "" : language,
                Direction.ofLanguage(language).attribute());
        int first = ReadingPosition.indexOf(article.parsed(), model.start().sectionId());
        loader.load(article.parsed().page(), first);
    }

    private void onFirstScreen() {
        position.returnTo(model.start());
        highlights.begun();
        errand.retry();
        position.read();
    }

    private void onProgress() {
        highlights.grown();
        caret.place();
        errand.retry();
        if (loader.isComplete()) {
            position.read();
        }
    }

    private void onScrolled() {
        sourceScroll.scrolled();
        position.read();
        selection.hideButton();
    }

    private void onFragment(String fragment) {
        attempt(() -> page.scrollToId(fragment));
        sourceScroll.userGoes();
    }

    /** Does something with a place of the page now, or as soon as that place is loaded. */
    private void attempt(BooleanSupplier action) {
        errand.run(() -> {
            placeKeeper.forget();
            sourceScroll.programGoes();
            return action.getAsBoolean();
        });
    }

    private void returnTo(Position place) {
        if (isComplete()) {
            sourceScroll.programGoes();
            position.returnTo(place);
            caret.place();
        }
    }

    private void placeCaret() {
        caret.place();
    }

    /** A file dropped here is for the window to import, never for the page to show. */
    private void passOn(DragEvent event) {
        if (getParent() != null) {
            DragEvent forParent = event.copyFor(event.getSource(), getParent());
            getParent().fireEvent(forParent);
        }
        event.consume();
    }
}

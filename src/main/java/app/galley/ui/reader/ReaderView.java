package app.galley.ui.reader;

import app.galley.article.Direction;
import app.galley.article.PlainRange;
import app.galley.markdown.PageSection;
import app.galley.markdown.ParsedArticle;
import app.galley.ui.article.OpenArticle;
import app.galley.ui.reader.ReaderModel.Position;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
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

    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");

    private final ReaderModel model;
    private final WebView web = new WebView();
    private final Page page;
    private final PageLoader loader;
    private final Highlights highlights;
    private final PlaceKeeper placeKeeper;
    private final SelectionButton selectionButton;
    private final Consumer<String> markClicked;
    private @Nullable OpenArticle shown;
    private @Nullable Runnable whenLoaded;
    private @Nullable Position pinned;
    private String copyText = "";

    /**
     * @param comment asked for by the button at the selection
     * @param markClicked told the id of a highlight that was clicked
     * @param linkClicked told the address of a link that leads out of the article
     */
    public ReaderView(ReaderModel model, Runnable comment, Consumer<String> markClicked, Consumer<String> linkClicked) {
        this.model = model;
        this.markClicked = markClicked;
        this.selectionButton = new SelectionButton(comment);
        getStyleClass().add("reader");
        web.setContextMenuEnabled(false);
        web.setPageFill(Color.TRANSPARENT);
        web.zoomProperty().bind(model.zoomProperty().divide(100.0));
        // A file dropped here is for the window to import, never for the page to show.
        web.addEventFilter(DragEvent.ANY, event -> {
            if (getParent() != null) {
                DragEvent forParent = event.copyFor(event.getSource(), getParent());
                getParent().fireEvent(forParent);
            }
            event.consume();
        });
        page = new Page(web.getEngine(), () -> onReady(linkClicked));
        highlights = new Highlights(page, model);
        loader = new PageLoader(page, this::onFirstScreen, this::onProgress);
        placeKeeper = new PlaceKeeper(web, model, this::returnTo);
        getChildren().addAll(web, selectionButton);
        model.articleProperty().addListener((observed, was, now) -> show(now));
        model.marksProperty().addListener((observed, was, now) -> highlights.draw());
        model.selectedMarkProperty().addListener((observed, was, now) -> highlights.draw());
        web.addEventHandler(MouseEvent.MOUSE_RELEASED, this::onMouseReleased);
        web.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> selectionButton.setVisible(false));
        web.addEventFilter(ScrollEvent.SCROLL, event -> placeKeeper.forget());
        web.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> placeKeeper.forget());
        web.addEventFilter(KeyEvent.KEY_PRESSED, event -> placeKeeper.forget());
        web.addEventHandler(KeyEvent.KEY_RELEASED, event -> readSelection());
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

    private boolean dark;

    /** Scrolls to a section's heading. */
    public void goToSection(String sectionId) {
        attempt(() -> page.scrollToId(sectionId) && pin(sectionId));
    }

    /** Brings a passage into sight. */
    public void reveal(PlainRange place) {
        Optional.ofNullable(shown)
                .flatMap(article -> PagePlace.of(article.parsed().projection(), place).stream()
                        .findFirst())
                .ifPresent(first -> attempt(() -> page.reveal(first)));
    }

    /** What is selected, as it would be copied; empty for nothing. */
    public String selectedText() {
        readSelection();
        return copyText;
    }

    public void clearSelection() {
        page.clearSelection();
        readSelection();
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

    private void onReady(Consumer<String> linkClicked) {
        setDark(dark);
        LinkGuard.install(
                page.document(), web.getEngine(), fragment -> attempt(() -> page.scrollToId(fragment)), linkClicked);
        page.document().addEventListener("scroll", event -> readPosition(), false);
        page.document().addEventListener("selectionchange", event -> readSelection(), false);
        show(model.articleProperty().get());
    }

    private void show(@Nullable OpenArticle now) {
        OpenArticle before = shown;
        shown = now;
        placeKeeper.forget();
        web.setVisible(now != null);
        pseudoClassStateChanged(EMPTY, now == null);
        selectionButton.setVisible(false);
        if (now == null || !page.isReady()) {
            return;
        }
        List<PageSection> sections = now.parsed().page();
        if (before != null && before.article().id().equals(now.article().id()) && loader.isComplete()) {
            loader.patch(sections);
            return;
        }
        pinned = null;
        String language = now.article().language();
        page.language(
                "und".equals(language) ? "" : language,
                Direction.ofLanguage(language).attribute());
        loader.load(sections, indexOf(now.parsed(), model.start().sectionId()));
    }

    private void onFirstScreen() {
        Position start = model.start();
        OpenArticle article = shown;
        if (article != null) {
            page.scrollTo(indexOf(article.parsed(), start.sectionId()), start.permille());
        }
        highlights.draw();
        retry();
        readPosition();
    }

    private void onProgress() {
        retry();
        if (loader.isComplete()) {
            highlights.draw();
            readPosition();
        }
    }

    /** Does something with a place of the page now, or as soon as that place is loaded. */
    private void attempt(java.util.function.BooleanSupplier action) {
        placeKeeper.forget();
        whenLoaded = null;
        if (!action.getAsBoolean() && !isComplete()) {
            whenLoaded = () -> attempt(action);
        }
    }

    private void retry() {
        Runnable waiting = whenLoaded;
        if (waiting != null) {
            waiting.run();
        }
    }

    /** Holds a section as the one being read until the user scrolls: the last ones cannot reach the top of the window. */
    private boolean pin(String sectionId) {
        readPosition();
        pinned = model.positionProperty().get();
        model.positionProperty().set(new Position(sectionId, 0));
        return true;
    }

    private void returnTo(Position place) {
        OpenArticle article = shown;
        if (article != null && isComplete()) {
            page.scrollTo(indexOf(article.parsed(), place.sectionId()), place.permille());
        }
    }

    private void readPosition() {
        OpenArticle article = shown;
        if (article == null) {
            return;
        }
        page.position().ifPresent(found -> {
            List<PageSection> sections = article.parsed().page();
            Position position = new Position(
                    sections.get(Math.clamp(found[0], 0, sections.size() - 1)).id(), found[1]);
            model.progressProperty().set(found[2] / 1000.0);
            if (!position.equals(pinned)) {
                pinned = null;
                model.positionProperty().set(position);
            }
        });
        selectionButton.setVisible(false);
    }

    private void readSelection() {
        OpenArticle article = shown;
        Optional<Page.Selection> selected = article == null ? Optional.empty() : page.selection();
        copyText = selected.map(Page.Selection::text).orElse("");
        PlainRange range = article == null
                ? null
                : selected.flatMap(
                                selection -> SelectedPassage.of(article.parsed().projection(), selection))
                        .orElse(null);
        model.selectionProperty().set(range);
        if (range == null) {
            selectionButton.setVisible(false);
        }
    }

    private void onMouseReleased(MouseEvent event) {
        readSelection();
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (model.selectionProperty().get() != null) {
            page.selection()
                    .ifPresent(selected -> selectionButton.showAt(
                            scaled(selected.box()[2], selected.box()[3]),
                            scaled(0, selected.box()[1]).getY(),
                            this));
        } else if (event.isStillSincePress()) {
            markAt(event).ifPresent(markClicked);
        }
    }

    private Optional<String> markAt(MouseEvent event) {
        OpenArticle article = shown;
        if (article == null) {
            return Optional.empty();
        }
        return page.at(event.getX() / web.getZoom(), event.getY() / web.getZoom())
                .flatMap(point -> SelectedPassage.offset(article.parsed().projection(), point))
                .flatMap(highlights::markAt);
    }

    private Point2D scaled(double x, double y) {
        return new Point2D(x * web.getZoom(), y * web.getZoom());
    }

    private static int indexOf(ParsedArticle parsed, String sectionId) {
        List<PageSection> sections = parsed.page();
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).id().equals(sectionId)) {
                return i;
            }
        }
        return 0;
    }
}

package app.galley.ui.reader;

import app.galley.article.PlainRange;
import app.galley.markdown.ParsedArticle;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.web.WebView;
import org.jspecify.annotations.Nullable;

/** Tells the model what the user selects, offers to comment on it, and tells of clicks on highlights. */
final class PassageSelection {

    private final WebView web;
    private final Page page;
    private final ReaderModel model;
    private final Highlights highlights;
    private final SelectionButton button;
    private final Region area;
    private final Consumer<String> markClicked;
    private @Nullable ParsedArticle shown;
    private String copyText = "";

    /**
     * @param area what the button may cover
     * @param markClicked told the id of a highlight that was clicked
     */
    PassageSelection(
            WebView web,
            Page page,
            ReaderModel model,
            Highlights highlights,
            SelectionButton button,
            Region area,
            Consumer<String> markClicked) {
        this.web = web;
        this.page = page;
        this.model = model;
        this.highlights = highlights;
        this.button = button;
        this.area = area;
        this.markClicked = markClicked;
        web.addEventHandler(MouseEvent.MOUSE_RELEASED, this::onMouseReleased);
        web.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> button.setVisible(false));
        web.addEventHandler(KeyEvent.KEY_RELEASED, event -> read());
    }

    /** The page holds this text now. */
    void show(@Nullable ParsedArticle article) {
        shown = article;
        button.setVisible(false);
    }

    /** Reads the selection again if there was one: the text before it may be longer or shorter now. */
    void patched() {
        if (!copyText.isEmpty()) {
            read();
        }
    }

    void hideButton() {
        button.setVisible(false);
    }

    /** What is selected, as it would be copied; empty for nothing. */
    String text() {
        read();
        return copyText;
    }

    /** Tells the model what is selected. */
    void read() {
        ParsedArticle article = shown;
        Optional<Page.Selection> selected = article == null ? Optional.empty() : page.selection();
        copyText = selected.map(Page.Selection::text).orElse("");
        PlainRange range = article == null
                ? null
                : selected.flatMap(selection -> SelectedPassage.of(article, selection))
                        .orElse(null);
        model.selectionProperty().set(range);
        if (range == null) {
            button.setVisible(false);
        }
    }

    private void onMouseReleased(MouseEvent event) {
        read();
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (model.selectionProperty().get() != null) {
            page.selection()
                    .ifPresent(selected -> button.showAt(
                            scaled(selected.box()[2], selected.box()[3]),
                            scaled(0, selected.box()[1]).getY(),
                            area));
        } else if (event.isStillSincePress()) {
            markAt(event).ifPresent(markClicked);
        }
    }

    private Optional<String> markAt(MouseEvent event) {
        ParsedArticle article = shown;
        if (article == null) {
            return Optional.empty();
        }
        double x = event.getX() / web.getZoom();
        double y = event.getY() / web.getZoom();
        Optional<String> suggestion = page.suggestionAt(x, y);
        return suggestion.isPresent()
                ? suggestion
                : page.at(x, y)
                        .flatMap(point -> SelectedPassage.offset(article, point))
                        .flatMap(highlights::markAt);
    }

    private Point2D scaled(double x, double y) {
        return new Point2D(x * web.getZoom(), y * web.getZoom());
    }
}

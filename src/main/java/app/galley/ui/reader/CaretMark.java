package app.galley.ui.reader;

import app.galley.markdown.ParsedArticle;
import javafx.animation.AnimationTimer;

/** Marks the block that holds the editor's caret, and brings it into sight where that is wanted. */
final class CaretMark {

    private static final PagePoint NOWHERE = new PagePoint(-1, 0);

    /** The share of the way that is left which a pulse goes, and where it is near enough, in pixels. */
    private static final double PACE = 0.3;

    private static final double NEAR = 1;

    private final Page page;
    private final ReaderModel model;
    private final Runnable beforeScrolling;
    private double left;

    private final AnimationTimer glide = new AnimationTimer() {
        @Override
        public void handle(long now) {
            step();
        }
    };

    /** @param beforeScrolling run before each time the page is scrolled for the caret */
    CaretMark(Page page, ReaderModel model, Runnable beforeScrolling) {
        this.page = page;
        this.model = model;
        this.beforeScrolling = beforeScrolling;
        model.caretProperty()
                .addListener((observed, was, now) ->
                        place(model.keepCaretInSightProperty().get()));
    }

    /**
     * Puts the mark where the caret is in the text shown.
     *
     * @param follow whether to bring it into sight
     */
    void place(boolean follow) {
        var article = model.articleProperty().get();
        int caret = model.caretProperty().get();
        double far = page.caret(article == null || caret < 0 ? NOWHERE : point(article.parsed(), caret));
        if (follow && far != 0) {
            left = far;
            glide.start();
        }
    }

    /** Stops scrolling: the user or the program goes elsewhere. */
    void stop() {
        left = 0;
        glide.stop();
    }

    private void step() {
        double by = Math.abs(left) * PACE < NEAR ? left : Math.rint(left * PACE);
        left -= by;
        beforeScrolling.run();
        page.scrollBy(by);
        if (left == 0) {
            glide.stop();
        }
    }

    private static PagePoint point(ParsedArticle article, int caret) {
        return PagePoint.ofCaret(article, caret);
    }
}

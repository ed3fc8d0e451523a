package app.galley.ui.reader;

import app.galley.ui.article.OpenArticle;

/** Marks the block that holds the editor's caret, and brings it into sight where that is wanted. */
final class CaretMark {

    private static final PagePoint NOWHERE = new PagePoint(-1, 0);

    private final Page page;
    private final ReaderModel model;
    private final Runnable scrolled;

    /** @param scrolled run after the page has been scrolled for the caret */
    CaretMark(Page page, ReaderModel model, Runnable scrolled) {
        this.page = page;
        this.model = model;
        this.scrolled = scrolled;
        model.caretProperty().addListener((observed, was, now) -> follow());
    }

    /** Puts the mark where the caret is in the text shown. */
    void place() {
        place(false);
    }

    /** The same, and brings the caret into sight if the user wants that. */
    void follow() {
        place(model.keepCaretInSightProperty().get());
    }

    private void place(boolean follow) {
        OpenArticle article = model.articleProperty().get();
        int caret = model.caretProperty().get();
        PagePoint point = article == null || caret < 0 ? NOWHERE : PagePoint.ofCaret(article.parsed(), caret);
        if (page.caret(point, follow)) {
            scrolled.run();
        }
    }
}

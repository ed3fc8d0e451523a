package app.galley.editing;

import app.galley.article.SourceRange;

/**
 * What is selected in a text, in UTF-16 units; never inside a surrogate pair.
 *
 * @param anchor where selecting began
 * @param caret where the caret is: before or after the anchor, or at it when nothing is selected
 */
public record Selection(int anchor, int caret) {

    public static Selection at(int caret) {
        return new Selection(caret, caret);
    }

    public int start() {
        return Math.min(anchor, caret);
    }

    public int end() {
        return Math.max(anchor, caret);
    }

    public boolean isEmpty() {
        return anchor == caret;
    }

    public SourceRange range() {
        return new SourceRange(start(), end());
    }

    public String of(CharSequence text) {
        return text.subSequence(start(), end()).toString();
    }
}

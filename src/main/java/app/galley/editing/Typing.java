package app.galley.editing;

import app.galley.article.Edit;

/** Which keys make one step together. */
final class Typing {

    private static final int LONGEST = 200;

    private Typing() {}

    static boolean joins(Edit last, Edit next) {
        if (last.inserted().length() + last.removed().length() > LONGEST) {
            return false;
        }
        if (isInsertion(next) && !last.inserted().isEmpty()) {
            return goesOnTyping(last, next);
        }
        return isDeletion(next) && isDeletion(last) && goesOnDeleting(last, next);
    }

    /** One edit that does what two in a row do. */
    static Edit joined(Edit last, Edit next) {
        if (isInsertion(next)) {
            return new Edit(last.offset(), last.removed(), last.inserted() + next.inserted());
        }
        return next.offset() == last.offset()
                ? new Edit(last.offset(), last.removed() + next.removed(), "")
                : new Edit(next.offset(), next.removed() + last.removed(), "");
    }

    private static boolean isInsertion(Edit edit) {
        return edit.removed().isEmpty() && !edit.inserted().isEmpty();
    }

    private static boolean isDeletion(Edit edit) {
        return edit.inserted().isEmpty() && !edit.removed().isEmpty();
    }

    private static boolean goesOnTyping(Edit last, Edit next) {
        boolean wordBegins = isSpace(last.inserted(), last.inserted().length() - 1) && !isSpace(next.inserted(), 0);
        return next.offset() == last.insertedEnd()
                && !wordBegins
                && next.inserted().indexOf('\n') < 0;
    }

    /** Backspace goes on in front, Delete behind. */
    private static boolean goesOnDeleting(Edit last, Edit next) {
        boolean back = next.removedEnd() == last.offset();
        boolean ahead = next.offset() == last.offset();
        if (!back && !ahead) {
            return false;
        }
        boolean lastSpace = isSpace(last.removed(), ahead ? last.removed().length() - 1 : 0);
        boolean nextSpace = isSpace(next.removed(), ahead ? 0 : next.removed().length() - 1);
        return !(lastSpace && !nextSpace)
                && next.removed().indexOf('\n') < 0
                && last.removed().indexOf('\n') < 0;
    }

    private static boolean isSpace(String text, int at) {
        return Character.isWhitespace(text.charAt(at));
    }
}

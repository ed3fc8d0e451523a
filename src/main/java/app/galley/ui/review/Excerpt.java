package app.galley.ui.review;

import app.galley.ui.message.Messages;

/**
 * The beginning of a text, as it is written.
 *
 * @param leftOut how many code points follow it in the text; 0 where it is all of it
 */
record Excerpt(String words, int leftOut) {

    /** @param limit of the beginning, in UTF-16 units; no character is cut in two */
    static Excerpt of(String text, int limit) {
        if (text.length() <= limit) {
            return new Excerpt(text, 0);
        }
        int end = Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
        return new Excerpt(text.substring(0, end), text.codePointCount(end, text.length()));
    }

    boolean isCut() {
        return leftOut > 0;
    }

    /** What there is to say of what is left out; only where something is. */
    String leftOutWords() {
        return Messages.text("review.save.left-out", leftOut);
    }

    /** The beginning and, where something is left out, how much. */
    String spoken() {
        return isCut() ? words + " … " + leftOutWords() : words;
    }
}

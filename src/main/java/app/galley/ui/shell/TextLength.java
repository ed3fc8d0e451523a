package app.galley.ui.shell;

import app.galley.article.WordCount;

/**
 * How long a plain text is.
 *
 * @param characters code points, line ends left out
 */
record TextLength(int words, int characters) {

    static final TextLength NONE = new TextLength(0, 0);

    static TextLength of(CharSequence text) {
        int lineEnds = (int) text.chars().filter(c -> c == '\n').count();
        int characters = Character.codePointCount(text, 0, text.length()) - lineEnds;
        return new TextLength(WordCount.of(text).words(), characters);
    }

    /** Whole minutes to read it. */
    int minutes() {
        return new WordCount(words).minutes();
    }

    /**
     * The length of {@code now}, when this is that of {@code before}: only the lines that differ are counted, for no word
     * goes on over the end of a line.
     */
    TextLength after(String before, String now) {
        int most = Math.min(before.length(), now.length());
        int start = 0;
        while (start < most && before.charAt(start) == now.charAt(start)) {
            start++;
        }
        start = now.lastIndexOf('\n', start - 1) + 1;
        int end = 0;
        while (end < most - start && before.charAt(before.length() - 1 - end) == now.charAt(now.length() - 1 - end)) {
            end++;
        }
        int lineEnd = now.indexOf('\n', now.length() - end);
        end = lineEnd < 0 ? 0 : now.length() - lineEnd;
        TextLength gone = of(before.subSequence(start, before.length() - end));
        TextLength come = of(now.subSequence(start, now.length() - end));
        return new TextLength(words - gone.words + come.words, characters - gone.characters + come.characters);
    }
}

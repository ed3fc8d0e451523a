package app.galley.suggesting;

import app.galley.article.Edit;
import app.galley.article.PlainRange;
import java.util.ArrayList;
import java.util.List;

/**
 * How a suggestion looks in the midst of the text: the words of its passage that it strikes, and the new ones behind them.
 *
 * @param struck stretches of the passage as it is seen, in order, UTF-16 units from its start
 * @param added in order
 */
public record InlineChange(List<PlainRange> struck, List<Addition> added) {

    /** Longer additions are cut: the whole of it is in the panel. UTF-16 units. */
    static final int LONGEST = 400;

    /** More pieces than this are harder to read than the two versions whole. */
    private static final int MOST_PIECES = 8;

    public InlineChange {
        struck = List.copyOf(struck);
        added = List.copyOf(added);
    }

    /**
     * Words that are put in.
     *
     * @param at after so much of the passage
     * @param words plain, on one line
     */
    public record Addition(int at, String words) {}

    /**
     * What changes by words. Where the passage goes over several blocks, or nearly all of it is new, all of it is struck and
     * the new words stand at its end.
     *
     * @param passage as a reader sees it
     * @param words what is to be read in its place, as plain text
     */
    public static InlineChange of(String passage, String words) {
        List<PlainRange> struck = new ArrayList<>();
        List<Addition> added = new ArrayList<>();
        for (Edit edit : RawChanges.between(passage, words)) {
            if (!edit.removed().isEmpty()) {
                struck.add(new PlainRange(edit.offset(), edit.removedEnd()));
            }
            if (!edit.inserted().isEmpty()) {
                added.add(new Addition(edit.removedEnd(), shown(edit.inserted())));
            }
        }
        boolean overBlocks = passage.indexOf('\n') >= 0 && !struck.isEmpty();
        if (overBlocks || struck.size() + added.size() > MOST_PIECES || passage.equals(words)) {
            return whole(passage, words);
        }
        return new InlineChange(struck, added);
    }

    /** All of the passage struck, and the new words at its end. */
    public static InlineChange whole(String passage, String words) {
        List<PlainRange> struck = passage.isEmpty() ? List.of() : List.of(new PlainRange(0, passage.length()));
        return new InlineChange(
                struck, words.isBlank() ? List.of() : List.of(new Addition(passage.length(), shown(words))));
    }

    /** On one line, with the ends of paragraphs marked, and cut where it is very long. */
    private static String shown(String words) {
        String cut = words;
        if (words.length() > LONGEST) {
            int end = LONGEST - (Character.isHighSurrogate(words.charAt(LONGEST - 1)) ? 1 : 0);
            int space = words.lastIndexOf(' ', end);
            cut = words.substring(0, space > LONGEST / 2 ? space : end) + "…";
        }
        return cut.replaceAll("\\s*\\n\\s*", " ¶ ");
    }

    /** From where to where of the passage something changes; empty where words are only put in at one place. */
    public PlainRange extent() {
        int start = Integer.MAX_VALUE;
        int end = 0;
        for (PlainRange range : struck) {
            start = Math.min(start, range.start());
            end = Math.max(end, range.end());
        }
        for (Addition addition : added) {
            start = Math.min(start, addition.at());
            end = Math.max(end, addition.at());
        }
        return new PlainRange(Math.min(start, end), end);
    }
}

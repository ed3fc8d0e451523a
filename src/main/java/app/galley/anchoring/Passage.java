package app.galley.anchoring;

import app.galley.article.PlainRange;
import java.util.Arrays;

/**
 * A passage as words of the text it was marked in.
 *
 * @param text index of that text in the chain
 * @param range the passage in that text's projection
 * @param firstWord number of the first word it touches
 * @param weights the weight of each word it touches; empty where it touches none
 */
// Never compared with another: a record only for its names.
@SuppressWarnings("ArrayRecordComponent")
record Passage(int text, PlainRange range, int firstWord, byte[] weights) {

    static Passage of(Chain chain, Anchor.OfPassage anchor) {
        Words words = chain.text(anchor.text()).words();
        int first = words.endingAfter(anchor.range().start());
        int end = anchor.range().isEmpty()
                ? first
                : Math.max(first, words.startingFrom(anchor.range().end()));
        return new Passage(anchor.text(), anchor.range(), first, Arrays.copyOfRange(words.weights(), first, end));
    }

    int endWord() {
        return firstWord + weights.length;
    }

    Image image() {
        return Image.of(text, firstWord, endWord());
    }
}

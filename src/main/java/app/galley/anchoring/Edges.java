package app.galley.anchoring;

import app.galley.article.PlainRange;
import java.util.Optional;

/** Where exactly a passage starts and ends, to the letter: it may begin or end inside a word. */
final class Edges {

    private Edges() {}

    /** The cluster, with the same letters left out of its first and last word as the passage leaves out. */
    static PlainRange of(Chain chain, Passage passage, Image image, Cluster cluster) {
        AnchorText was = chain.text(passage.text());
        AnchorText is = chain.newest();
        PlainRange whole = is.range(cluster.first(), cluster.last());
        int start = whole.start();
        int end = whole.end();
        int count = image.places().length;
        int firstWord = passage.firstWord();
        int lastWord = passage.endWord() - 1;
        if (image.places()[0] == cluster.first() && was.word(firstWord).equals(is.word(cluster.first()))) {
            start += Math.max(0, passage.range().start() - was.words().starts()[firstWord]);
        }
        if (image.places()[count - 1] == cluster.last() && was.word(lastWord).equals(is.word(cluster.last()))) {
            end -= Math.max(0, was.words().ends()[lastWord] - passage.range().end());
        }
        return start < end ? new PlainRange(start, end) : whole;
    }

    /** The place of a passage without words, if the words before and after it still stand side by side. */
    static Optional<PlainRange> between(Chain chain, Passage passage, Surroundings around, Words words) {
        Words newest = chain.newest().words();
        int first = passage.firstWord();
        boolean begins = first == 0;
        boolean ends = first == words.count();
        boolean sideBySide = begins
                ? around.after() == 0
                : around.before() >= 0
                        && (ends ? around.before() + 1 == newest.count() : around.after() == around.before() + 1);
        if (!sideBySide) {
            return Optional.empty();
        }
        int from = begins ? 0 : newest.ends()[around.before()];
        int to = ends ? chain.newest().text().length() : newest.starts()[around.after()];
        int offset = passage.range().start() - (begins ? 0 : words.ends()[first - 1]);
        int start = Math.min(to, from + offset);
        return Optional.of(
                new PlainRange(start, Math.min(to, start + passage.range().length())));
    }
}

package app.galley.anchoring;

import app.galley.annotation.Placement;
import app.galley.annotation.Placement.Standing;
import java.util.Arrays;

/** Follows one passage from the text it was made on to the newest. */
final class PassageTrail {

    private final Chain chain;
    private final Anchor.OfPassage anchor;
    private final byte[] weights;
    private final int firstWord;
    private final int endWord;

    PassageTrail(Chain chain, Anchor.OfPassage anchor) {
        this.chain = chain;
        this.anchor = anchor;
        Words words = chain.text(anchor.text()).words();
        firstWord = words.endingAfter(anchor.range().start());
        endWord = Math.max(firstWord, words.startingFrom(anchor.range().end()));
        weights = Arrays.copyOfRange(words.weights(), firstWord, endWord);
    }

    Placement placement() {
        Image image = Image.of(anchor.text(), firstWord, endWord);
        for (int i = anchor.text(); i < chain.last(); i++) {
            image = image.through(chain.map(i, i + 1), i + 1);
        }
        if (image.survival(weights) < 0.4) {
            return Placement.orphaned(anchor.annotation());
        }
        Cluster cluster = Cluster.heaviest(image, weights);
        return Placement.at(
                anchor.annotation(), Standing.EDITED, chain.newest().range(cluster.first(), cluster.last()), 0.9);
    }
}

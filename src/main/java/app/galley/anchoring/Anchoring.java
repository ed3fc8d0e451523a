package app.galley.anchoring;

import app.galley.annotation.Placement;
import java.util.ArrayList;
import java.util.List;

/**
 * Places targets in a later text. Pure: the same input gives the same output, and the order of the anchors does not matter.
 * Takes time in proportion to the texts; call it off the window's thread.
 */
public final class Anchoring {

    private Anchoring() {}

    /**
     * Where each anchor stands in the newest text.
     *
     * @param texts the article's texts from the oldest to the newest, at least one; anchors name them by index
     * @return one placement for each anchor, in the same order
     */
    public static List<Placement> place(List<AnchorText> texts, List<? extends Anchor> anchors) {
        Chain chain = new Chain(texts);
        List<Placement> placements = new ArrayList<>(anchors.size());
        for (Anchor anchor : anchors) {
            placements.add(
                    switch (anchor) {
                        case Anchor.OfPassage passage -> Verdict.of(chain, passage);
                        case Anchor.OfSection section -> SectionTrail.of(chain, section);
                    });
        }
        return placements;
    }
}

package app.galley.anchoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Follows one passage from the text it was marked in to the newest: step by step, together with copies that were made of it
 * on the way; and past texts in which it was missing, from the last one that had it.
 */
final class PassageTrail {

    /** How much of a passage must be there to go on from it. */
    private static final double THERE = 0.45;

    /** How much of it a copy, or a passage that was put back, must have. */
    private static final double COPIED = 0.7;

    /** So many copies of one passage are followed. */
    private static final int COPIES = 3;

    private final Chain chain;
    private final Passage passage;
    private final List<Copy> copies = new ArrayList<>();
    private final List<Find> finds = new ArrayList<>();
    private Image lastThere;

    /** A copy as it was made, and as it is now. */
    private record Copy(Image made, Image now) {}

    private PassageTrail(Chain chain, Passage passage) {
        this.chain = chain;
        this.passage = passage;
        lastThere = passage.image();
    }

    /** Follows the passage to the newest text. */
    static PassageTrail follow(Chain chain, Passage passage) {
        PassageTrail trail = new PassageTrail(chain, passage);
        trail.follow();
        return trail;
    }

    /** What may be the passage in the newest text, best first; never empty. */
    List<Find> finds() {
        return finds;
    }

    /** The passage in the last text that had most of it. */
    Image lastThere() {
        return lastThere;
    }

    private void follow() {
        Image image = lastThere;
        for (int next = passage.text() + 1; next <= chain.last(); next++) {
            followCopies(image, next);
            image = image.in(chain, next);
            if (share(image) >= COPIED) {
                lastThere = image;
            }
        }
        finds.add(new Find(image, passage.image(), word -> chain.origin(word, passage.text())));
        if (share(image) >= COPIED) {
            return;
        }
        for (Copy copy : share(image) < THERE ? copies : List.<Copy>of()) {
            finds.add(new Find(
                    copy.now(),
                    copy.made(),
                    word -> chain.origin(word, copy.made().text())));
        }
        if (lastThere.text() < chain.last()) {
            Find back = putBack(lastThere);
            if (share(back.image()) >= COPIED) {
                finds.add(back);
            }
        }
        finds.sort(Comparator.comparingDouble(find -> -share(find.image())));
    }

    private double share(Image image) {
        return image.share(passage.weights());
    }

    /** Takes the copies along to the next text, and those that are made there. */
    private void followCopies(Image image, int next) {
        copies.replaceAll(copy -> new Copy(copy.made(), copy.now().in(chain, next)));
        copies.removeIf(copy -> share(copy.now()) < THERE);
        if (copies.size() < COPIES && share(image) >= THERE) {
            Image copy = chain.insertions(next).copyOf(image, next);
            if (share(copy) >= COPIED) {
                copies.add(new Copy(copy, copy));
            }
        }
    }

    /**
     * What comparing the newest text with an older one gives, without the words that stood elsewhere in the older one:
     * those are others that look alike.
     */
    private Find putBack(Image from) {
        int[] places = from.in(chain, chain.last()).places().clone();
        for (int k = 0; k < places.length; k++) {
            if (places[k] >= 0) {
                int origin = chain.origin(places[k], from.text());
                if (origin >= 0 && origin != from.places()[k]) {
                    places[k] = -1;
                }
            }
        }
        int[] origins = chain.map(from.text(), chain.last()).from();
        return new Find(new Image(chain.last(), places), from, word -> origins[word]);
    }
}

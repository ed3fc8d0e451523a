package app.galley.anchoring;

import app.galley.annotation.AnnotationId;
import app.galley.annotation.Placement;
import app.galley.annotation.Placement.Candidate;
import app.galley.annotation.Placement.Standing;
import app.galley.article.PlainRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Decides how a passage stands. Certain only with enough evidence and without a rival; otherwise it says so, with the places
 * that may be meant: a comment that is visibly lost does less harm than one at a wrong place (Brush and others, 2001).
 */
final class Verdict {

    private static final int SUGGESTIONS = 3;

    /** How much to trust what stands where the passage stood... */
    private static final double INSTEAD = 0.2;

    /** ...and, compared with a find near there, one that is far off. */
    private static final double FAR_OFF = 0.6;

    /** A fragment smaller than this is not worth suggesting. */
    private static final double FRAGMENT = 0.2;

    /** So many words may have been inserted around a passage that is held by the words on both sides alone. */
    private static final int NEAR = 40;

    /** How much better than any other the best find must be. */
    private static final double MARGIN = 0.2;

    private final Chain chain;
    private final Passage passage;
    private final AnnotationId annotation;

    private Verdict(Chain chain, Anchor.OfPassage anchor) {
        this.chain = chain;
        passage = Passage.of(chain, anchor);
        annotation = anchor.annotation();
    }

    static Placement of(Chain chain, Anchor.OfPassage anchor) {
        if (chain.isNewest(anchor.text())) {
            return Placement.at(anchor.annotation(), Standing.EXACT, anchor.range(), 1);
        }
        Verdict verdict = new Verdict(chain, anchor);
        return verdict.passage.weights().length == 0 ? verdict.betweenWords() : verdict.ofWords();
    }

    private Placement ofWords() {
        PassageTrail trail = PassageTrail.follow(chain, passage);
        List<Find> proven = trail.finds().stream().filter(this::isProven).toList();
        if (!proven.isEmpty() && !hasRival(proven)) {
            return certain(proven.getFirst().image(), Evidence.of(chain, passage, proven.getFirst()));
        }
        List<Lookalike> elsewhere = chain.newSince(trail.lastThere().text()).find(chain, trail.lastThere());
        return uncertain(trail.finds(), elsewhere);
    }

    private boolean isProven(Find find) {
        Evidence evidence = Evidence.of(chain, passage, find);
        return evidence.isEnough() || (evidence.isAlmost() && isHeld(find));
    }

    /** Whether another of the finds is about as good as the first and stands elsewhere, as one of two copies does. */
    private boolean hasRival(List<Find> finds) {
        double best = finds.getFirst().image().share(passage.weights());
        Cluster cluster = Cluster.of(finds.getFirst().image(), passage.weights());
        return finds.stream()
                .skip(1)
                .filter(find -> find.image().share(passage.weights()) > best - MARGIN)
                .map(find -> Cluster.of(find.image(), passage.weights()))
                .anyMatch(other -> other.last() < cluster.first() || other.first() > cluster.last());
    }

    /** Whether the passage stands between the words that were around it, and near them. */
    private boolean isHeld(Find find) {
        Surroundings around = Surroundings.of(chain, passage);
        Cluster cluster = Cluster.of(find.image(), passage.weights());
        return around.before() >= 0
                && around.after() >= 0
                && around.hold(cluster)
                && around.after() - around.before() <= NEAR + 2 * passage.weights().length;
    }

    private Placement certain(Image image, Evidence evidence) {
        Cluster cluster = Cluster.of(image, passage.weights());
        PlainRange place = Edges.of(chain, passage, image, cluster);
        boolean moved = !Surroundings.inOrder(chain, passage).hold(cluster);
        if (moved) {
            return Placement.at(annotation, Standing.MOVED, place, 0.9 * evidence.share());
        }
        if (image.isWhole() && sameLetters(place)) {
            return Placement.at(annotation, Standing.EXACT, place, 1);
        }
        return Placement.at(annotation, Standing.EDITED, place, 0.5 + 0.45 * evidence.share());
    }

    /** Whether the passage reads the same, white space and typography aside. */
    private boolean sameLetters(PlainRange place) {
        Words was = WordReader.read(
                chain.text(passage.text()).text(),
                passage.range().start(),
                passage.range().end());
        Words is = WordReader.read(chain.newest().text(), place.start(), place.end());
        return Arrays.equals(was.hashes(), is.hashes());
    }

    private Placement uncertain(List<Find> finds, List<Lookalike> elsewhere) {
        List<Candidate> candidates = new ArrayList<>();
        Surroundings around = Surroundings.of(chain, passage);
        Stream<Lookalike> found = finds.stream()
                .map(find -> Lookalike.of(chain, find.before(), find.image()))
                .filter(lookalike -> lookalike.isWorthALook(chain.newest().words()));
        Stream.concat(found, elsewhere.stream())
                .filter(lookalike -> lookalike.image().share(passage.weights()) >= FRAGMENT)
                .map(lookalike -> candidate(lookalike, around))
                .forEach(candidates::add);
        Replacement.of(chain, passage).ifPresent(range -> candidates.add(new Candidate(range, INSTEAD)));
        Set<PlainRange> seen = new HashSet<>();
        List<Candidate> best = candidates.stream()
                .sorted(Comparator.comparingDouble(Candidate::confidence).reversed())
                .filter(candidate -> seen.add(candidate.place()))
                .limit(SUGGESTIONS)
                .toList();
        Standing standing = best.isEmpty() ? Standing.ORPHANED : Standing.UNSURE;
        return new Placement(annotation, standing, null, 0, best);
    }

    private Candidate candidate(Lookalike lookalike, Surroundings around) {
        Cluster cluster = Cluster.of(lookalike.image(), passage.weights());
        double near = around.areNear(cluster) ? 1 : FAR_OFF;
        double context = 0.5 + 0.5 * lookalike.context();
        return new Candidate(
                chain.newest().range(cluster.first(), cluster.last()),
                near * context * lookalike.image().share(passage.weights()) / 2);
    }

    /** A passage without a word, such as a space or a picture: there as long as the words on both sides are. */
    private Placement betweenWords() {
        Surroundings around = Surroundings.of(chain, passage);
        Words words = chain.text(passage.text()).words();
        Optional<PlainRange> place = Edges.between(chain, passage, around, words);
        return place.map(range -> Placement.at(annotation, Standing.EXACT, range, 0.9))
                .orElseGet(() -> Placement.orphaned(annotation));
    }
}

package app.galley.anchoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Looks for a lost passage among the words of the newest text that were not in an older one: each content word votes for
 * where the passage would start if it stood there. Words that were in the older text are others, however alike, and have no
 * vote.
 */
final class Elsewhere {

    /** Of a word that is new in many places, so many are looked at. */
    private static final int PLACES = 40;

    /** Of a long passage, so many words vote. */
    private static final int VOTERS = 240;

    /** Places this many words apart are one... */
    private static final int NEAR = 4;

    /** ...and one word more for each so many of the passage, for what was put in and taken out. */
    private static final int DRIFT = 8;

    private final AnchorText newest;
    private final int newestText;
    private final Map<String, List<Integer>> places = new HashMap<>();

    /** What is new in the chain's newest text compared with the older one. */
    Elsewhere(Chain chain, int olderText) {
        newest = chain.newest();
        newestText = chain.last();
        for (int text = olderText + 1; text <= chain.last(); text++) {
            for (int inserted : chain.map(text - 1, text).inserted()) {
                int word =
                        chain.text(text).words().weights()[inserted] > Weight.COMMON ? chain.now(inserted, text) : -1;
                List<Integer> known =
                        word < 0 ? List.of() : places.computeIfAbsent(key(newest, word), key -> new ArrayList<>());
                if (word >= 0 && known.size() < PLACES) {
                    known.add(word);
                }
            }
        }
    }

    /**
     * What may be the passage, which was in the older text, best first; each has at least half of the content words. Where
     * the passage has none, there is a third of those around it.
     */
    List<Lookalike> find(Chain chain, Image was) {
        AnchorText older = chain.text(was.text());
        boolean byContext = content(older, was) == 0;
        Image asked = byContext ? withContext(was, older) : was;
        int around = byContext ? Lookalike.CONTEXT : 0;
        int least = Math.ceilDiv(content(older, asked), byContext ? 3 : 2);
        int near = NEAR + was.places().length / DRIFT;
        List<Vote> votes = votes(asked, older);
        List<Lookalike> found = new ArrayList<>();
        for (int from = 0; from < votes.size(); ) {
            int to = from;
            int[] image = new int[asked.places().length];
            Arrays.fill(image, -1);
            int voters = 0;
            for (; to < votes.size() && votes.get(to).start() - votes.get(from).start() <= near; to++) {
                Vote vote = votes.get(to);
                voters += image[vote.word()] < 0 ? 1 : 0;
                image[vote.word()] = vote.place();
            }
            if (voters >= least) {
                int[] places = withWordsBetween(asked, image, older).places();
                Image own = new Image(newestText, Arrays.copyOfRange(places, around, places.length - around));
                Lookalike lookalike = Lookalike.of(chain, was, own);
                if (lookalike.isWorthALook(newest.words())) {
                    found.add(lookalike);
                }
            }
            from = to;
        }
        found.sort(Comparator.comparingInt(lookalike -> -lookalike.image().weight(newest.words())));
        return found;
    }

    private List<Vote> votes(Image asked, AnchorText older) {
        List<Vote> votes = new ArrayList<>();
        for (int k = 0; k < Math.min(VOTERS, asked.places().length); k++) {
            int word = asked.places()[k];
            if (word >= 0 && older.words().weights()[word] > Weight.COMMON) {
                for (int place : places.getOrDefault(key(older, word), List.of())) {
                    votes.add(new Vote(place - k, k, place));
                }
            }
        }
        votes.sort(Comparator.comparingInt(Vote::start).thenComparingInt(Vote::word));
        return votes;
    }

    /** How many words may vote. */
    private static int content(AnchorText text, Image image) {
        int content = 0;
        for (int k = 0; k < Math.min(VOTERS, image.places().length); k++) {
            int word = image.places()[k];
            content += word >= 0 && text.words().weights()[word] > Weight.COMMON ? 1 : 0;
        }
        return content;
    }

    /** The image with the words around it. */
    private static Image withContext(Image was, AnchorText older) {
        int count = was.places().length;
        int[] places = new int[count + 2 * Lookalike.CONTEXT];
        System.arraycopy(was.places(), 0, places, Lookalike.CONTEXT, count);
        for (int k = 1; k <= Lookalike.CONTEXT; k++) {
            int before = was.first() - k;
            int after = was.last() + k;
            places[Lookalike.CONTEXT - k] = before;
            places[Lookalike.CONTEXT + count - 1 + k] = after < older.words().count() ? after : -1;
        }
        for (int k = 0; k < Lookalike.CONTEXT; k++) {
            places[k] = Math.max(-1, places[k]);
        }
        return new Image(was.text(), places);
    }

    private record Vote(int start, int word, int place) {}

    /** The image with the common words and marks that stand right beside those found. */
    private Image withWordsBetween(Image was, int[] image, AnchorText older) {
        for (int k = 1; k < image.length; k++) {
            join(was, image, older, k, k - 1, 1);
        }
        for (int k = image.length - 2; k >= 0; k--) {
            join(was, image, older, k, k + 1, -1);
        }
        return new Image(newestText, image);
    }

    private void join(Image was, int[] image, AnchorText older, int k, int neighbour, int step) {
        int place = image[neighbour] + step;
        if (image[k] < 0
                && image[neighbour] >= 0
                && was.places()[k] >= 0
                && place >= 0
                && place < newest.words().count()
                && newest.words().hashes()[place] == older.words().hashes()[was.places()[k]]) {
            image[k] = place;
        }
    }

    private static String key(AnchorText text, int word) {
        return text.word(word).toLowerCase(Locale.ROOT);
    }
}

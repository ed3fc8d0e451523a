package app.galley.anchoring;

import app.galley.article.PlainRange;
import java.util.Optional;

/** What stands now where a passage stood, between the words that were around it. */
final class Replacement {

    private Replacement() {}

    /** Empty where nothing stands there, or far more or far less than before. */
    static Optional<PlainRange> of(Chain chain, Passage passage) {
        Surroundings around = Surroundings.of(chain, passage);
        if (around.before() < 0 || around.after() <= around.before()) {
            return Optional.empty();
        }
        int first = around.before() + 1;
        int last = around.after() - 1;
        int length = last - first + 1;
        int was = passage.weights().length;
        if (length <= was / 3 || length > was * 3 + 5) {
            return Optional.empty();
        }
        return Optional.of(chain.newest().range(first, last));
    }
}

package app.galley.ui.comments.inbox;

import app.galley.annotation.Status;
import java.util.Map;

/**
 * How far the threads of an article have come; drafts do not count, they wait for their author.
 *
 * @param total how many threads there are
 * @param outcomes how many of them ended in each way; only ways in which one ended
 */
public record InboxProgress(int total, Map<Status, Integer> outcomes) {

    public static final InboxProgress NONE = new InboxProgress(0, Map.of());

    public InboxProgress {
        outcomes = Map.copyOf(outcomes);
    }

    public int handled() {
        return outcomes.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int open() {
        return total - handled();
    }

    /** From 0 to 1; 0 where there is nothing to do. */
    public double share() {
        return total == 0 ? 0 : (double) handled() / total;
    }
}

package app.galley.ui.shell;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Times of one kind, in milliseconds. */
final class Figures {

    private final List<Double> values = new ArrayList<>();

    void add(double milliseconds) {
        values.add(milliseconds);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** The value that this share of all is not above. */
    double at(double share) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.isEmpty() ? Double.NaN : sorted.get((int) Math.min(sorted.size() - 1.0, share * sorted.size()));
    }

    double p95() {
        return at(0.95);
    }

    double most() {
        return at(1);
    }

    /** Median, 95th percentile and worst. */
    @Override
    public String toString() {
        return isEmpty()
                ? "        not measured"
                : String.format(Locale.ROOT, "%6.1f %6.1f %6.1f", at(0.5), p95(), most());
    }
}

package app.galley.editing;

import app.galley.editing.LineContext.Kind;
import java.util.List;
import java.util.Optional;

/** Makes block quotes of lines, and lines of block quotes. */
public final class QuoteToggle {

    private QuoteToggle() {}

    /** Each selected line gets a quote mark; where all that are not blank have one, one goes. Empty in front matter. */
    public static Optional<Step> toggle(Spot spot) {
        List<Line> lines = spot.lines();
        if (spot.context().kindAt(lines.getFirst().start()) == Kind.FRONT_MATTER) {
            return Optional.empty();
        }
        boolean off = lines.stream().anyMatch(line -> line.quoteDepth() > 0)
                && lines.stream().allMatch(line -> line.quoteDepth() > 0 || line.isBlank());
        Changes changes = new Changes(spot.text());
        for (Line line : lines) {
            if (!off) {
                boolean bare = line.start() == line.end() && lines.size() > 1;
                changes.insert(line.start(), bare ? ">" : "> ");
            } else if (line.quoteDepth() > 0) {
                Mark mark = line.marks().getFirst();
                changes.remove(mark.from(), mark.to());
            }
        }
        return changes.stepCarrying(spot.selection());
    }
}

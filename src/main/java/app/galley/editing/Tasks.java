package app.galley.editing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The boxes of tasks. */
public final class Tasks {

    private Tasks() {}

    /** Ticks the boxes of the selected lines; takes the ticks away where all are ticked. Empty where there is no box. */
    public static Optional<Step> toggle(Spot spot) {
        List<Mark.Box> boxes = spot.lines().stream()
                .filter(line -> line.box() != null && !spot.isLiteral(line))
                .map(line -> Objects.requireNonNull(line.box()))
                .toList();
        boolean done = boxes.stream().allMatch(Mark.Box::done);
        Changes changes = new Changes(spot.text());
        for (Mark.Box box : boxes) {
            if (box.done() == done) {
                changes.replace(box.from() + 1, box.from() + 2, done ? " " : "x");
            }
        }
        return changes.stepCarrying(spot.selection());
    }
}

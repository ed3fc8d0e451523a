package app.galley.editing;

import app.galley.editing.Items.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Backspace right before the words of an item or a quote: its mark goes, its words stay. */
public final class MarkRemoval {

    private MarkRemoval() {}

    /** Empty where the caret is not there, and Backspace takes the character before it. */
    public static Optional<Step> backspace(Spot spot) {
        Line line = spot.firstLine();
        int caret = spot.selection().caret();
        boolean atWords = !line.marks().isEmpty()
                && caret <= line.content()
                && caret >= line.marks().getLast().to();
        if (!spot.selection().isEmpty() || !atWords || spot.isLiteral(line)) {
            return Optional.empty();
        }
        List<Line> region = ListRegion.around(line, line);
        Mark mark = Prefix.innermost(line);
        Node node = Items.of(region).at(line);
        boolean top = mark.equals(line.item()) && node != null && node.parent() == null;
        int from = top ? line.quoteEnd() : mark.from();
        Changes changes = new Changes(spot.text()).remove(from, line.content());
        return Optional.of(
                Renumbering.step(changes, region, Set.of(), line.start() + 1, spot.selection(), Selection.at(from)));
    }
}

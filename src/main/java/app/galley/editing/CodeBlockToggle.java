package app.galley.editing;

import app.galley.editing.LineContext.Kind;
import java.util.List;
import java.util.Optional;

/** Puts lines between fences, and takes the fences of a block of code away. */
public final class CodeBlockToggle {

    private static final int USUAL_FENCE = 3;

    private CodeBlockToggle() {}

    /** Empty in front matter. */
    public static Optional<Step> toggle(Spot spot) {
        List<Line> lines = spot.lines();
        return switch (spot.context().kindAt(lines.getFirst().start())) {
            case TEXT -> Optional.of(fenced(spot, lines));
            case CODE -> unfenced(spot, lines.getFirst());
            case FRONT_MATTER -> Optional.empty();
        };
    }

    private static Step fenced(Spot spot, List<Line> lines) {
        Line first = lines.getFirst();
        int length = USUAL_FENCE;
        for (Line line : lines) {
            length = Math.max(length, FenceScan.fenceLength(line.text(), line.content(), line.end()) + 1);
        }
        String fence = "`".repeat(length);
        int from = first.item() == null ? first.quoteEnd() : first.content();
        String prefix = first.item() == null
                ? first.text().subSequence(first.start(), from).toString()
                : Prefix.hanging(first);
        String opening = fence + "\n" + prefix;
        Selection old = spot.selection();
        Selection kept = new Selection(
                Math.max(old.anchor(), from) + opening.length(), Math.max(old.caret(), from) + opening.length());
        return new Changes(spot.text())
                .insert(from, opening)
                .insert(lines.getLast().end(), "\n" + prefix + fence)
                .step(old, kept);
    }

    private static Optional<Step> unfenced(Spot spot, Line inside) {
        Line first = inside;
        while (first.start() > 0 && isCode(spot, first.previous())) {
            first = first.previous();
        }
        for (Line open = first; open.start() <= inside.start(); open = open.next()) {
            FenceScan.Open fence = FenceScan.opening(open.text(), open.start(), open.end());
            Line close = open;
            boolean closed = false;
            while (fence != null && !closed && !close.isLast() && isCode(spot, close.next())) {
                close = close.next();
                closed = fence.isClosedBy(close.text(), close.start(), close.end());
            }
            if (fence != null && close.start() >= inside.start()) {
                return Optional.of(without(spot, open, close, closed));
            }
            open = close;
            if (open.isLast()) {
                break;
            }
        }
        return Optional.empty();
    }

    private static boolean isCode(Spot spot, Line line) {
        return spot.context().kindAt(line.start()) == Kind.CODE;
    }

    /** An item that begins with the fence goes on with the first line of the code. */
    private static Step without(Spot spot, Line open, Line close, boolean closed) {
        Changes changes = new Changes(spot.text());
        int length = spot.text().length();
        if (open.item() == null || open.isLast()) {
            changes.remove(open.start(), Math.min(open.end() + 1, length));
        } else {
            Line body = open.next();
            boolean deep = !body.isBlank() && body.indent() >= open.contentColumn();
            changes.remove(
                    open.content(), deep ? body.start() + Prefix.hanging(open).length() : open.end());
        }
        if (closed) {
            boolean empty = close.start() == open.end() + 1;
            changes.remove(empty ? close.start() : close.start() - 1, close.end());
        }
        Selection old = spot.selection();
        return changes.step(old, new Selection(changes.before(old.anchor()), changes.before(old.caret())));
    }
}

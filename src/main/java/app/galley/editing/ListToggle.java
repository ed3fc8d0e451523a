package app.galley.editing;

import app.galley.editing.Items.Node;
import app.galley.editing.Mark.Box;
import app.galley.editing.Mark.Bullet;
import app.galley.editing.Mark.Item;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes lists of lines, and lines of lists. */
public final class ListToggle {

    private enum Kind {
        BULLETS,
        NUMBERS,
        TASKS
    }

    private final Spot spot;
    private final Kind kind;
    private final List<Line> lines;
    private final List<Line> region;
    private final Items items;
    private final Changes changes;
    private final Shifts shifts;

    private ListToggle(Spot spot, Kind kind) {
        this.spot = spot;
        this.kind = kind;
        List<Line> selected = spot.lines();
        this.region = ListRegion.around(selected.getFirst(), selected.getLast());
        this.items = Items.of(region);
        this.lines = selected.stream()
                .filter(line -> selected.size() == 1 || isOwnLine(line))
                .filter(line -> !spot.isLiteral(line))
                .toList();
        this.changes = new Changes(spot.text());
        this.shifts = new Shifts(region, items);
    }

    /** Each selected line becomes an item with a bullet; where all are such items, their marks go. */
    public static Optional<Step> bullets(Spot spot) {
        return new ListToggle(spot, Kind.BULLETS).step();
    }

    /** Each selected line becomes an item with a number; where all are such items, their marks go. */
    public static Optional<Step> numbers(Spot spot) {
        return new ListToggle(spot, Kind.NUMBERS).step();
    }

    /** Each selected line becomes a task; where all are tasks, their marks go. */
    public static Optional<Step> tasks(Spot spot) {
        return new ListToggle(spot, Kind.TASKS).step();
    }

    /** Neither blank nor going on with an item above. */
    private boolean isOwnLine(Line line) {
        if (line.isBlank() || line.item() != null) {
            return !line.isBlank();
        }
        Node holder = items.holding(placeOf(line));
        return holder == null || line.indent() < holder.line().contentColumn();
    }

    private int placeOf(Line line) {
        int place = 0;
        while (region.get(place).start() < line.start()) {
            place++;
        }
        return place;
    }

    private Optional<Step> step() {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        boolean off = lines.stream().allMatch(this::is);
        Set<Integer> chosen = new HashSet<>();
        for (Line line : lines) {
            if (off) {
                unmark(line);
            } else if (!is(line)) {
                mark(line);
            }
        }
        shifts.addTo(changes);
        if (!off) {
            lines.forEach(line -> chosen.add(changes.before(line.start())));
        }
        int next = changes.before(lines.getLast().end()) + 1;
        return Optional.of(
                Renumbering.step(changes, region, chosen, next, spot.selection(), changes.carried(spot.selection())));
    }

    private boolean is(Line line) {
        Item item = line.item();
        return switch (kind) {
            case BULLETS -> item instanceof Bullet && line.box() == null;
            case NUMBERS -> item instanceof Mark.Ordinal && line.box() == null;
            case TASKS -> line.box() != null;
        };
    }

    private void unmark(Line line) {
        Item item = line.item();
        if (item != null) {
            changes.remove(item.from(), line.content());
            Node node = items.at(line);
            if (node != null) {
                shifts.put(node, line.column(item.from()) - line.contentColumn());
            }
        }
    }

    private void mark(Line line) {
        Item item = line.item();
        Box box = line.box();
        if (item == null) {
            changes.insert(line.content(), sign() + " " + (kind == Kind.TASKS ? Box.EMPTY : ""));
            return;
        }
        boolean keepsSign = kind == Kind.TASKS || (kind == Kind.BULLETS) == (item instanceof Bullet);
        if (!keepsSign) {
            String sign = sign();
            changes.replace(item.from(), item.signEnd(), sign);
            Node node = items.at(line);
            if (node != null) {
                shifts.put(node, sign.length() - (item.signEnd() - item.from()));
            }
        }
        if (kind == Kind.TASKS) {
            changes.insert(line.content(), Box.EMPTY);
        } else if (box != null) {
            changes.remove(box.from(), box.to());
        }
    }

    /** Numbers all begin as 1 and are counted once they stand. A list nearby says which bullet the writer likes. */
    private String sign() {
        if (kind == Kind.NUMBERS) {
            return "1.";
        }
        return items.nodes().stream()
                .filter(node -> node.mark() instanceof Bullet)
                .map(node -> node.mark().next())
                .findFirst()
                .orElse("-");
    }
}

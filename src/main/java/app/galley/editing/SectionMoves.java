package app.galley.editing;

import app.galley.article.Outline;
import app.galley.article.Section;
import app.galley.editing.SectionChange.Delete;
import app.galley.editing.SectionChange.Demote;
import app.galley.editing.SectionChange.Down;
import app.galley.editing.SectionChange.Move;
import app.galley.editing.SectionChange.Promote;
import app.galley.editing.SectionChange.Rename;
import app.galley.editing.SectionChange.Up;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Changes sections of a text as a whole. What stands before the first heading never moves. A section that comes under
 * another level takes its subsections along by as many levels; where one of them would need a seventh level, nothing is
 * done, because putting two levels into one could not be taken apart again.
 *
 * <p>Takes time in proportion to the text.
 */
public final class SectionMoves {

    private static final int DEEPEST = 6;

    private SectionMoves() {}

    /**
     * The change as a step; empty if it cannot be done or would change nothing.
     *
     * @param outline the outline of this very text
     * @param selection what is selected now; a caret in a section goes with it
     */
    public static Optional<SectionStep> step(String text, Outline outline, SectionChange change, Selection selection) {
        Optional<Section> found = outline.find(change.section());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Section section = found.get();
        Rewrite rewrite = new Rewrite(
                text, selection.anchor(), selection.caret(), section.heading().start());
        switch (change) {
            case Rename rename -> rename(rewrite, section, rename.heading());
            case Delete delete -> new SectionOrder(rewrite).delete(section);
            default -> {
                Optional<Destination> to = destination(outline, change);
                if (to.isEmpty()) {
                    return Optional.empty();
                }
                new SectionOrder(rewrite).move(section, to.get());
            }
        }
        if (rewrite.isUnchanged()) {
            return Optional.empty();
        }
        Step step = rewrite.step(selection, new Selection(rewrite.mark(0), rewrite.mark(1)));
        return Optional.of(new SectionStep(step, rewrite.mark(2)));
    }

    /** Whether the change can be done, as far as the outline tells; cheap enough to ask while dragging. */
    public static boolean isPossible(Outline outline, SectionChange change) {
        return switch (change) {
            case Rename rename -> !rename.heading().isBlank();
            case Delete delete -> true;
            default -> destination(outline, change).isPresent();
        };
    }

    /** The Markdown of a section's heading without the marks that make it a heading: what a writer edits to rename it. */
    public static String heading(String text, Section section) {
        return SectionHeading.oneLine(SectionHeading.of(text, section).content().of(text));
    }

    /** @param offset where the section goes; at its own edges or inside it, it stays */
    record Destination(int offset, int level) {}

    private static void rename(Rewrite text, Section section, String heading) {
        String title = SectionHeading.oneLine(heading);
        SectionHeading marks = SectionHeading.of(text.text(), section);
        if (!title.isEmpty()
                && !title.equals(SectionHeading.oneLine(marks.content().of(text.text())))) {
            marks.rename(text, title);
        }
    }

    private static Optional<Destination> destination(Outline outline, SectionChange change) {
        SectionSpot spot = SectionSpot.find(outline, change.section());
        if (spot == null) {
            return Optional.empty();
        }
        Section section = spot.section();
        @Nullable Destination to = switch (change) {
            case Move move -> moved(section, outline.find(move.target()).orElse(null), move.place());
            case Up up -> up(outline, spot);
            case Down down -> down(outline, spot);
            case Promote promote -> inPlace(section, section.level() - 1);
            case Demote demote -> inPlace(section, section.level() + 1);
            case Rename rename -> null;
            case Delete delete -> null;
        };
        return Optional.ofNullable(to).filter(found -> changes(section, found) && levelsSuffice(section, found));
    }

    private static Destination inPlace(Section section, int level) {
        return new Destination(section.range().start(), level);
    }

    private static @Nullable Destination moved(Section section, @Nullable Section target, SectionChange.Place place) {
        if (target == null || SectionSpot.holds(section, target)) {
            return null;
        }
        return switch (place) {
            case BEFORE -> new Destination(target.range().start(), target.level());
            case AFTER -> new Destination(target.range().end(), target.level());
            case INSIDE -> asLast(target, target.level() + 1);
        };
    }

    private static @Nullable Destination up(Outline outline, SectionSpot spot) {
        Section before = spot.sibling(-1);
        if (before != null) {
            return moved(spot.section(), before, SectionChange.Place.BEFORE);
        }
        return hop(outline, spot, -1, parent -> asLast(parent, spot.section().level()));
    }

    private static @Nullable Destination down(Outline outline, SectionSpot spot) {
        Section after = spot.sibling(1);
        if (after != null) {
            return moved(spot.section(), after, SectionChange.Place.AFTER);
        }
        return hop(outline, spot, 1, parent -> asFirst(parent, spot.section().level()));
    }

    /** Under the nearest section of the parent's level, in the order of the text. */
    private static @Nullable Destination hop(
            Outline outline, SectionSpot spot, int direction, Function<Section, Destination> under) {
        Section neighbour = spot.cousinOfParent(outline, direction);
        return neighbour == null ? null : under.apply(neighbour);
    }

    /** @param level for a parent that has no subsections yet */
    private static Destination asLast(Section parent, int level) {
        boolean none = parent.children().isEmpty();
        return new Destination(
                parent.range().end(), none ? level : parent.children().getLast().level());
    }

    private static Destination asFirst(Section parent, int level) {
        if (parent.children().isEmpty()) {
            return new Destination(parent.range().end(), level);
        }
        Section first = parent.children().getFirst();
        return new Destination(first.range().start(), first.level());
    }

    private static boolean changes(Section section, Destination to) {
        boolean elsewhere = to.offset() < section.range().start()
                || to.offset() > section.range().end();
        return elsewhere || to.level() != section.level();
    }

    private static boolean levelsSuffice(Section section, Destination to) {
        return to.level() >= 1 && SectionSpot.deepest(section) + to.level() - section.level() <= DEEPEST;
    }
}

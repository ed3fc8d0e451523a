package app.galley.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.Annotation;
import app.galley.annotation.Changes;
import app.galley.annotation.Status;
import app.galley.library.DeletedAnnotations;
import app.galley.library.LibraryException;
import app.galley.review.ArticleReference;
import app.galley.review.ReviewFile;
import app.galley.review.ReviewState;
import app.galley.review.SharedAnnotation;
import app.galley.review.Tombstone;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What several people changed without knowing of each other, and how it is settled. */
class ConflictsTest extends ThreePeople {

    @Test
    void twoWhoChangedTheSameAreAConflictUntilItIsSettled() {
        Annotation first = ada.comment("duck", "First");
        tom.gets(ada.sends());
        ada.edit(first.id(), "Hers");
        tom.edit(first.id(), "His");

        Merged merged = writer.gets(ada.sends(), tom.sends());

        assertEquals(new Counts(1, 0, 0, 0, 1), merged.counts());
        assertEquals(1, writer.bodies().size());
        tom.comment("pond", "Only now one knows his name.");
        writer.gets(tom.sends());
        Conflicts conflicts = new Conflicts(writer.library);
        Conflict conflict = conflicts.list(Person.ARTICLE).getFirst();
        assertEquals(
                Set.of("Hers Ada", "His Tom"),
                Set.copyOf(conflict.choices().stream()
                        .map(choice -> ((SharedAnnotation) choice.version()).body() + " "
                                + choice.by().getFirst().name())
                        .toList()));

        // Changed beside, it cannot be settled as it was; and a change alone settles nothing.
        writer.edit(first.id(), "Hers or his");
        Conflict.Choice his = conflict.choices().stream()
                .filter(choice -> ((SharedAnnotation) choice.version()).body().equals("His"))
                .findFirst()
                .orElseThrow();
        assertThrows(LibraryException.class, () -> conflicts.settle(conflict, his, writer.me()));
        Conflict now = conflicts.list(Person.ARTICLE).getFirst();
        Conflict.Choice chosen = now.choices().get(1);
        Undo undo = conflicts.settle(now, chosen, writer.me());

        String body = ((SharedAnnotation) chosen.version()).body();
        assertTrue(writer.bodies().contains(body) && writer.bodies().size() == 2);
        assertEquals(List.of(), conflicts.list(Person.ARTICLE));
        assertEquals(new Undone(1, List.of()), writer.merging.undo(undo));
        Conflict again = conflicts.list(Person.ARTICLE).getFirst();
        assertEquals(said(now), said(again));

        // Settled, it takes the place of all versions everywhere.
        conflicts.settle(again, again.choices().get(1), writer.me());
        assertTrue(writer.gets(ada.sends(), tom.sends()).changedNothing());
        ada.gets(writer.sends());
        tom.gets(writer.sends(), ada.sends());
        assertEquals(writer.bodies(), ada.bodies());
        assertEquals(writer.bodies(), tom.bodies());
    }

    @Test
    void whatNobodyHasSeenIsNotSettled() {
        Annotation first = ada.comment("duck", "First");
        tom.gets(ada.sends());
        writer.gets(ada.sends());
        ada.edit(first.id(), "Hers");
        tom.edit(first.id(), "His");
        writer.edit(first.id(), "The writer's");
        ada.gets(tom.sends());
        Conflicts conflicts = new Conflicts(ada.library);
        Conflict ofTwo = conflicts.list(Person.ARTICLE).getFirst();
        ada.gets(writer.sends());
        Map<String, List<String>> before = ada.rows();

        assertThrows(
                LibraryException.class,
                () -> conflicts.settle(ofTwo, ofTwo.choices().getFirst(), ada.me()));

        assertEquals(before, ada.rows());
        Conflict ofThree = conflicts.list(Person.ARTICLE).getFirst();
        assertEquals(3, ofThree.choices().size());
        conflicts.settle(ofThree, ofThree.choices().getLast(), ada.me());
        assertEquals(List.of(), conflicts.list(Person.ARTICLE));
    }

    @Test
    void whatIsShownIsTheFirstChoiceHoweverMuchOthersChanged() {
        Annotation mine = writer.comment("duck", "Ready");
        tom.gets(writer.sends());
        writer.set(mine.id(), Status.DRAFT);
        writer.edit(mine.id(), "Mine");
        for (int i = 0; i < 5; i++) {
            tom.edit(mine.id(), "His " + i);
        }
        writer.gets(tom.sends());
        writer.set(mine.id(), Status.OPEN);

        Conflicts conflicts = new Conflicts(writer.library);
        Conflict conflict = conflicts.list(Person.ARTICLE).getFirst();

        assertEquals(List.of("Mine"), writer.bodies());
        assertEquals(List.of("Mine", "His 4"), said(conflict));
        conflicts.settle(conflict, conflict.choices().getFirst(), writer.me());
        assertEquals(List.of("Mine"), writer.bodies());
    }

    @Test
    void aSettlementThatWasSentAndThenTakenBackSwallowsNothing() {
        Annotation first = ada.comment("duck", "First");
        tom.gets(ada.sends());
        ada.edit(first.id(), "Hers");
        tom.edit(first.id(), "His");
        writer.gets(ada.sends(), tom.sends());
        Conflicts conflicts = new Conflicts(writer.library);
        Conflict conflict = conflicts.list(Person.ARTICLE).getFirst();
        Undo undo = conflicts.settle(conflict, conflict.choices().getLast(), writer.me());
        ada.gets(writer.sends());

        assertEquals(new Undone(1, List.of()), writer.merging.undo(undo));
        writer.edit(first.id(), "Edited since");
        writer.gets(ada.sends());

        List<String> both = List.of("Edited since", said(conflict).getLast());
        assertEquals(both, said(conflicts.list(Person.ARTICLE).getFirst()));
        ada.gets(writer.sends());
        assertEquals(
                Set.copyOf(both),
                Set.copyOf(said(new Conflicts(ada.library).list(Person.ARTICLE).getFirst())));
        // What was before all this comes back from nobody.
        assertTrue(writer.gets(ada.sends(), tom.sends()).changedNothing());
    }

    private static List<String> said(Conflict conflict) {
        return conflict.choices().stream()
                .map(choice -> ((SharedAnnotation) choice.version()).body())
                .toList();
    }

    @Test
    void aDeletionAndAChangeBesideItAreAConflictOfWhichTheChangeIsShown() {
        Annotation first = ada.comment("duck", "First");
        tom.gets(ada.sends());
        ada.edit(first.id(), "Second");
        ada.edit(first.id(), "Third");
        ada.library.annotations().delete(first.id());
        tom.set(first.id(), Status.RESOLVED);
        writer.gets(ada.sends());
        assertEquals(List.of(), writer.bodies());

        assertEquals(new Counts(1, 0, 0, 0, 1), writer.gets(tom.sends()).counts());

        assertEquals(List.of("First"), writer.bodies());
        Conflicts conflicts = new Conflicts(writer.library);
        Conflict conflict = conflicts.list(Person.ARTICLE).getFirst();
        assertTrue(conflict.choices().get(1).version() instanceof Tombstone);
        conflicts.settle(conflict, conflict.choices().get(1), writer.me());
        assertEquals(List.of(), writer.bodies());
        tom.gets(writer.sends());
        assertEquals(List.of(), tom.bodies());
    }

    @Test
    void deletingWhatIsInConflictDeletesBothVersions() {
        Annotation first = ada.comment("duck", "First");
        tom.gets(ada.sends());
        ada.edit(first.id(), "Hers");
        tom.edit(first.id(), "His");
        writer.gets(ada.sends(), tom.sends());
        writer.library.annotations().delete(first.id());
        assertTrue(writer.gets(ada.sends(), tom.sends()).changedNothing());
        assertEquals(List.of(), writer.bodies());
        ada.gets(writer.sends(), tom.sends());
        assertEquals(List.of(), ada.bodies());
    }

    @Test
    void aDeletionThatWasSentAndThenTakenBackSwallowsNeitherVersion() {
        Annotation first = ada.comment("duck", "First");
        tom.gets(ada.sends());
        ada.edit(first.id(), "Hers");
        tom.edit(first.id(), "His");
        writer.gets(ada.sends(), tom.sends());
        Conflicts conflicts = new Conflicts(writer.library);
        List<String> both = said(conflicts.list(Person.ARTICLE).getFirst());
        DeletedAnnotations deleted = writer.library.annotations().delete(first.id());
        ada.gets(writer.sends());

        writer.library.annotations().undelete(deleted);

        assertEquals(both, said(conflicts.list(Person.ARTICLE).getFirst()));
        assertTrue(writer.gets(ada.sends(), tom.sends()).changedNothing());
        ada.gets(writer.sends());
        assertEquals(both, said(new Conflicts(ada.library).list(Person.ARTICLE).getFirst()));
    }

    @Test
    void aDeletionIsTakenBackAlsoWhereTheTextOfTheOtherVersionIsGone() {
        Annotation first = writer.comment("duck", "First");
        tom.gets(writer.sends());
        writer.edit(first.id(), "Once");
        writer.edit(first.id(), "Twice");
        tom.write(Person.TEXT + "\nMore.\n");
        tom.attach(first.id(), "More");
        Undo undo = writer.gets(tom.sends()).undo();
        DeletedAnnotations deleted = writer.library.annotations().delete(first.id());
        writer.merging.undo(undo);

        writer.library.annotations().undelete(deleted);

        assertEquals(List.of("Twice"), writer.bodies());
    }

    @Test
    void anIdThatSomebodyElseUsesReplacesNothing() {
        Annotation hers = ada.comment("duck", "Hers");
        writer.gets(ada.sends());
        SharedAnnotation stolen = new SharedAnnotation(
                hers.id(),
                ada.sends().review().state().texts().firstKey(),
                null,
                hers.target(),
                tom.library.authors().me().orElseThrow(),
                "Mine now",
                null,
                Status.OPEN,
                hers.created(),
                hers.modified(),
                Changes.by(tom.me(), 1_000));
        Tombstone erased = new Tombstone(hers.id(), tom.me(), Changes.by(tom.me(), 9_000), hers.created());
        ReviewFile forged = new ReviewFile(
                ArticleReference.to(writer.article()), ReviewState.of(List.of(Person.TEXT), List.of(stolen)));
        ReviewFile erasing =
                new ReviewFile(ArticleReference.to(writer.article()), ReviewState.of(List.of(), List.of(erased)));

        assertEquals(
                new Counts(0, 0, 0, 1, 1),
                writer.gets(new IncomingReview("forged", forged)).counts());
        assertEquals(List.of("Hers"), writer.bodies());
        assertEquals(1, new Conflicts(writer.library).list(Person.ARTICLE).size());
        // Settling it deletes what the other said; and it stays so.
        Conflicts conflicts = new Conflicts(writer.library);
        conflicts
                .list(Person.ARTICLE)
                .forEach(conflict ->
                        conflicts.settle(conflict, conflict.choices().getFirst(), writer.me()));
        assertEquals(
                new Counts(0, 0, 0, 1, 0),
                writer.gets(new IncomingReview("forged", forged)).counts());
        assertEquals(List.of("Hers"), writer.bodies());
        assertEquals(
                new Counts(0, 0, 0, 1, 0),
                writer.gets(new IncomingReview("erasing", erasing)).counts());
        assertEquals(List.of("Hers"), writer.bodies());
    }
}

package app.galley.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.Annotation;
import app.galley.annotation.Status;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A merge is taken back. */
class MergeUndoTest extends ThreePeople {

    @Test
    void aMergeIsTakenBackRowByRow() {
        Annotation first = ada.comment("duck", "First");
        Annotation second = ada.comment("bread", "Second");
        Annotation third = ada.comment("weeds", "Third");
        writer.gets(ada.sends());
        writer.edit(third.id(), "Third, by the writer");
        Map<String, List<String>> before = writer.rows();
        ada.edit(first.id(), "First, edited");
        ada.edit(third.id(), "Third, edited");
        ada.library.annotations().delete(second.id());
        ada.write(Person.TEXT + "\nMore.\n");
        ada.comment("More", "On a text that the writer lacks.");
        tom.gets(ada.sends());
        tom.comment("light", "By somebody new.");
        IncomingReview review = tom.sends();

        Merged merged = writer.gets(review);

        assertEquals(new Counts(2, 1, 1, 1, 1), merged.counts());
        assertEquals(new Undone(5, List.of()), writer.merging.undo(merged.undo()));
        assertEquals(before, writer.rows());
        assertEquals(new Counts(2, 1, 1, 1, 1), writer.gets(review).counts());
        assertEquals(List.of(), writer.library.check());
    }

    @Test
    void whatWasChangedOrAnsweredSinceStaysWhenAMergeIsTakenBack() {
        Annotation changed = ada.comment("duck", "To be changed");
        Annotation answered = ada.comment("bread", "To be answered");
        Annotation reply = ada.comment("bread", "Answered, too", Status.OPEN, answered.id(), null);
        Annotation gone = ada.comment("weeds", "To go");
        Undo undo = writer.gets(ada.sends()).undo();
        writer.set(changed.id(), Status.RESOLVED);
        writer.comment("bread", "So I see.", Status.DRAFT, reply.id(), null);

        Undone undone = writer.merging.undo(undo);

        assertEquals(1, undone.restored());
        assertEquals(Set.of(changed.id(), answered.id(), reply.id()), Set.copyOf(undone.left()));
        assertTrue(writer.library.annotations().get(gone.id()).isEmpty());
        assertEquals(List.of("Answered, too", "So I see.", "To be answered", "To be changed"), writer.bodies());
        assertTrue(writer.library.authors().withName("Ada").size() == 1);
    }

    @Test
    void anAnswerThatWasThereBeforeKeepsNothing() {
        Annotation root = ada.comment("duck", "Root");
        tom.gets(ada.sends());
        tom.comment("duck", "Answer", Status.OPEN, root.id(), null);
        writer.gets(tom.through(tom.saving.prepareOf(Person.ARTICLE, "tom")));
        assertEquals(List.of("Answer"), writer.bodies());
        Undo undo = writer.gets(ada.sends()).undo();
        assertEquals(new Undone(1, List.of()), writer.merging.undo(undo));
        assertEquals(List.of("Answer"), writer.bodies());
    }
}

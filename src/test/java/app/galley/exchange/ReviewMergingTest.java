package app.galley.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.Annotation;
import app.galley.annotation.Placement.Standing;
import app.galley.annotation.Status;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a merge brings, leaves and takes away. */
class ReviewMergingTest extends ThreePeople {

    @Test
    void reviewsOfSeveralComeTogetherAndAgain() {
        Annotation question = ada.comment("duck", "Only one?");
        ada.comment("bread", "Draft.", Status.DRAFT, null, null);
        tom.gets(ada.sends());
        tom.comment("duck", "Two, I think.", Status.OPEN, question.id(), null);
        tom.comment("weeds", "Which?");

        Merged merged = writer.gets(tom.sends(), ada.sends());

        assertEquals(List.of("Only one?", "Two, I think.", "Which?"), writer.bodies());
        assertEquals(new Counts(3, 0, 0, 0, 0), merged.counts());
        assertEquals(
                List.of(new Counts(3, 0, 0, 0, 0), new Counts(0, 0, 0, 1, 0)),
                merged.files().stream().map(Merged.OfFile::counts).toList());
        assertEquals(Map.of(Standing.EXACT, 2), merged.standings().counts());
        assertEquals(3, merged.articles().getFirst().annotations().size());

        Merged again = writer.gets(ada.sends(), tom.sends(), ada.sends());
        assertTrue(again.changedNothing());
        assertEquals(new Counts(0, 0, 0, 3, 0), again.counts());
        assertEquals(Map.of(Standing.EXACT, 2), again.standings().counts());
    }

    @Test
    void whatSomebodyChangedSinceIsUpdatedAndWhatTheyDeletedGoes() {
        Annotation kept = ada.comment("duck", "Furst");
        Annotation gone = ada.comment("bread", "Never mind.");
        writer.gets(ada.sends());
        ada.edit(kept.id(), "First");
        ada.library.annotations().delete(gone.id());

        Merged merged = writer.gets(ada.sends());

        assertEquals(new Counts(0, 1, 1, 0, 0), merged.counts());
        assertEquals(List.of("First"), writer.bodies());
        assertEquals(Set.of(kept.id()), merged.articles().getFirst().annotations());
    }

    @Test
    void aDeletionIsHeldOfWhatNeverWasHere() {
        Annotation gone = ada.comment("duck", "Never mind.");
        IncomingReview before = ada.sends();
        ada.library.annotations().delete(gone.id());
        assertEquals(new Counts(0, 0, 0, 1, 0), writer.gets(ada.sends()).counts());
        assertEquals(new Counts(0, 0, 0, 1, 0), writer.gets(before).counts());
        assertEquals(List.of(), writer.bodies());
        assertEquals(
                1,
                writer.saving
                        .prepare(Person.ARTICLE)
                        .review()
                        .state()
                        .tombstones()
                        .size());
    }

    @Test
    void peopleOfOneNameAreSeveralAndOnePersonIsOneHoweverTheNameIsWritten() {
        writer.library.authors().named("Ada", null);
        ada.comment("duck", "First");
        writer.gets(ada.sends());
        assertEquals(2, writer.library.authors().withName("ada").size());
        ada.library.authors().setMe("ADA", null);

        assertTrue(writer.gets(ada.sends()).changedNothing());
        assertEquals(List.of(), new Conflicts(writer.library).list(Person.ARTICLE));
        assertFalse(writer.library.authors().isMe(ada.me()));
    }

    @Test
    void aDraftOfMineStaysWhatEverComesUnderItsId() {
        Annotation mine = writer.comment("duck", "Ready");
        tom.gets(writer.sends());
        writer.set(mine.id(), Status.DRAFT);
        writer.edit(mine.id(), "Not ready");
        tom.set(mine.id(), Status.RESOLVED);

        assertEquals(new Counts(0, 0, 0, 1, 0), writer.gets(tom.sends()).counts());

        assertEquals(List.of("Not ready"), writer.bodies());
        assertEquals(List.of(), new Conflicts(writer.library).list(Person.ARTICLE));
        assertEquals(1, writer.saving.prepare(Person.ARTICLE).drafts());
        writer.set(mine.id(), Status.OPEN);
        assertEquals(1, new Conflicts(writer.library).list(Person.ARTICLE).size());
    }
}

package app.galley.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.Annotation;
import app.galley.annotation.Author;
import app.galley.annotation.AuthorId;
import app.galley.annotation.Changes;
import app.galley.annotation.Placement.Standing;
import app.galley.annotation.Status;
import app.galley.article.ArticleId;
import app.galley.article.Edit;
import app.galley.article.RevisionKind;
import app.galley.library.LibraryException;
import app.galley.library.NewArticle;
import app.galley.review.ArticleReference;
import app.galley.review.ReviewException;
import app.galley.review.ReviewFile;
import app.galley.review.ReviewState;
import app.galley.review.SharedAnnotation;
import app.galley.review.Tombstone;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class ReviewMergingTest {

    @TempDir
    private Path folder;

    private Person writer;
    private Person ada;
    private Person tom;

    @BeforeEach
    void open() {
        writer = new Person(folder, "Wanda");
        ada = new Person(folder, "Ada");
        tom = new Person(folder, "Tom");
    }

    @AfterEach
    void close() {
        assertEquals(List.of(), writer.library.check());
        assertEquals(List.of(), ada.library.check());
        assertEquals(List.of(), tom.library.check());
        List.of(writer, ada, tom).forEach(Person::close);
    }

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
    void aTextTheLibraryLacksIsStoredOffTheLineAndPlacedFrom() {
        writer.write(Person.TEXT.replace("A duck swims", "A small duck swims"));
        writer.write(Person.TEXT.replace("A duck swims", "A small duck swam"));
        ada.write(Person.TEXT.replace("bread, which", "bread and cake, which"));
        ada.comment("eats bread and cake", "Cake?");
        ada.comment("early light", "Nice.");
        var head = writer.article();

        Merged merged = writer.gets(ada.sends());

        assertEquals(head, writer.article());
        assertEquals(3, writer.library.revisions().list(Person.ARTICLE).size());
        assertEquals(3, writer.library.revisions().history(Person.ARTICLE).size());
        var reviewed = writer.library.revisions().listWithReviewed(Person.ARTICLE).stream()
                .filter(revision -> revision.kind() == RevisionKind.REVIEWED)
                .toList();
        assertEquals(1, reviewed.size());
        // Of the writer's three texts the first is nearest: the others differ in one more place.
        assertEquals(
                List.of(writer.library
                        .revisions()
                        .list(Person.ARTICLE)
                        .getLast()
                        .id()),
                reviewed.getFirst().parents());
        assertEquals(
                Map.of(Standing.EXACT, 1, Standing.EDITED, 1),
                merged.standings().counts());

        // It is there once, and travels on.
        ada.comment("pond", "Which?");
        writer.gets(ada.sends());
        assertEquals(
                4, writer.library.revisions().listWithReviewed(Person.ARTICLE).size());
        tom.gets(writer.sends());
        assertEquals(List.of("Cake?", "Nice.", "Which?"), tom.bodies());
    }

    @Test
    void theDraftIsTheTextInWhichCommentsAreShown() {
        ada.comment("weeds", "Which?");
        String removed = ", and weeds, which are not";
        var current = writer.library.articles().currentText(Person.ARTICLE);
        writer.library
                .drafts()
                .append(
                        Person.ARTICLE,
                        current.base(),
                        current.last(),
                        List.of(new Edit(Person.TEXT.indexOf(removed), removed, "")));
        assertEquals(
                Map.of(Standing.ORPHANED, 1),
                writer.gets(ada.sends()).standings().counts());
    }

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
        assertThrows(LibraryException.class, () -> conflicts.settle(conflict, his, me(writer)));
        Conflict now = conflicts.list(Person.ARTICLE).getFirst();
        Conflict.Choice chosen = now.choices().get(1);
        Map<String, List<String>> before = writer.rows();

        Undo undo = conflicts.settle(now, chosen, me(writer));

        String body = ((SharedAnnotation) chosen.version()).body();
        assertTrue(writer.bodies().contains(body) && writer.bodies().size() == 2);
        assertEquals(List.of(), conflicts.list(Person.ARTICLE));
        assertEquals(new Undone(1, List.of()), writer.merging.undo(undo));
        assertEquals(before, writer.rows());

        // Settled, it takes the place of all versions everywhere.
        conflicts.settle(now, chosen, me(writer));
        assertTrue(writer.gets(ada.sends(), tom.sends()).changedNothing());
        ada.gets(writer.sends());
        tom.gets(writer.sends(), ada.sends());
        assertEquals(writer.bodies(), ada.bodies());
        assertEquals(writer.bodies(), tom.bodies());
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
        conflicts.settle(conflict, conflict.choices().get(1), me(writer));
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
                Changes.by(me(tom), 1_000));
        Tombstone erased = new Tombstone(hers.id(), me(tom), Changes.by(me(tom), 9_000), hers.created());
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
                        conflicts.settle(conflict, conflict.choices().getFirst(), me(writer)));
        assertEquals(
                new Counts(0, 0, 0, 1, 0),
                writer.gets(new IncomingReview("forged", forged)).counts());
        assertEquals(List.of("Hers"), writer.bodies());
        assertEquals(
                new Counts(0, 0, 0, 1, 0),
                writer.gets(new IncomingReview("erasing", erasing)).counts());
        assertEquals(List.of("Hers"), writer.bodies());
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
        assertFalse(writer.library.authors().isMe(me(ada)));
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

    @Test
    void aReviewOfAnotherArticleIsRefusedAndNothingIsMerged() throws ReviewException {
        ArticleId geese = writer.library
                .articles()
                .create(new NewArticle(
                        "Geese", "en", "# Geese\n", null, RevisionKind.IMPORTED, 1, 1, List.of(), List.of()))
                .id();
        ada.comment("duck", "Hm");
        IncomingReview review = ada.sends();
        Map<String, List<String>> before = writer.rows();

        String both = refused(() -> writer.merging.merge(geese, List.of(review)));
        assertTrue(both.contains("is a review of “Ducks”, not of “Geese”"), both);

        ReviewFile other = new ReviewFile(
                new ArticleReference(new ArticleId("00000000-0000-4000-8000-00000000000a"), "Swans\n", "en"),
                ReviewState.EMPTY);
        IncomingReview ofSwans = new IncomingReview("swans.review.json", other);
        String lacking = refused(() -> writer.merging.merge(List.of(review, ofSwans)));
        assertTrue(lacking.contains("swans.review.json is a review of “Swans”, which is not in this library"), lacking);
        String neither = refused(() -> writer.merging.merge(geese, List.of(ofSwans)));
        assertTrue(neither.contains("of “Swans”, not of “Geese”") && neither.contains("does not have it"), neither);
        assertEquals(before, writer.rows());

        writer.library.articles().delete(Person.ARTICLE);
        assertTrue(refused(() -> writer.merging.merge(List.of(review))).contains("was deleted from this library"));
        writer.library.articles().undelete(Person.ARTICLE);
        assertEquals(1, writer.merging.merge(List.of(review)).counts().added());
    }

    @Test
    void aReviewerWhoImportedThePlainFileReviewsTheSameArticle() throws ReviewException {
        ada.comment("duck", "Hm");
        ReviewFile sent = ada.sends().review();
        ReviewFile underAnotherId = new ReviewFile(
                new ArticleReference(new ArticleId("00000000-0000-4000-8000-00000000000b"), "Ducks", "en"),
                sent.state());
        IncomingReview review = new IncomingReview("a", underAnotherId);

        assertEquals(Person.ARTICLE, writer.merging.articleOf(review).id());
        assertEquals(1, writer.gets(review).counts().added());
        assertTrue(writer.gets(ada.sends()).changedNothing());

        ArticleId copy = writer.library
                .articles()
                .create(new NewArticle(
                        "Copy", "en", Person.TEXT, null, RevisionKind.IMPORTED, 1, 1, List.of(), List.of()))
                .id();
        assertTrue(refused(() -> writer.merging.merge(List.of(review))).contains("several articles"));
        // In a copy the annotations of the original get ids of their own, the same each time.
        assertEquals(1, writer.merging.merge(copy, List.of(review)).counts().added());
        assertTrue(writer.merging.merge(copy, List.of(review)).changedNothing());
        assertTrue(writer.gets(ada.sends()).changedNothing());
        assertEquals(1, writer.library.annotations().list(copy).size());
    }

    @Test
    void onlyWhatOnePersonSaidOrChangedMayLeave() {
        Annotation hers = ada.comment("duck", "Hers");
        Annotation left = ada.comment("pond", "Left alone");
        tom.gets(ada.sends());
        tom.comment("bread", "His");
        tom.comment("light", "Not yet", Status.DRAFT, null, null);
        tom.set(hers.id(), Status.RESOLVED);

        Outgoing outgoing = tom.saving.prepareOf(Person.ARTICLE, " TOM ");

        assertEquals(
                Set.of("Hers", "His"),
                Set.copyOf(outgoing.annotations().stream()
                        .map(SharedAnnotation::body)
                        .toList()));
        assertEquals(1, outgoing.drafts());
        assertEquals(
                List.of("Ada", "Tom"),
                outgoing.authors().stream().map(Author::name).toList());
        assertEquals("ducks.review.json", outgoing.fileName());
        assertThrows(LibraryException.class, () -> tom.saving.prepareOf(Person.ARTICLE, "Nobody"));
        assertTrue(tom.saving.prepare(Person.ARTICLE).annotations().stream()
                .map(SharedAnnotation::id)
                .anyMatch(left.id()::equals));
    }

    private static AuthorId me(Person person) {
        return person.library.authors().here();
    }

    private static String refused(Executable asked) {
        String message =
                String.valueOf(assertThrows(ReviewException.class, asked).getMessage());
        assertEquals(1, message.lines().count(), message);
        return message;
    }
}

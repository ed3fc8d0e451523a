package app.galley.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.Status;
import app.galley.placing.ArticlePlacing;
import app.galley.ui.review.SavingModel.Whose;
import app.galley.ui.task.DirectTasks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What leaves with a review and what stays, in real libraries, without a window. */
final class SavingModelTest {

    private static final String TEXT = "# Legs\n\nVeins carry blood back.\n\nWalk, and raise your legs.\n";

    @TempDir
    private Path folder;

    private final List<Exception> problems = new ArrayList<>();
    private Reviewer nora;
    private SavingModel model;

    @BeforeEach
    void open() {
        nora = new Reviewer(folder, "Nora", TEXT);
        model = new SavingModel(
                nora.library,
                new ArticlePlacing(nora.library, nora.parser),
                new DirectTasks(),
                nora.open(),
                this::markReady,
                problems::add);
    }

    @AfterEach
    void close() {
        nora.close();
        assertEquals(List.of(), problems);
    }

    private void markReady(List<AnnotationId> drafts) {
        drafts.forEach(id -> nora.library
                .annotations()
                .update(nora.get(id).withStatus(Status.OPEN, Instant.parse("2026-11-22T13:00:00Z"))));
    }

    private List<String> leaving() {
        return model.rows().stream()
                .filter(SavingRow.Leaving.class::isInstance)
                .map(row -> ((SavingRow.Leaving) row).said())
                .map(said -> said.author() + (said.isReply() ? " replies: " : ": ") + said.body())
                .toList();
    }

    private List<String> staying() {
        return model.rows().stream()
                .filter(SavingRow.Staying.class::isInstance)
                .map(row -> ((SavingRow.Staying) row).draft().body())
                .toList();
    }

    private List<String> headings() {
        return model.rows().stream()
                .filter(SavingRow.Group.class::isInstance)
                .map(row -> ((SavingRow.Group) row).title())
                .toList();
    }

    @Test
    void listsWhatLeavesAsTheArticleGoesAndWhatStays() {
        Annotation last = nora.says("Walk", "The end.");
        nora.says("Veins", "The beginning.");
        nora.replies(last, "Walk", "Really.");
        nora.drafts("blood", "Not yet.");
        model.reload();
        assertEquals(List.of("Nora: The beginning.", "Nora: The end.", "Nora replies: Really."), leaving());
        assertEquals(List.of("Not yet."), staying());
        assertEquals(
                List.of("Not in the file: 1 draft", "In the file: 3 comments", "The text it is about"), headings());
        assertEquals(
                "3 comments by Nora. Others see your name as “Nora”.",
                model.summary().get());
        assertEquals("legs.review.json", model.fileName());
    }

    @Test
    void writesWhatItShowsAndNeitherDraftsNorAddresses() throws IOException {
        nora.says("Veins", "The beginning.");
        nora.drafts("blood", "Not yet.");
        model.reload();
        List<Path> written = new ArrayList<>();
        model.save(folder.resolve("out.review.json"), written::add);
        String file = Files.readString(written.getFirst());
        assertTrue(file.contains("The beginning."));
        assertFalse(file.contains("Not yet."));
        assertFalse(file.contains("secret.example"));
    }

    @Test
    void takesInADraftThatIsMarkedReady() {
        nora.drafts("Walk", "Second.");
        nora.drafts("blood", "First.");
        nora.drafts("legs", "Third.");
        model.reload();
        assertFalse(model.savable().get());
        assertEquals("Nothing here can leave yet.", model.summary().get());
        assertEquals(List.of("First.", "Second.", "Third."), staying());
        model.markReady(((SavingRow.Staying) model.rows().get(1)).draft().id());
        assertEquals(List.of("Nora: First."), leaving());
        assertTrue(model.savable().get());
        model.markAllReady();
        assertEquals(List.of("Nora: First.", "Nora: Second.", "Nora: Third."), leaving());
        assertEquals(List.of(), staying());
    }

    @Test
    void leavesOutWhatOthersSaidWhereAskedTo() {
        try (Reviewer ole = new Reviewer(folder, "Ole", TEXT)) {
            ole.says("blood", "Dark, that is.");
            nora.receives(ole.sends());
        }
        nora.says("Veins", "The beginning.");
        model.reload();
        assertTrue(model.severalPeople().get());
        assertEquals(List.of("Nora: The beginning.", "Ole: Dark, that is."), leaving());
        model.whose().set(Whose.MINE);
        assertEquals(List.of("Nora: The beginning."), leaving());
    }

    @Test
    void knowsOnesOwnUnderAnEarlierNameFromThoseOfANamesake() {
        nora.says("Veins", "Before the wedding.");
        nora.drafts("legs", "Not yet.");
        nora.isCalled("Nora Berg");
        nora.says("Walk", "After it.");
        try (Reviewer namesake = new Reviewer(folder, "Nora Berg", TEXT)) {
            namesake.says("blood", "By another Nora Berg.");
            nora.receives(namesake.sends());
        }
        model.reload();
        assertTrue(model.severalPeople().get());
        model.whose().set(Whose.MINE);
        assertEquals(List.of("Nora: Before the wedding.", "Nora Berg: After it."), leaving());
        assertEquals(List.of("Not yet."), staying());
        assertEquals(
                "2 comments by Nora, Nora Berg. Others see your name as “Nora”, “Nora Berg”.",
                model.summary().get());
    }

    @Test
    void doesNotTakeANamesakeForOneself() {
        nora.isCalled("Nora Berg");
        try (Reviewer namesake = new Reviewer(folder, "Nora Berg", TEXT)) {
            namesake.says("blood", "By another Nora Berg.");
            nora.receives(namesake.sends());
        }
        model.reload();
        assertEquals("1 comment by Nora Berg.", model.summary().get());
        nora.drafts("Walk", "Not yet.");
        model.reload();
        assertTrue(model.severalPeople().get());
    }

    @Test
    void saysThatThereIsNothing() {
        model.reload();
        assertEquals(List.of("Nothing would be in the file"), headings());
        assertFalse(model.savable().get());
        assertFalse(model.severalPeople().get());
    }

    @Test
    void listsEveryVersionOfWhatIsInConflict() throws IOException {
        Annotation first = nora.says("Veins", "The beginning.");
        try (Reviewer ole = new Reviewer(folder, "Ole", TEXT);
                Reviewer pia = new Reviewer(folder, "Pia", TEXT)) {
            ole.receives(nora.sends());
            pia.receives(nora.sends());
            nora.changes(first.id(), "Hers, and once more.");
            nora.changes(first.id(), "Hers.");
            ole.changes(first.id(), "His.");
            pia.library.annotations().delete(first.id());
            pia.says("Walk", "The end.");
            nora.receives(ole.sends());
            nora.receives(pia.sends());
        }
        model.reload();
        assertEquals(
                List.of(
                        "In the file: 2 comments",
                        "Nora: Hers.",
                        "Pia: The end.",
                        "2 other versions of comments",
                        "Nora: His.",
                        "Nora deleted",
                        "The text it is about"),
                model.rows().stream().map(SavingModelTest::words).toList());
        List<Path> written = new ArrayList<>();
        model.save(folder.resolve("out.review.json"), written::add);
        String file = Files.readString(written.getFirst());
        assertTrue(file.contains("Hers.") && file.contains("His.") && file.contains("The end."), file);
        assertFalse(file.contains("The beginning."), file);
    }

    private static String words(SavingRow row) {
        return switch (row) {
            case SavingRow.Group group -> group.title();
            case SavingRow.Leaving(Said said) -> said.author() + (said.isDeleted() ? " deleted" : ": " + said.body());
            case SavingRow.Staying(Said draft) -> "draft: " + draft.body();
        };
    }

    @Test
    void namesWhoWroteTheOtherVersions() {
        Annotation hers = nora.says("Veins", "The beginning.");
        try (Reviewer ole = new Reviewer(folder, "Ole", TEXT)) {
            ole.saysUnder(hers.id(), "Walk", "Under an id that is not his.");
            nora.receives(ole.sends());
        }
        model.reload();
        assertEquals(
                "1 comment by Nora, Ole. Others see your name as “Nora”.",
                model.summary().get());
        assertTrue(leaving().contains("Ole: Under an id that is not his."));
    }

    @Test
    void saysThatADeletionTravels() {
        Annotation gone = nora.says("Veins", "A secret that went.");
        nora.library.annotations().delete(gone.id());
        model.reload();
        assertEquals(List.of("In the file: no comments", "One comment was deleted"), headings());
        assertTrue(model.savable().get());
    }
}

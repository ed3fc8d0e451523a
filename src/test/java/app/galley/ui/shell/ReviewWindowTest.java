package app.galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.article.Revision;
import app.galley.article.RevisionKind;
import app.galley.ui.driving.Fx;
import app.galley.ui.review.Reviewer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Reviews that go out of the real window and come back into it. */
@ExtendWith(Fx.class)
final class ReviewWindowTest {

    private static final String TEXT = "# Legs\n\nVeins carry blood back.\n\nWalk, and raise your legs.\n";

    @TempDir
    private Path folder;

    private @Nullable OpenWindow opened;

    @AfterEach
    void close() {
        if (opened != null) {
            opened.close();
        }
    }

    private OpenWindow open(Reviewer writer) {
        Path file = writer.library.file();
        writer.close();
        OpenWindow window = new OpenWindow(file);
        opened = window;
        return window;
    }

    private Path from(String name, String words, String body) {
        try (Reviewer reviewer = new Reviewer(folder, name, TEXT)) {
            reviewer.says(words, body);
            return reviewer.sends();
        }
    }

    private static List<String> bodies(OpenWindow window) {
        return window.comments().listing().rows().stream()
                .map(row -> row.root().body())
                .toList();
    }

    private static String sheet(OpenWindow window) {
        return window.words(window.window.content().overlay());
    }

    @Test
    void mergesWhileTheArticleIsBeingEditedAndTakesItBack() {
        OpenWindow window = open(new Reviewer(folder, "Wilma", TEXT));
        Fx.run(() -> window.workspace().modeProperty().set(Mode.SPLIT));
        window.settled();
        Fx.run(() -> window.window.content().editor().focusText());
        window.hands.type("new words ");
        List<Path> files = List.of(from("Ole", "blood", "Dark."), from("Pia", "Walk", "Run."));
        Fx.run(() -> window.window.takeIn(files));
        window.until("the summary is there", () -> sheet(window).contains("Merged into"));
        assertTrue(sheet(window).contains("2\nadded"), sheet(window));
        assertTrue(sheet(window).contains("2 exact"), sheet(window));
        window.until("both are listed", () -> bodies(window).equals(List.of("Dark.", "Run.")));
        assertTrue(Fx.get(() -> window.workspace().writing().editor().text()).startsWith("new words # Legs"));
        assertEquals(
                List.of(RevisionKind.SAFEGUARD, RevisionKind.IMPORTED),
                window.library.revisions().list(window.article().article().id()).stream()
                        .map(Revision::kind)
                        .toList());
        window.press("Undo the merge");
        window.until("none is listed", () -> bodies(window).isEmpty());
        window.press("Merge again");
        window.until("the summary is there again", () -> sheet(window).contains("2\nadded"));
        window.keys(KeyCode.ENTER);
        window.until("the sheet is gone", () -> sheet(window).isEmpty());
        Fx.run(() -> window.window.content().reader().focusPage());
        window.keys(KeyCode.CONTROL, KeyCode.Z);
        window.until("Ctrl+Z takes it back, too", () -> bodies(window).isEmpty());
    }

    @Test
    void asksBeforeItMergesTheOthers() throws IOException {
        OpenWindow window = open(new Reviewer(folder, "Wilma", TEXT));
        window.filesToOpen.add(from("Ole", "blood", "Dark."));
        window.filesToOpen.add(Files.writeString(folder.resolve("broken.review.json"), "{"));
        window.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        window.until("it says which", () -> sheet(window).contains("broken.review.json is cut off"));
        assertEquals(List.of(), window.stored());
        window.press("Merge the other file");
        window.until("the other is merged", () -> bodies(window).equals(List.of("Dark.")));
    }

    @Test
    void settlesAConflictAndTakesThatBack() {
        Reviewer wilma = new Reviewer(folder, "Wilma", TEXT);
        AnnotationId id = wilma.says("blood", "Dark blood.").id();
        Path file;
        try (Reviewer ole = new Reviewer(folder, "Ole", TEXT)) {
            ole.receives(wilma.sends());
            ole.changes(id, "Red blood.");
            file = ole.sends();
        }
        wilma.changes(id, "Blue blood.");
        OpenWindow window = open(wilma);
        Fx.run(() -> window.window.takeIn(List.of(file)));
        window.until("it says so", () -> sheet(window).contains("in conflict"));
        window.press("Step through");
        window.until("the panel says who", () -> window.words().contains("Also changed by"));
        String other = bodies(window).getFirst().equals("Blue blood.") ? "Red blood." : "Blue blood.";
        Fx.run(() -> window.window.content().comments().focusPanel());
        window.keys(KeyCode.U);
        window.until("the other is chosen", () -> body(window, id).equals(other) && conflicts(window) == 0);
        window.keys(KeyCode.CONTROL, KeyCode.Z);
        window.until("both are there again", () -> conflicts(window) == 1);
    }

    private static String body(OpenWindow window, AnnotationId id) {
        return window.library.annotations().get(id).map(Annotation::body).orElse("");
    }

    private static int conflicts(OpenWindow window) {
        return window.comments().listing().rows().stream()
                .mapToInt(row -> row.conflicts().size())
                .sum();
    }

    @Test
    void savesWhatItShowsAndExportsACopy() throws IOException {
        Reviewer wilma = new Reviewer(folder, "Wilma", TEXT);
        wilma.says("blood", "Dark blood.");
        wilma.drafts("Walk", "Not yet.");
        OpenWindow window = open(wilma);
        window.fileToSave = folder.resolve("mine");
        window.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        window.until("it is listed", () -> sheet(window).contains("Dark blood."));
        assertTrue(sheet(window).contains("Not in the file: 1 draft"));
        window.keys(KeyCode.CONTROL, KeyCode.ENTER);
        window.until("it says so", () -> window.words().contains("Saved as mine.review.json"));
        String saved = Files.readString(folder.resolve("mine.review.json"));
        assertTrue(saved.contains("Dark blood."));
        assertFalse(saved.contains("Not yet."));
        window.press("Show in folder");
        window.until(
                "the folder is shown",
                () -> window.browsed.contains(folder.toUri().toString()));
        window.fileToSave = folder.resolve("copy.html");
        window.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        window.until("it is exported", () -> window.words().contains("Exported as copy.html, with 1 comment"));
        String copy = Files.readString(folder.resolve("copy.html"));
        assertTrue(copy.contains("Dark blood."));
        assertFalse(copy.contains("Not yet.") || copy.contains("secret.example"));
    }
}

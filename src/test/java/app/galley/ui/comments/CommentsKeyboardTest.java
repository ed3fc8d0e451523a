package app.galley.ui.comments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.Annotation;
import app.galley.annotation.Placement.Standing;
import app.galley.annotation.Status;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The panel as it is used by keyboard alone, on JavaFX's headless platform. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set before each test, by JUnit and in start
final class CommentsKeyboardTest {

    @TempDir
    private Path folder;

    private ShownPanel panel;

    @Start
    void start(Stage stage) {
        panel = new ShownPanel(stage, folder);
    }

    @AfterEach
    void close() {
        panel.run(panel::close);
    }

    @Test
    void aCommentIsDraftedAndMarkedReadyByKeyboard() {
        panel.run(() -> panel.desk.model.beginComment(Desk.find(panel.article, "raise")));
        panel.type("why");
        // Tab goes on to the name, from there to the address; neither is known yet.
        panel.press(KeyCode.TAB);
        panel.type("gra");
        panel.press(KeyCode.TAB);
        panel.type("x");
        panel.press(KeyCode.CONTROL, KeyCode.ENTER);

        assertNotNull(panel.desk.model.forms().open().get(), "the address is wrong");
        assertTrue(panel.words().stream().anyMatch(text -> text.startsWith("This does not look like an e-mail")));
        assertEquals("comment-email", panel.focused().getId());

        panel.press(KeyCode.BACK_SPACE);
        panel.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertNull(panel.desk.model.forms().open().get());
        assertTrue(panel.desk.bodies().contains("why"));
        assertEquals(
                "why",
                panel.desk.model.listing().selectedRow().orElseThrow().root().body());
        assertTrue(panel.focused() instanceof CommentListView, "the keyboard goes on in the list");
    }

    @Test
    void escapeInTheFormKeepsWhatIsWritten() {
        panel.run(() -> panel.desk.model.beginComment(Desk.find(panel.article, "raise")));
        panel.type("hm");
        panel.press(KeyCode.ESCAPE);
        assertTrue(panel.words().contains("Unfinished comment on “raise”"));
    }

    @Test
    void theListIsWorkedByKeyboard() {
        panel.run(panel.view::focusPanel);
        panel.press(KeyCode.DOWN);
        panel.press(KeyCode.DOWN);
        assertEquals("A *second* one.", panel.selected().root().body());
        panel.press(KeyCode.UP);
        assertEquals(panel.first.id(), panel.selected().id());
        panel.press(KeyCode.ENTER);
        assertEquals(List.of(panel.first.id()), panel.revealed);

        panel.press(KeyCode.R);
        assertTrue(panel.desk.form().purpose() instanceof Purpose.Reply);
        assertEquals("comment-body", panel.focused().getId());
        panel.press(KeyCode.ESCAPE);
        panel.press(KeyCode.E);
        assertNull(panel.desk.model.forms().open().get(), "another's comment is not edited");

        panel.press(KeyCode.DELETE);
        assertEquals(2, panel.desk.bodies().size());
        panel.click("Undo");
        assertEquals(3, panel.desk.bodies().size());
        assertEquals(panel.first.id(), panel.selected().id());
    }

    @Test
    void howACommentStandsIsShownAndDealtWithByKeyboard() {
        Annotation unsure = panel.desk.comment(
                panel.article, "Long standing and 🦵 long sitting slow it down", ShownPanel.ADA, "Hm.", Status.OPEN);
        panel.run(() -> panel.edit(Desk.TEXT.replace(
                "Long standing and 🦵 long sitting slow it down.", "Long sitting is what people do at work.")));
        assertTrue(panel.words().stream().anyMatch(text -> text.startsWith("Comments after the change: ")));
        panel.click("Step through");
        panel.run(panel.view::focusPanel);
        assertEquals(
                CommentFilter.NEEDS_LOOK, panel.desk.model.listing().filter().get());
        assertEquals(unsure.id(), panel.selected().id());
        int before = panel.desk.bodies().size();
        Node suggested = panel.lookup(".suggested-place").query();
        panel.run(suggested::requestFocus);
        assertEquals(List.of(panel.selected().suggestions().getFirst().place()), panel.pointedAt);
        panel.run(panel.view::focusPanel);
        panel.press(KeyCode.DIGIT1);
        assertEquals(before - 1, panel.desk.bodies().size(), "dealt with");
        assertEquals(Standing.EXACT, panel.row(unsure).standing());
        panel.run(panel.desk.model::undo);
        assertEquals(Standing.UNSURE, panel.row(unsure).standing());
        assertTrue(panel.focused() instanceof CommentListView, "the list was empty for a while, and kept the focus");
        panel.press(KeyCode.DIGIT0);
        assertEquals(Standing.ORPHANED, panel.row(unsure).standing());
    }
}

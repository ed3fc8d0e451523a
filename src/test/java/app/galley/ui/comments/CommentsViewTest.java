package app.galley.ui.comments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.Status;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The panel as it is seen and used by mouse, on JavaFX's headless platform. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set before each test, by JUnit and in start
final class CommentsViewTest {

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
    void theFormSaysInWordsWhatIsRequiredAndThatTheAddressStaysHere() {
        panel.run(() -> panel.desk.model.beginComment(Desk.find(panel.article, "raise")));
        List<String> words = panel.words();
        assertTrue(words.contains("Comment * (required)"));
        assertTrue(words.contains("Name * (required)"));
        assertTrue(words.contains("E-mail (optional, never published)"));
        assertTrue(words.stream().anyMatch(text -> text.contains("never published, nor put into any file")));
    }

    @Test
    void selectionIsTheSameInListAndModelAndSurvivesReading() {
        panel.run(() -> panel.desk.model.select(panel.last.id()));
        assertTrue(panel.visibleInList("A third."));
        panel.run(() -> {
            panel.desk.comment(panel.article, "back", ShownPanel.ADA, "Before it.", Status.OPEN);
            panel.desk.model.refresh();
        });
        assertEquals(panel.last.id(), panel.selected().id());
        CommentListView list = panel.lookup(".comment-list").query();
        assertEquals(3, list.getSelectionModel().getSelectedIndex());

        panel.click("Before it.");
        assertEquals("Before it.", panel.selected().root().body());
    }

    @Test
    void theSelectedThreadShowsWhatCanBeDoneAndDoesIt() {
        assertFalse(panel.words().contains("Resolve"));
        panel.click("A third.");
        panel.click("Resolve");
        assertEquals(
                Status.RESOLVED,
                panel.desk
                        .library
                        .annotations()
                        .get(panel.last.id())
                        .orElseThrow()
                        .status());
        assertTrue(panel.words().contains("Thread resolved."));
        assertTrue(panel.words().contains("Reopen"));
    }

    @Test
    void aThreadThatIsResolvedIsNotSaidToHaveOtherWords() {
        panel.run(() -> panel.desk.model.changes().resolve(panel.last));
        List<String> times = panel.shown(Label.class).stream()
                .filter(label -> label.getStyleClass().contains("comment-time"))
                .map(label -> label.getTooltip().getText())
                .toList();
        assertEquals(
                List.of("Sunday, 22 November 2026, 07:00. Last change (words, status or place):"
                        + " Sunday, 22 November 2026, 12:00"),
                times.stream().filter(time -> time.contains("change")).toList());
    }

    @Test
    void aLinkAsksTheWindow() {
        panel.click("the atlas");
        assertEquals(List.of("https://example.org/a"), panel.links);
    }

    @Test
    void filtersStandInARowWhereThereIsRoom() {
        assertTrue(!panel.shown(ChoiceBox.class).isEmpty());
        assertEquals(0, panel.shown(ToggleButton.class).size());
        panel.run(() -> panel.stage.setWidth(760));
        panel.settle();
        assertEquals(0, panel.shown(ChoiceBox.class).size());
        assertEquals(
                CommentFilter.values().length, panel.shown(ToggleButton.class).size());

        panel.click("Resolved (1)");
        assertEquals(List.of("A *second* one."), panel.desk.bodies());
        // A second click does not leave none chosen.
        panel.click("Resolved (1)");
        assertTrue(panel.shown(ToggleButton.class).stream().anyMatch(ToggleButton::isSelected));
    }

    @Test
    void everyEmptyStateSaysWhatToDo() {
        panel.run(() -> panel.desk.model.listing().filter().set(CommentFilter.DRAFTS));
        assertTrue(panel.words().contains("No drafts"));
        panel.click("Show all comments");
        assertEquals(3, panel.desk.bodies().size());
        panel.run(() -> panel.desk.model.show(panel.desk.article("# New\n")));
        assertTrue(panel.words().stream().anyMatch(text -> text.contains("Ctrl+Alt+M")));
        panel.run(() -> panel.desk.model.show(null));
        assertTrue(panel.words().contains("No article open"));
    }

    @Test
    void everythingHasANameAndNothingIsWiderThanANarrowPanel() {
        panel.run(() -> {
            panel.stage.setWidth(260);
            panel.desk.model.select(panel.first.id());
            panel.desk.model.beginComment(Desk.find(panel.article, "raise"));
            panel.desk.model.forms().submit();
        });
        panel.settle();
        for (ButtonBase button : panel.shown(ButtonBase.class)) {
            assertFalse(String.valueOf(button.getText() == null ? button.getAccessibleText() : button.getText())
                    .isBlank());
        }
        double right = panel.view.localToScene(panel.view.getBoundsInLocal()).getMaxX();
        for (Control node : panel.shown(Control.class)) {
            assertTrue(node.localToScene(node.getBoundsInLocal()).getMaxX() <= right + 0.5, node.toString());
        }
    }

    @Test
    void oldAndNewWordsAreComparedOnDemand() {
        panel.run(() -> {
            panel.edit(Desk.TEXT.replace("long sitting", "long and lazy sitting"));
            panel.desk.model.listing().filter().set(CommentFilter.ALL);
        });
        assertTrue(panel.shown(TextFlow.class).stream()
                .noneMatch(flow -> flow.getStyleClass().contains("comment-compared")));
        panel.click("What changed");
        assertTrue(panel.lookup(".compared-new").queryAll().stream()
                .anyMatch(node -> node instanceof Text text && text.getText().contains("and lazy")));
    }

    @Test
    void whatChangedFarBehindInALongPassageIsSeen() {
        String essay = IntStream.range(0, 500).mapToObj(n -> "word" + n).collect(Collectors.joining(" "));
        panel.run(() -> {
            panel.article = panel.desk.article(essay + " at last.\n");
            panel.desk.comment(panel.article, essay + " at last", ShownPanel.ADA, "Long.", Status.OPEN);
            panel.desk.model.show(panel.article);
            panel.edit(essay + " in the end, at last.\n");
        });
        panel.click("What changed");
        assertTrue(panel.lookup(".compared-new").queryAll().stream()
                .anyMatch(node -> node instanceof Text text && text.getText().contains("in the end")));
    }
}

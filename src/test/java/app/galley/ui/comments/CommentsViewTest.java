package app.galley.ui.comments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.Author;
import app.galley.annotation.AuthorId;
import app.galley.annotation.Placement.Standing;
import app.galley.annotation.Status;
import app.galley.article.PlainRange;
import app.galley.exchange.Conflict;
import app.galley.ui.article.OpenArticle;
import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The panel as it is used, by mouse and by keyboard, on JavaFX's headless platform. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set before each test, by JUnit and in start
class CommentsViewTest {

    private static final Author ADA = new Author(AuthorId.random(), "Ada Lovelace");

    @TempDir
    Path folder;

    private Desk desk;
    private OpenArticle article;
    private CommentsView view;
    private Stage stage;
    private final List<String> links = new ArrayList<>();
    private final List<AnnotationId> revealed = new ArrayList<>();
    private final List<Conflict.Choice> settled = new ArrayList<>();
    private final List<PlainRange> pointedAt = new ArrayList<>();
    private Annotation first;
    private Annotation last;

    @Start
    void start(Stage newStage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        stage = newStage;
        desk = new Desk(folder);
        article = desk.article(Desk.TEXT);
        first = desk.comment(article, "Veins", ADA, "See [the atlas](https://example.org/a).", Status.OPEN);
        desk.comment(article, "long sitting", ADA, "A *second* one.", Status.RESOLVED);
        last = desk.comment(article, "Walk", ADA, "A third.", Status.OPEN);
        view = new CommentsView(desk.model, desk.parser::fragment, new CommentsHost() {
            @Override
            public void openLink(String address) {
                links.add(address);
            }

            @Override
            public void reveal(AnnotationId thread) {
                revealed.add(thread);
            }

            @Override
            public void settle(Conflict conflict, Conflict.Choice choice) {
                settled.add(choice);
            }

            @Override
            public void reveal(PlainRange place) {
                pointedAt.add(place);
            }
        });
        stage.setScene(new Scene(new StackPane(view), 320, 800));
        stage.show();
        desk.model.show(article);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(desk::close);
    }

    @Test
    void aCommentIsDraftedAndMarkedReadyByKeyboard(FxRobot robot) {
        robot.interact(() -> desk.model.beginComment(Desk.find(article, "raise")));
        type(robot, "why");
        // Tab goes on to the name, from there to the address; neither is known yet.
        press(robot, KeyCode.TAB);
        type(robot, "gra");
        press(robot, KeyCode.TAB);
        type(robot, "x");
        press(robot, KeyCode.CONTROL, KeyCode.ENTER);

        assertNotNull(desk.model.forms().open().get(), "the address is wrong");
        assertTrue(words(robot).stream().anyMatch(text -> text.startsWith("This does not look like an e-mail")));
        assertEquals("comment-email", focused().getId());

        press(robot, KeyCode.BACK_SPACE);
        press(robot, KeyCode.CONTROL, KeyCode.ENTER);
        assertNull(desk.model.forms().open().get());
        assertTrue(desk.bodies().contains("why"));
        assertEquals(
                "why", desk.model.listing().selectedRow().orElseThrow().root().body());
        assertTrue(focused() instanceof CommentListView, "the keyboard goes on in the list");
    }

    @Test
    void theFormSaysInWordsWhatIsRequiredAndThatTheAddressStaysHere(FxRobot robot) {
        robot.interact(() -> desk.model.beginComment(Desk.find(article, "raise")));
        List<String> words = words(robot);
        assertTrue(words.contains("Comment * (required)"));
        assertTrue(words.contains("Name * (required)"));
        assertTrue(words.contains("E-mail (optional, never published)"));
        assertTrue(words.stream().anyMatch(text -> text.contains("never published, nor put into any file")));
    }

    @Test
    void escapeInTheFormKeepsWhatIsWritten(FxRobot robot) {
        robot.interact(() -> desk.model.beginComment(Desk.find(article, "raise")));
        type(robot, "hm");
        press(robot, KeyCode.ESCAPE);
        assertTrue(words(robot).contains("Unfinished comment on “raise”"));
    }

    @Test
    void theListIsWorkedByKeyboard(FxRobot robot) {
        robot.interact(view::focusPanel);
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.DOWN);
        assertEquals("A *second* one.", selected().root().body());
        press(robot, KeyCode.UP);
        assertEquals(first.id(), selected().id());
        press(robot, KeyCode.ENTER);
        assertEquals(List.of(first.id()), revealed);

        press(robot, KeyCode.R);
        assertTrue(desk.form().purpose() instanceof Purpose.Reply);
        assertEquals("comment-body", focused().getId());
        press(robot, KeyCode.ESCAPE);
        press(robot, KeyCode.E);
        assertNull(desk.model.forms().open().get(), "another's comment is not edited");

        press(robot, KeyCode.DELETE);
        assertEquals(2, desk.bodies().size());
        click(robot, "Undo");
        assertEquals(3, desk.bodies().size());
        assertEquals(first.id(), selected().id());
    }

    @Test
    void selectionIsTheSameInListAndModelAndSurvivesReading(FxRobot robot) {
        robot.interact(() -> desk.model.select(last.id()));
        assertTrue(visibleInList(robot, "A third."));
        robot.interact(() -> {
            desk.comment(article, "back", ADA, "Before it.", Status.OPEN);
            desk.model.refresh();
        });
        assertEquals(last.id(), selected().id());
        CommentListView list = robot.lookup(".comment-list").query();
        assertEquals(3, list.getSelectionModel().getSelectedIndex());

        click(robot, "Before it.");
        assertEquals("Before it.", selected().root().body());
    }

    @Test
    void theSelectedThreadShowsWhatCanBeDoneAndDoesIt(FxRobot robot) {
        assertFalse(words(robot).contains("Resolve"));
        click(robot, "A third.");
        click(robot, "Resolve");
        assertEquals(
                Status.RESOLVED,
                desk.library.annotations().get(last.id()).orElseThrow().status());
        assertTrue(words(robot).contains("Thread resolved."));
        assertTrue(words(robot).contains("Reopen"));
    }

    @Test
    void aLinkAsksTheWindow(FxRobot robot) {
        click(robot, "the atlas");
        assertEquals(List.of("https://example.org/a"), links);
    }

    @Test
    void filtersStandInARowWhereThereIsRoom(FxRobot robot) {
        assertTrue(!shown(robot, ChoiceBox.class).isEmpty());
        assertEquals(0, shown(robot, ToggleButton.class).size());
        robot.interact(() -> stage.setWidth(760));
        settle(robot);
        assertEquals(0, shown(robot, ChoiceBox.class).size());
        assertEquals(
                CommentFilter.values().length, shown(robot, ToggleButton.class).size());

        click(robot, "Resolved (1)");
        assertEquals(List.of("A *second* one."), desk.bodies());
        // A second click does not leave none chosen.
        click(robot, "Resolved (1)");
        assertTrue(shown(robot, ToggleButton.class).stream().anyMatch(ToggleButton::isSelected));
    }

    @Test
    void everyEmptyStateSaysWhatToDo(FxRobot robot) {
        robot.interact(() -> desk.model.listing().filter().set(CommentFilter.DRAFTS));
        assertTrue(words(robot).contains("No drafts"));
        click(robot, "Show all comments");
        assertEquals(3, desk.bodies().size());
        robot.interact(() -> desk.model.show(desk.article("# New\n")));
        assertTrue(words(robot).stream().anyMatch(text -> text.contains("Ctrl+Alt+M")));
        robot.interact(() -> desk.model.show(null));
        assertTrue(words(robot).contains("No article open"));
    }

    @Test
    void everythingHasANameAndNothingIsWiderThanANarrowPanel(FxRobot robot) {
        robot.interact(() -> {
            stage.setWidth(260);
            desk.model.select(first.id());
            desk.model.beginComment(Desk.find(article, "raise"));
            desk.model.forms().submit();
        });
        settle(robot);
        for (ButtonBase button : shown(robot, ButtonBase.class)) {
            assertFalse(String.valueOf(button.getText() == null ? button.getAccessibleText() : button.getText())
                    .isBlank());
        }
        double right = view.localToScene(view.getBoundsInLocal()).getMaxX();
        for (Control node : shown(robot, Control.class)) {
            assertTrue(node.localToScene(node.getBoundsInLocal()).getMaxX() <= right + 0.5, node.toString());
        }
    }

    @Test
    void howACommentStandsIsShownAndDealtWithByKeyboard(FxRobot robot) {
        Annotation unsure =
                desk.comment(article, "Long standing and 🦵 long sitting slow it down", ADA, "Hm.", Status.OPEN);
        robot.interact(() -> {
            article = desk.edited(
                    article,
                    Desk.TEXT.replace(
                            "Long standing and 🦵 long sitting slow it down.",
                            "Long sitting is what people do at work."));
            desk.model.show(article);
        });
        assertTrue(words(robot).stream().anyMatch(text -> text.startsWith("Comments after the change: ")));
        click(robot, "Step through");
        robot.interact(view::focusPanel);
        assertEquals(CommentFilter.NEEDS_LOOK, desk.model.listing().filter().get());
        assertEquals(unsure.id(), selected().id());
        int before = desk.bodies().size();
        Node suggested = robot.lookup(".suggested-place").query();
        robot.interact(suggested::requestFocus);
        assertEquals(List.of(selected().suggestions().getFirst().place()), pointedAt);
        robot.interact(view::focusPanel);
        press(robot, KeyCode.DIGIT1);
        assertEquals(before - 1, desk.bodies().size(), "dealt with");
        assertEquals(Standing.EXACT, row(unsure).standing());
        robot.interact(desk.model::undo);
        assertEquals(Standing.UNSURE, row(unsure).standing());
        assertTrue(focused() instanceof CommentListView, "the list was empty for a while, and kept the focus");
        press(robot, KeyCode.DIGIT0);
        assertEquals(Standing.ORPHANED, row(unsure).standing());
    }

    @Test
    void oldAndNewWordsAreComparedOnDemand(FxRobot robot) {
        robot.interact(() -> {
            article = desk.edited(article, Desk.TEXT.replace("long sitting", "long and lazy sitting"));
            desk.model.show(article);
            desk.model.listing().filter().set(CommentFilter.ALL);
        });
        assertTrue(shown(robot, TextFlow.class).stream()
                .noneMatch(flow -> flow.getStyleClass().contains("comment-compared")));
        click(robot, "What changed");
        assertTrue(robot.lookup(".compared-new").queryAll().stream()
                .anyMatch(node -> node instanceof Text text && text.getText().contains("and lazy")));
    }

    private CommentRow row(Annotation annotation) {
        return desk.model.listing().threadOf(annotation.id()).orElseThrow();
    }

    private CommentRow selected() {
        return desk.model.listing().selectedRow().orElseThrow();
    }

    private Node focused() {
        return stage.getScene().getFocusOwner();
    }

    /** All the words that can be seen. */
    private List<String> words(FxRobot robot) {
        return shown(robot, Labeled.class).stream()
                .map(Labeled::getText)
                .filter(text -> text != null && !text.isEmpty())
                .toList();
    }

    private <T extends Node> List<T> shown(FxRobot robot, Class<T> type) {
        settle(robot);
        return robot.lookup(node -> type.isInstance(node) && isShown(node)).queryAll().stream()
                .map(type::cast)
                .toList();
    }

    /** Styles and lays out what has changed, as the next frame would. */
    private void settle(FxRobot robot) {
        robot.interact(() -> {
            view.getScene().getRoot().applyCss();
            view.getScene().getRoot().layout();
        });
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private boolean visibleInList(FxRobot robot, String words) {
        Bounds list = boundsOf(robot.lookup(".comment-list").query());
        Bounds bounds = boundsOf(find(robot, words));
        return list.contains(bounds);
    }

    private static Bounds boundsOf(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }

    private Node find(FxRobot robot, String words) {
        settle(robot);
        return robot.lookup(node -> isShown(node) && words.equals(textOf(node))).query();
    }

    private static @Nullable String textOf(Node node) {
        return switch (node) {
            case Text text -> text.getText();
            case Labeled labeled -> labeled.getText();
            default -> null;
        };
    }

    private void click(FxRobot robot, String words) {
        Node node = find(robot, words);
        robot.interact(() -> {
            Bounds bounds = node.localToScreen(node.getBoundsInLocal());
            Robot mouse = new Robot();
            mouse.mouseMove(bounds.getCenterX(), bounds.getCenterY());
            mouse.mouseClick(MouseButton.PRIMARY);
        });
        settle(robot);
    }

    private void press(FxRobot robot, KeyCode... keys) {
        robot.interact(() -> {
            Robot keyboard = new Robot();
            for (KeyCode key : keys) {
                keyboard.keyPress(key);
            }
            for (KeyCode key : List.of(keys).reversed()) {
                keyboard.keyRelease(key);
            }
        });
        settle(robot);
    }

    private void type(FxRobot robot, String letters) {
        letters.toUpperCase(Locale.ROOT)
                .chars()
                .forEach(letter -> press(robot, KeyCode.valueOf(Character.toString(letter))));
    }
}

package app.galley.ui.comments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.Author;
import app.galley.annotation.AuthorId;
import app.galley.annotation.Status;
import app.galley.article.PlainRange;
import app.galley.exchange.Conflict;
import app.galley.ui.article.OpenArticle;
import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What the card of a suggestion shows, and what it asks the window for. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set before each test, by JUnit and in start
final class SuggestionCardTest {

    private static final Author ADA = new Author(AuthorId.random(), "Ada Lovelace");
    private static final Author BEN = new Author(AuthorId.random(), "Ben Ode");

    @TempDir
    private Path folder;

    private final List<String> asked = new ArrayList<>();
    private Desk desk;
    private OpenArticle article;
    private CommentsView view;
    private Annotation walk;
    private Annotation blood;

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        desk = new Desk(folder);
        article = desk.article(Desk.TEXT);
        desk.suggestion(article, "carry blood", ADA, "bring blood");
        blood = desk.suggestion(article, "blood back", BEN, "it back");
        walk = desk.suggestion(article, "Walk", ADA, "Run");
        desk.model.decisions().setActions(new SuggestionActions() {
            @Override
            public void accept(List<AnnotationId> suggestions) {
                asked.add("accept " + suggestions.size());
            }

            @Override
            public void acceptAnyway(AnnotationId suggestion) {
                asked.add("anyway " + suggestion);
            }

            @Override
            public void decline(List<AnnotationId> suggestions) {
                asked.add("decline " + suggestions.size());
            }
        });
        view = new CommentsView(desk.model, desk.parser::fragment, new CommentsHost() {
            @Override
            public void openLink(String address) {}

            @Override
            public void reveal(AnnotationId thread) {}

            @Override
            public void settle(Conflict conflict, Conflict.Choice choice) {}

            @Override
            public void reveal(PlainRange place) {}
        });
        desk.model.show(article);
        stage.setScene(new Scene(new StackPane(view), 360, 900));
        stage.show();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void comparesByWordsAndIsDecidedByButtonAndKey(FxRobot robot) {
        select(robot, walk);
        assertEquals("Walk", text(robot, ".thread-card .compared-old", "Walk"));
        assertEquals("Run", text(robot, ".thread-card .compared-new", "Run"));
        Button accept = shown(robot, ".accept-suggestion");
        assertEquals("Accept: the suggestion by Ada Lovelace", accept.getAccessibleText());
        robot.interact(accept::fire);
        press(robot, KeyCode.Y);
        press(robot, KeyCode.N);
        assertEquals(List.of("accept 1", "accept 1", "decline 1"), asked);
    }

    @Test
    void aParagraphThatIsSplitIsSeen(FxRobot robot) {
        Annotation split = desk.suggestion(article, "raise your legs", ADA, "raise\n\nyour legs");
        robot.interact(desk.model::refresh);
        select(robot, split);
        assertEquals("¶\n\n", text(robot, ".thread-card .compared-new", "¶\n\n"));
    }

    @Test
    void whatIsTooLongToBeShownSaysSo(FxRobot robot) {
        Annotation essay = desk.suggestion(article, "raise", ADA, "raise and ".repeat(400));
        robot.interact(desk.model::refresh);
        select(robot, essay);
        assertEquals(1, robot.lookup(".thread-card .compared-cut").queryAll().size());
    }

    @Test
    void namesTheOthersInConflict(FxRobot robot) {
        select(robot, blood);
        assertEquals("Accept this one", shown(robot, ".accept-suggestion").getText());
        assertTrue(
                words(robot).contains("Ada Lovelace: “bring blood”"),
                words(robot).toString());
        press(robot, KeyCode.Y);
        assertEquals(List.of("anyway " + blood.id()), asked);
    }

    @Test
    void showsBothVersionsWhereTheTextWasChangedAndAsks(FxRobot robot) {
        robot.interact(() -> {
            article = desk.edited(article, Desk.TEXT.replace("Walk", "Walk fast"));
            desk.model.show(article);
            Annotation longer = desk.suggestion(article, "Walk fast, and raise", BEN, "Walk fast and raise");
            article = desk.edited(article, Desk.TEXT.replace("Walk", "Walk very fast"));
            desk.model.show(article);
            desk.model.refresh();
            desk.model.select(longer.id());
        });
        assertTrue(
                words(robot).contains("Walk very fast, and raise"), words(robot).toString());
        assertTrue(words(robot).contains("What should stand there?"));
        assertEquals("Use the suggestion", shown(robot, ".accept-suggestion").getText());
        assertEquals("Keep the text", shown(robot, ".decline-suggestion").getText());
    }

    @Test
    void whatIsHandledSaysByWhom(FxRobot robot) {
        robot.interact(() -> {
            desk.library.authors().setMe("Grace", null);
            desk.library.annotations().update(walk.withStatus(Status.DECLINED, Desk.NOON));
            desk.model.refresh();
        });
        select(robot, walk);
        assertTrue(
                words(robot).contains("Declined by you, just now"), words(robot).toString());
        assertTrue(words(robot).contains("Declined"));
    }

    @Test
    void allThatAreListedAreCounted(FxRobot robot) {
        MenuButton all = robot.lookup(".all-suggestions").query();
        robot.interact(() -> {
            all.show();
            assertEquals(
                    List.of("Accept all that are ready (1)", "Decline all (3)"),
                    all.getItems().stream().map(MenuItem::getText).toList());
            all.getItems().getLast().fire();
            all.hide();
        });
        assertEquals(List.of("decline 3"), asked);
    }

    private void select(FxRobot robot, Annotation annotation) {
        robot.interact(() -> desk.model.select(annotation.id()));
        robot.interact(() -> {
            view.applyCss();
            view.layout();
        });
    }

    private void press(FxRobot robot, KeyCode code) {
        Node list = robot.lookup(".comment-list").query();
        robot.interact(() -> Event.fireEvent(
                list, new KeyEvent(KeyEvent.KEY_PRESSED, "", code.getName(), code, false, false, false, false)));
    }

    private static Button shown(FxRobot robot, String selector) {
        return robot.lookup(selector).queryAllAs(Button.class).stream()
                .filter(button -> button.isVisible() && button.getParent().isVisible())
                .findFirst()
                .orElseThrow();
    }

    private static String text(FxRobot robot, String selector, String wanted) {
        return robot.lookup(selector).queryAllAs(Text.class).stream()
                .map(Text::getText)
                .filter(wanted::equals)
                .findFirst()
                .orElse("");
    }

    private static List<String> words(FxRobot robot) {
        return robot.lookup(node -> node instanceof Labeled && node.isVisible()).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }
}

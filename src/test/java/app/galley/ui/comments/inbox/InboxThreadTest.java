package app.galley.ui.comments.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.Author;
import app.galley.annotation.AuthorId;
import app.galley.annotation.Changes;
import app.galley.annotation.Status;
import app.galley.article.PlainRange;
import app.galley.exchange.Conflict;
import app.galley.library.StoredVersions;
import app.galley.ui.article.OpenArticle;
import app.galley.ui.comments.CommentsHost;
import app.galley.ui.comments.Desk;
import app.galley.ui.driving.Fx;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** What the inbox shows of the chosen thread, and what can be done there. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set before each test, by JUnit and in open
final class InboxThreadTest {

    private static final Author ADA = new Author(AuthorId.random(), "Ada");

    @TempDir
    private Path folder;

    private final List<Conflict.Choice> settled = new ArrayList<>();
    private Desk desk;
    private OpenArticle article;
    private InboxModel inbox;
    private InboxView view;

    @BeforeEach
    void open() {
        Fx.run(() -> {
            desk = new Desk(folder);
            inbox = new InboxModel(desk.model);
            view = new InboxView(inbox, desk.model, desk.parser::fragment, new Article(), new Window());
            Scene scene = new Scene(view.thread(), 400, 800);
            scene.getRoot().applyCss();
        });
    }

    @AfterEach
    void close() {
        Fx.run(desk::close);
    }

    private void show(String text, Runnable comments) {
        Fx.run(() -> {
            article = desk.article(text);
            comments.run();
            desk.model.show(article);
            inbox.begin();
            view.thread().applyCss();
            view.thread().layout();
        });
    }

    private <T extends Node> List<T> shown(String selector, Class<T> type) {
        return Fx.get(() -> view.thread().lookupAll(selector).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList());
    }

    private List<String> words() {
        return shown(".label", Labeled.class).stream().map(Labeled::getText).toList();
    }

    private void press(KeyCode code) {
        Fx.run(() ->
                view.press(new KeyEvent(KeyEvent.KEY_PRESSED, "", code.getName(), code, false, false, false, false)));
    }

    /** As if two had changed it without knowing of each other. */
    private void change(Annotation stored, String mine, String theirs) {
        AuthorId me = desk.library.authors().here();
        Annotation shown = stored.withBody(mine, Desk.NOON).withChanges(Changes.by(me, 1));
        Annotation other = stored.withBody(theirs, Desk.NOON).withChanges(Changes.by(ADA.id(), 1));
        desk.library
                .versions()
                .put(new StoredVersions(
                        stored.id(),
                        stored.article(),
                        new StoredVersions.Shown(shown, null, true),
                        List.of(other),
                        List.of()));
    }

    @Test
    void aConflictIsShownWithTheKeysThatSettleItHere() {
        show(
                Desk.TEXT,
                () -> change(desk.comment(article, "Walk", ADA, "At least once.", Status.OPEN), "Mine.", "Hers."));
        assertTrue(words().stream().anyMatch(text -> text.startsWith("Also changed by ")), () -> words().toString());
        List<String> tips = shown(".conflict-box .button", Button.class).stream()
                .map(button -> button.getTooltip().getText())
                .toList();
        assertEquals("Keep the comment as it stands here (H)", tips.getFirst());
        assertTrue(tips.getLast().startsWith("Use that of ") && tips.getLast().endsWith(" (U)"), tips::toString);
        press(KeyCode.H);
        press(KeyCode.U);
        assertEquals(
                Objects.requireNonNull(inbox.chosen().get())
                        .firstConflict()
                        .orElseThrow()
                        .choices(),
                settled);
    }

    @Test
    void aThreadThatWasResolvedIsNotDoneWithWhileItIsInConflict() {
        show(
                Desk.TEXT,
                () -> change(desk.comment(article, "Walk", ADA, "How far?", Status.RESOLVED), "A mile?", "Two?"));
        assertEquals(
                List.of(false),
                Fx.get(() -> inbox.contents().get().items().stream()
                        .map(InboxItem::handled)
                        .toList()));
        assertEquals(1, shown(".conflict-box", Node.class).size());
    }

    @Test
    void aConflictOfAReplyIsShown() {
        show(Desk.TEXT, () -> {
            Annotation root = desk.comment(article, "Walk", ADA, "How far?", Status.OPEN);
            change(desk.reply(article, root, ADA, "A mile."), "Two miles.", "Three.");
        });
        assertEquals(1, shown(".inbox-reply .conflict-box", Node.class).size());
    }

    @Test
    void aSuggestionThatCannotBePutInOffersToBeResolved() {
        show("| a | b |\n|---|---|\n| c | d |\n", () -> desk.suggestion(article, "c\nd", ADA, "e", ""));
        assertEquals(List.of("Decline", "Resolve", "Reply"), actions());
    }

    @Test
    void whatIsSaidAlreadyIsDecidedInTheWordsOfThePanel() {
        show(Desk.TEXT, () -> {
            desk.suggestion(article, "Walk, and raise your legs", ADA, "Walk and raise your legs", "");
            article = desk.edited(article, Desk.TEXT.replace("Walk,", "Walk"));
        });
        assertEquals(List.of("Accept", "Decline", "Reply"), actions());
    }

    @Test
    void whatChangesNothingIsSaidToBeThereAlready() {
        show(Desk.TEXT, () -> desk.suggestion(article, "raise your legs", ADA, "raise your legs", ""));
        assertTrue(words().contains("The text says so already."), () -> words().toString());
    }

    private List<String> actions() {
        return shown(".inbox-actions .key-button", Button.class).stream()
                .map(button -> button.getAccessibleText().replaceAll(" \\(.*", ""))
                .toList();
    }

    @Test
    void theWhitespaceASuggestionPutsInIsSeen() {
        show(Desk.TEXT, () -> desk.suggestion(article, "raise your legs", ADA, "raise\n\nyour legs", ""));
        assertTrue(shown(".inbox-passage .compared-new", Text.class).stream()
                .anyMatch(text -> text.getText().startsWith("¶")));
    }

    @Test
    void aPassageAsLongAsTheArticleIsShownInPart() {
        String essay = "word ".repeat(4_000).strip();
        show(essay + "\n", () -> desk.comment(article, essay, ADA, "Long.", Status.OPEN));
        int length = shown(".inbox-passage .passage-words", Text.class)
                .getFirst()
                .getText()
                .length();
        assertTrue(length < 2_100, () -> "characters: " + length);
    }

    private final class Article implements CommentsHost {
        @Override
        public void openLink(String address) {}

        @Override
        public void reveal(AnnotationId thread) {}

        @Override
        public void settle(Conflict conflict, Conflict.Choice choice) {
            settled.add(choice);
        }

        @Override
        public void reveal(PlainRange place) {}
    }

    private static final class Window implements InboxHost {
        @Override
        public void close() {}

        @Override
        public void undo() {}

        @Override
        public void keepVersion() {}
    }
}

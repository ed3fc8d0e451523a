package app.galley.ui.comments;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.Author;
import app.galley.annotation.AuthorId;
import app.galley.annotation.Status;
import app.galley.article.PlainRange;
import app.galley.exchange.Conflict;
import app.galley.ui.article.OpenArticle;
import app.galley.ui.driving.Hands;
import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.service.query.NodeQuery;

/** The panel with three threads in a window, somebody to use it, and what it asked the window for. */
final class ShownPanel implements AutoCloseable {

    static final Author ADA = new Author(AuthorId.random(), "Ada Lovelace");

    final Desk desk;
    final CommentsView view;
    final Stage stage;
    final Annotation first;
    final Annotation last;
    final List<String> links = new ArrayList<>();
    final List<AnnotationId> revealed = new ArrayList<>();
    final List<PlainRange> pointedAt = new ArrayList<>();
    OpenArticle article;

    private final FxRobot robot = new FxRobot();
    private final Hands hands = new Hands();

    /** To be called on the JavaFX thread. */
    ShownPanel(Stage stage, Path folder) {
        this.stage = stage;
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        desk = new Desk(folder);
        article = desk.article(Desk.TEXT);
        first = desk.comment(article, "Veins", ADA, "See [the atlas](https://example.org/a).", Status.OPEN);
        desk.comment(article, "long sitting", ADA, "A *second* one.", Status.RESOLVED);
        last = desk.comment(article, "Walk", ADA, "A third.", Status.OPEN);
        view = new CommentsView(desk.model, desk.parser::fragment, new Window());
        stage.setScene(new Scene(new StackPane(view), 320, 800));
        stage.show();
        desk.model.show(article);
    }

    /** Goes on with another text of the article. */
    void edit(String text) {
        article = desk.edited(article, text);
        desk.model.show(article);
    }

    CommentRow row(Annotation annotation) {
        return desk.model.listing().threadOf(annotation.id()).orElseThrow();
    }

    CommentRow selected() {
        return desk.model.listing().selectedRow().orElseThrow();
    }

    Node focused() {
        return stage.getScene().getFocusOwner();
    }

    /** All the words that can be seen. */
    List<String> words() {
        return shown(Labeled.class).stream()
                .map(Labeled::getText)
                .filter(text -> text != null && !text.isEmpty())
                .toList();
    }

    <T extends Node> List<T> shown(Class<T> type) {
        settle();
        return robot.lookup(node -> type.isInstance(node) && isShown(node)).queryAll().stream()
                .map(type::cast)
                .toList();
    }

    NodeQuery lookup(String selector) {
        return robot.lookup(selector);
    }

    /** Runs something on the JavaFX thread, and waits for what follows from it there. */
    void run(Runnable action) {
        robot.interact(action);
    }

    /** Styles and lays out what has changed, as the next frame would. */
    void settle() {
        run(() -> {
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

    boolean visibleInList(String words) {
        return boundsOf(lookup(".comment-list").query()).contains(boundsOf(find(words)));
    }

    private static Bounds boundsOf(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }

    private Node find(String words) {
        settle();
        return robot.lookup(node -> isShown(node) && words.equals(textOf(node))).query();
    }

    private static @Nullable String textOf(Node node) {
        return switch (node) {
            case Text text -> text.getText();
            case Labeled labeled -> labeled.getText();
            default -> null;
        };
    }

    void click(String words) {
        hands.click(find(words));
        settle();
    }

    void press(KeyCode... keys) {
        hands.press(keys);
        settle();
    }

    void type(String text) {
        hands.type(text);
        settle();
    }

    @Override
    public void close() {
        desk.close();
    }

    private final class Window implements CommentsHost {
        @Override
        public void openLink(String address) {
            links.add(address);
        }

        @Override
        public void reveal(AnnotationId thread) {
            revealed.add(thread);
        }

        @Override
        public void settle(Conflict conflict, Conflict.Choice choice) {}

        @Override
        public void reveal(PlainRange place) {
            pointedAt.add(place);
        }
    }
}

package app.galley.ui.shell;

import app.galley.annotation.Annotation;
import app.galley.article.ArticleId;
import app.galley.importing.Importer;
import app.galley.library.ArticleSummary;
import app.galley.library.Library;
import app.galley.markdown.MarkdownParser;
import app.galley.ui.article.OpenArticle;
import app.galley.ui.comments.CommentsModel;
import app.galley.ui.driving.Fx;
import app.galley.ui.driving.Hands;
import app.galley.ui.driving.ShownText;
import app.galley.ui.driving.Waiting;
import app.galley.ui.task.FxTasks;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The whole window on a library, as the program opens it. Not used on the JavaFX thread. */
final class OpenWindow implements AutoCloseable {

    static final Path SAMPLES = Path.of(System.getProperty("galley.basedir", "."), "sample-articles");

    final Library library;
    final Hands hands = new Hands();
    final List<String> browsed = new CopyOnWriteArrayList<>();
    final List<Path> filesToOpen = new ArrayList<>();

    @Nullable Path fileToSave;

    final Stage stage;
    final GalleyWindow window;
    final ShownText page;
    private final FxTasks tasks = new FxTasks();

    /** Opens the window as it was closed, on the article open last, and waits until everything shows. */
    OpenWindow(Path file) {
        library = Library.open(file);
        WindowState stored = WindowState.read(library.settings());
        // The headless screen is 1000 by 1000.
        WindowState state = stored.equals(WindowState.FIRST) ? stored.withSize(1000, 860) : stored;
        stage = Fx.get(Stage::new);
        window = Fx.get(() -> {
            GalleyWindow made =
                    new GalleyWindow(library, state, tasks, Clock.systemUTC(), stage, new Answers(), browsed::add);
            made.show(null);
            return made;
        });
        page = new ShownText(window.content().reader(), hands);
        settled();
    }

    /** Makes a library of the sample articles and their review. */
    static void importSamples(Path file) {
        try (Library library = Library.open(file)) {
            new Importer(library, new MarkdownParser()).importAll(List.of(SAMPLES), path -> {});
        }
    }

    private final class Answers implements FilePicker {

        @Override
        public List<Path> open(String title) {
            return List.copyOf(filesToOpen);
        }

        @Override
        public Optional<Path> save(String title, String suggestedName) {
            return Optional.ofNullable(fileToSave);
        }
    }

    void settled() {
        Waiting.until("everything shows", window::isSettled);
    }

    void until(String what, BooleanSupplier condition) {
        Waiting.until(what, condition, () -> "focus on " + stage.getScene().getFocusOwner() + "\n" + words());
    }

    Workspace workspace() {
        return window.workspace();
    }

    CommentsModel comments() {
        return workspace().comments();
    }

    OpenArticle article() {
        OpenArticle open = Fx.get(
                        () -> Optional.ofNullable(workspace().articleProperty().get()))
                .orElseThrow();
        return open;
    }

    /** The article whose title begins so. */
    ArticleId named(String title) {
        return library.articles().list().stream()
                .map(ArticleSummary::article)
                .filter(article -> article.title().startsWith(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError(title))
                .id();
    }

    /** Picks an article, as a click into the list does. */
    void pick(String title) {
        ArticleId id = named(title);
        Fx.run(() -> workspace().browser().selectedProperty().set(id));
        Waiting.until(
                title + " is open",
                () -> workspace().articleProperty().get() != null
                        && article().article().id().equals(id)
                        && window.isSettled());
    }

    /** The annotations of the open article as they are stored. */
    List<Annotation> stored() {
        return library.annotations().list(article().article().id());
    }

    Node find(String selector) {
        return Fx.get(() -> Optional.ofNullable(stage.getScene().lookup(selector)))
                .orElseThrow(() -> new AssertionError("not in the window: " + selector));
    }

    TextInputControl field(String selector) {
        return (TextInputControl) find(selector);
    }

    /** What everything that is visible below the node reads. */
    String words(Node node) {
        return Fx.get(() -> {
            StringBuilder words = new StringBuilder();
            collect(node, words);
            return words.toString();
        });
    }

    private static void collect(Node node, StringBuilder into) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            into.append(labeled.getText()).append('\n');
        }
        if (node instanceof javafx.scene.Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
        }
    }

    String words() {
        return words(window.content());
    }

    /** Presses the button with these words, as soon as it is there. */
    void press(String label) {
        until("a button reads " + label, () -> button(label).isPresent());
        hands.click(Fx.get(() -> button(label).orElseThrow()));
    }

    private Optional<Node> button(String label) {
        return Stream.of(".button", ".hyperlink")
                .flatMap(kind -> window.content().lookupAll(kind).stream())
                .filter(node -> node instanceof ButtonBase made
                        && (label.equals(made.getText()) || label.equals(made.getAccessibleText()))
                        && made.getWidth() > 0
                        && isShown(made)
                        && !made.isNeedsLayout()
                        && !made.isDisabled())
                .findFirst();
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    void keys(KeyCode... keys) {
        hands.press(keys);
    }

    /** Closes the window as the program does, so that the library can be opened again. */
    @Override
    public void close() {
        Fx.run(() -> {
            window.close();
            stage.close();
        });
        tasks.close();
        library.close();
    }

    /** Runs a command by the palette, as one types. */
    void run(String command) {
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        until("the palette is open", () -> stage.getScene().lookup(".chooser .text-field") != null);
        Fx.run(() -> field(".chooser .text-field").setText(command));
        keys(KeyCode.ENTER);
        until("the palette is gone", () -> stage.getScene().lookup(".chooser") == null);
    }
}

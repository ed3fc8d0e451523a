package app.galley.ui.shell;

import app.galley.article.ArticleId;
import app.galley.library.Library;
import app.galley.markdown.MarkdownParser;
import app.galley.ui.article.OpenArticle;
import app.galley.ui.command.Command;
import app.galley.ui.command.CommandTable;
import app.galley.ui.message.Messages;
import app.galley.ui.task.Tasks;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/**
 * One window on one library: builds everything, puts it into a stage as it was when it was closed, and saves how it is
 * when it closes. JavaFX thread only.
 */
public final class GalleyWindow {

    private final Library library;
    private final Tasks tasks;
    private final Theme theme;
    private final Workspace workspace;
    private final MainWindow window;
    private final ArticleActions articles;
    private final IncomingFiles incoming;
    private final Stage stage;
    private final WindowState before;

    /**
     * @param files asks the user for files
     * @param browse opens an address or a file in the system's program for it
     */
    public GalleyWindow(
            Library library,
            WindowState state,
            Tasks tasks,
            Clock clock,
            Stage stage,
            FilePicker files,
            Consumer<String> browse) {
        this.library = library;
        this.tasks = tasks;
        this.stage = stage;
        this.before = state;
        MarkdownParser parser = new MarkdownParser();
        Notices notices = new Notices(tasks);
        Busy busy = new Busy();
        theme = new Theme(state.theme());
        workspace = new Workspace(library, parser, tasks, clock, notices::warn);
        workspace
                .outline()
                .setActions(new SectionEditing(
                        workspace, (words, undo) -> notices.tell(words, Messages.text("undo"), undo), notices::tell));
        workspace.comments().decisions().setActions(new SuggestionEditing(workspace));
        CommandTable commands = new CommandTable();
        LateWindow late = new LateWindow();
        new WindowCommands(workspace, theme, notices).fill(commands, late, this::requestClose);
        window = new MainWindow(
                workspace,
                commands,
                state,
                notices,
                busy,
                parser::fragment,
                link -> askToOpen(link, browse),
                (conflict, choice) -> late.reviews().settle(conflict, choice));
        articles = new ArticleActions(
                workspace,
                parser,
                files,
                notices,
                busy,
                pieces -> window.overlay().show(close -> new SetAsideSheet(pieces, close), Pos.CENTER),
                file -> browse.accept(file.toUri().toString()));
        ReviewActions reviews = new ReviewActions(
                workspace,
                parser,
                files,
                notices,
                busy,
                window.overlay(),
                file -> browse.accept(file.toUri().toString()));
        incoming = new IncomingFiles(files, articles, reviews);
        late.set(
                window,
                articles,
                new ArticleHistory(workspace, parser, clock, notices, window.overlay()),
                reviews,
                incoming);
        window.acceptDrops(incoming::take);
        workspace.reader().zoomProperty().set(state.zoom());
        workspace.modeProperty().set(state.mode());
        theme.darkProperty().addListener((observed, was, now) -> window.reader().setDark(now));
        window.reader().setDark(theme.darkProperty().get());

        Scene scene = new Scene(window, state.width(), state.height());
        // The plus sign is on another key on many keyboards, and on the number pad.
        for (KeyCode plus : List.of(KeyCode.EQUALS, KeyCode.ADD)) {
            scene.getAccelerators()
                    .put(
                            new KeyCodeCombination(plus, KeyCombination.SHORTCUT_DOWN),
                            () -> commands.run(Command.ZOOM_IN));
        }
        scene.getAccelerators()
                .put(
                        new KeyCodeCombination(KeyCode.SUBTRACT, KeyCombination.SHORTCUT_DOWN),
                        () -> commands.run(Command.ZOOM_OUT));
        StrayFocus.watch(scene, window, workspace);
        // The page takes some keys for itself, Page Down with Ctrl and Alt among them, so the shortcuts come first
        // there.
        window.reader().addEventFilter(KeyEvent.KEY_PRESSED, event -> runShortcut(scene, event));
        // The text control has keys of its own for some of them, which would go past the undo.
        window.editor().addEventFilter(KeyEvent.KEY_PRESSED, event -> runCommand(commands, event));
        stage.setScene(scene);
        stage.setOnCloseRequest(event -> {
            if (workspace.mustStay()) {
                event.consume();
                Questions.askToClose(window, workspace.writing(), stage::close);
            }
        });
        stage.setMinWidth(640);
        stage.setMinHeight(480);
        stage.titleProperty()
                .bind(workspace.articleProperty().map(GalleyWindow::title).orElse(Messages.text("app.name")));
        place(stage, state);
    }

    /** Shows the window and opens an article: the one asked for, else the one open last, else the newest. */
    public void show(@Nullable ArticleId wanted) {
        stage.show();
        if (workspace.modeProperty().get().writes()) {
            window.editor().focusText();
        } else {
            window.reader().focusPage();
        }
        workspace.begin(wanted != null ? wanted : before.article().isEmpty() ? null : new ArticleId(before.article()));
    }

    /** Imports files and folders and opens the first article; merges those that are reviews. */
    public void takeIn(List<Path> paths) {
        incoming.take(paths);
    }

    /** Fills a new library with the articles that come with Galley. */
    public void importSamples(Path folder) {
        articles.importSamples(folder);
    }

    /** Saves what is half done and how the window looks; then the library's lane must run dry. */
    public void close() {
        workspace.close();
        WindowState now = state();
        tasks.run(
                Tasks.Lane.LIBRARY,
                () -> {
                    now.write(library.settings());
                    return now;
                },
                saved -> {},
                workspace::failed);
    }

    /** Whether everything asked for is shown: for the tests and for {@link Screenshot}. */
    boolean isSettled() {
        boolean listed = workspace.browser().loadedProperty().get();
        boolean wanted = workspace.browser().selectedProperty().get() != null;
        boolean shown = workspace.articleProperty().get() != null
                && window.reader().isComplete()
                && workspace.comments().loaded().get()
                && (!workspace.modeProperty().get().writes()
                        || window.editor().readyProperty().get());
        return listed && (shown || !wanted);
    }

    Workspace workspace() {
        return workspace;
    }

    MainWindow content() {
        return window;
    }

    private void requestClose() {
        stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    private WindowState state() {
        Panes panes = window.panes();
        OpenArticle open = workspace.articleProperty().get();
        boolean maximized = stage.isMaximized();
        return new WindowState(
                maximized ? before.x() : stage.getX(),
                maximized ? before.y() : stage.getY(),
                maximized ? before.width() : stage.getScene().getWidth(),
                maximized ? before.height() : stage.getScene().getHeight(),
                maximized,
                panes.sidebarWidth(),
                panes.commentsWidth(),
                panes.libraryShare(),
                panes.sidebarShownProperty().get(),
                panes.commentsShownProperty().get(),
                workspace.reader().zoomProperty().get(),
                theme.choice(),
                workspace.modeProperty().get(),
                open == null ? "" : open.article().id().value());
    }

    private static void runShortcut(Scene scene, KeyEvent event) {
        scene.getAccelerators().entrySet().stream()
                .filter(shortcut -> shortcut.getKey().match(event))
                .findFirst()
                .ifPresent(shortcut -> {
                    event.consume();
                    shortcut.getValue().run();
                });
    }

    private static void runCommand(CommandTable commands, KeyEvent event) {
        commands.commands().stream()
                .filter(command -> command.shortcut()
                        .filter(shortcut -> shortcut.match(event))
                        .isPresent())
                .filter(command -> commands.possible(command).get())
                .findFirst()
                .ifPresent(command -> {
                    event.consume();
                    commands.run(command);
                });
    }

    /** Where the window was, if that is still on a screen. */
    private static void place(Stage stage, WindowState state) {
        if (!Double.isNaN(state.x())
                && !Screen.getScreensForRectangle(state.x() + 40, state.y() + 10, 80, 20)
                        .isEmpty()) {
            stage.setX(state.x());
            stage.setY(state.y());
        }
        stage.setMaximized(state.maximized());
    }

    private static String title(@Nullable OpenArticle open) {
        return open == null
                ? Messages.text("app.name")
                : Messages.text("app.title", open.article().title());
    }

    private void askToOpen(String link, Consumer<String> browse) {
        window.overlay()
                .show(
                        close -> new Question(
                                Messages.text("link.title"),
                                Question.words(Messages.text("link.text", link)),
                                Messages.text("link.answer"),
                                close,
                                () -> browse.accept(link)),
                        Pos.CENTER)
                .focusAnswer();
    }
}

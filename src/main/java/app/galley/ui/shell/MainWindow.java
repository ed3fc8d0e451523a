package app.galley.ui.shell;

import app.galley.annotation.AnnotationId;
import app.galley.article.PlainRange;
import app.galley.exchange.Conflict;
import app.galley.ui.browser.BrowserView;
import app.galley.ui.command.Command;
import app.galley.ui.command.CommandControls;
import app.galley.ui.command.CommandTable;
import app.galley.ui.comments.CommentRow;
import app.galley.ui.comments.CommentsHost;
import app.galley.ui.comments.CommentsView;
import app.galley.ui.editor.EditorView;
import app.galley.ui.editor.SearchBar;
import app.galley.ui.message.Messages;
import app.galley.ui.outline.OutlineView;
import app.galley.ui.reader.FindBar;
import app.galley.ui.reader.ReaderView;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Everything in the window: menu and toolbar, the three columns, the status bar, and the layer for what wants attention. */
final class MainWindow extends StackPane {

    private static final List<String> STYLESHEETS =
            List.of("shell", "command", "browser", "outline", "reader-view", "editor");

    private final Workspace workspace;
    private final BrowserView browser;
    private final OutlineView outline;
    private final ReaderView reader;
    private final EditorView editor;
    private final SideBySide sides;
    private final FindBar findBar;
    private final SearchBar searchBar;
    private final CommentsView comments;
    private final Panes panes;
    private final InboxMode inbox;
    private final Overlay overlay = new Overlay();

    MainWindow(
            Workspace workspace,
            CommandTable commands,
            WindowState state,
            Notices notices,
            Busy busy,
            UnaryOperator<String> html,
            Consumer<String> openLink,
            BiConsumer<Conflict, Conflict.Choice> settle) {
        this.workspace = workspace;
        browser = new BrowserView(workspace.browser());
        reader = new ReaderView(
                workspace.reader(), () -> commands.run(Command.COMMENT), workspace::selectComment, openLink);
        reader.offerSuggesting(() -> commands.run(Command.SUGGEST));
        outline = new OutlineView(workspace.outline(), this::goToSection);
        findBar = new FindBar(workspace.reader(), reader, workspace.tasks());
        CommentsHost host = new CommentsHost() {
            @Override
            public void openLink(String address) {
                openLink.accept(address);
            }

            @Override
            public void reveal(AnnotationId thread) {
                workspace.comments().select(thread);
                revealComment();
            }

            @Override
            public void settle(Conflict conflict, Conflict.Choice choice) {
                settle.accept(conflict, choice);
            }

            @Override
            public void reveal(PlainRange place) {
                sides.reveal(place);
            }
        };
        comments = new CommentsView(workspace.comments(), html, host);
        workspace.comments().listing().selected().addListener((observed, was, now) -> revealComment());

        editor = new EditorView(
                workspace.writing().editor(),
                workspace.writing().spelling(),
                workspace.library(),
                workspace.tasks(),
                workspace::failed);
        editor.zoomProperty().bind(workspace.reader().zoomProperty().divide(100.0));
        editor.mark(workspace.writing().search().marks());
        searchBar = new SearchBar(
                workspace.writing().search(),
                editor::focusText,
                count -> notices.tell(Messages.text("search.replaced", count)));
        // Told of a change of mode first: it asks where the editor stands before that goes out of sight.
        sides = new SideBySide(
                workspace.modeProperty(),
                workspace.writing().editor(),
                editor,
                workspace.reader(),
                reader,
                workspace.suggesting().places()::map);
        SuggestMode suggestMode = new SuggestMode(workspace, editor, reader);
        ArticlePane articlePane = new ArticlePane(
                workspace.modeProperty(),
                editor,
                writing(),
                new StackPane(reader, new EmptyStates(workspace.browser(), workspace.articleProperty(), commands)));
        BorderPane article = new BorderPane(articlePane);
        article.setTop(new VBox(suggestMode.banner(), findBar));
        suggestMode.tint(article);
        article.getStyleClass().add("article-pane");
        panes = new Panes(titled("browser.title", browser), titled("outline.title", outline), article, comments, state);

        StatusBar status = new StatusBar(
                workspace.reader(),
                workspace.currentSection(),
                workspace.length(),
                workspace.goal(),
                workspace.writing().drafts(),
                workspace.modeProperty());
        status.getChildren().addAll(1, List.of(suggestMode.state(), busy));
        BorderPane frame = new BorderPane(panes);
        VBox top = new VBox(
                CommandControls.menuBar(commands),
                new ToolBarRow(
                        commands,
                        workspace
                                .articleProperty()
                                .map(open -> open == null ? "" : open.article().title())
                                .orElse("")));
        frame.setTop(top);
        inbox = new InboxMode(workspace, commands, html, host, panes, top, reader::focusPage);
        reader.addEventFilter(KeyEvent.KEY_PRESSED, inbox::pressInArticle);
        frame.setBottom(status);
        getChildren().addAll(frame, notices, overlay);
        getStyleClass().add("main-window");
        STYLESHEETS.forEach(name -> {
            var sheet = MainWindow.class.getResource("/app/galley/ui/" + name + ".css");
            if (sheet != null) {
                getStylesheets().add(sheet.toExternalForm());
            }
        });
        reader.setContextMenu(contextMenu(commands));
    }

    /** Goes to a section's heading in all of the article that is in sight. */
    void goToSection(String sectionId) {
        sides.goToSection(sectionId);
    }

    BrowserView browser() {
        return browser;
    }

    OutlineView outline() {
        return outline;
    }

    ReaderView reader() {
        return reader;
    }

    EditorView editor() {
        return editor;
    }

    FindBar findBar() {
        return findBar;
    }

    SearchBar searchBar() {
        return searchBar;
    }

    /** Whether what is looked for is looked for in the editor: always where only it is shown. */
    boolean findsInEditor() {
        return switch (workspace.modeProperty().get()) {
            case READ -> false;
            case WRITE -> true;
            case SPLIT -> editor.isFocusWithin() || searchBar.isFocusWithin();
        };
    }

    CommentsView comments() {
        return comments;
    }

    InboxMode inbox() {
        return inbox;
    }

    Panes panes() {
        return panes;
    }

    Overlay overlay() {
        return overlay;
    }

    /** Files and folders dropped anywhere on the window are given to {@code takeIn}. */
    void acceptDrops(Consumer<List<Path>> takeIn) {
        addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            if (event.getDragboard().hasFiles()) {
                takeIn.accept(event.getDragboard().getFiles().stream()
                        .map(java.io.File::toPath)
                        .toList());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    private void revealComment() {
        workspace.comments().listing().selectedRow().flatMap(CommentRow::where).ifPresent(sides::reveal);
    }

    private BorderPane writing() {
        BorderPane writing = new BorderPane(editor);
        writing.setTop(searchBar);
        writing.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && searchBar.isVisible()) {
                searchBar.close();
                event.consume();
            }
        });
        return writing;
    }

    private static Region titled(String key, Region content) {
        Label title = new Label(Messages.text(key));
        title.getStyleClass().add("pane-title");
        VBox pane = new VBox(title, content);
        VBox.setVgrow(content, Priority.ALWAYS);
        pane.getStyleClass().add("titled");
        return pane;
    }

    private static ContextMenu contextMenu(CommandTable commands) {
        ContextMenu menu = new ContextMenu();
        for (Command command : List.of(
                Command.COPY,
                Command.COMMENT,
                Command.SUGGEST,
                Command.COMMENT_ON_SECTION,
                Command.FIND,
                Command.EXPORT_HTML)) {
            if (commands.has(command)) {
                MenuItem item = new MenuItem(CommandControls.described(command));
                item.disableProperty().bind(commands.impossible(command));
                item.setOnAction(event -> commands.run(command));
                menu.getItems().add(item);
            }
        }
        return menu;
    }
}

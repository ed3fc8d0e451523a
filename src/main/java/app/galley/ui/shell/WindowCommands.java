package app.galley.ui.shell;

import app.galley.editing.Selection;
import app.galley.library.ArticleSummary;
import app.galley.suggesting.OffsetMap;
import app.galley.ui.article.OpenArticle;
import app.galley.ui.command.CheatSheet;
import app.galley.ui.command.Choice;
import app.galley.ui.command.Chooser;
import app.galley.ui.command.Command;
import app.galley.ui.command.CommandTable;
import app.galley.ui.command.Shortcut;
import app.galley.ui.editor.EditorModel;
import app.galley.ui.message.Messages;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;

/** Gives every command of the window its action. */
final class WindowCommands {

    private final Workspace workspace;
    private final Theme theme;
    private final Notices notices;

    WindowCommands(Workspace workspace, Theme theme, Notices notices) {
        this.workspace = workspace;
        this.theme = theme;
        this.notices = notices;
    }

    /**
     * Fills {@code table}; to be called before the window is built, since the menus are built from the table. The
     * actions use {@code window} and {@code articles} only when they run.
     */
    void fill(CommandTable table, LateWindow window, Runnable quit) {
        BooleanBinding open = workspace.articleProperty().isNotNull();
        BooleanBinding selected = workspace.reader().selectionProperty().isNotNull();
        BooleanBinding anyArticle = Bindings.isNotEmpty(workspace.browser().articles());

        new WritingCommands(workspace, notices).fill(table, window);
        new CommentCommands(workspace).fill(table, window);
        SuggestMode.fill(table, workspace, window, notices);
        table.on(Command.QUICK_OPEN, anyArticle, () -> quickOpen(window.get()))
                .on(
                        Command.NEW_ARTICLE,
                        () -> new NewArticles(workspace, notices).create(title -> writeFrom(window.get(), title)))
                .on(Command.IMPORT, () -> window.files().ask())
                .on(Command.PASTE_ARTICLE, () -> window.articles().paste(clipboardText()))
                .on(
                        Command.EXPORT_HTML,
                        open,
                        () -> ifOpen(article -> window.articles().exportHtml(article)))
                .on(
                        Command.EXPORT_REVIEW_COPY,
                        open,
                        () -> ifOpen(article -> window.reviews().exportCopy(article)))
                .on(
                        Command.SAVE_REVIEW,
                        open,
                        () -> ifOpen(article -> window.reviews().save(article)))
                .on(Command.MERGE_REVIEWS, anyArticle, () -> window.reviews().askMerge())
                .on(Command.BACK_UP, () -> window.articles().backUp())
                .on(Command.RENAME_ARTICLE, open, () -> ifOpen(article -> Questions.askName(window, article)))
                .on(
                        Command.DELETE_ARTICLE,
                        open,
                        () -> ifOpen(article -> window.articles().delete(article.article())))
                .on(
                        Command.SET_ASIDE,
                        open,
                        () -> ifOpen(article -> window.articles().showSetAside(article.article())))
                .on(Command.QUIT, quit)
                .on(
                        Command.UNDO,
                        workspace
                                .comments()
                                .changes()
                                .undoable()
                                .or(workspace.writing().editor().undoableProperty()),
                        () -> undo(window.get()))
                .on(
                        Command.REDO,
                        workspace.writing().editor().redoableProperty(),
                        () -> workspace.writing().editor().redo())
                .on(Command.NAME_REVISION, open, () -> Questions.askRevisionName(window.get(), workspace.writing()))
                .on(Command.HISTORY, open, () -> ifOpen(window.history()::open))
                .on(
                        Command.NEXT_MODE,
                        () -> choose(
                                window.get(), workspace.modeProperty().get().next()))
                .on(Command.READ_MODE, () -> choose(window.get(), Mode.READ))
                .on(Command.WRITE_MODE, () -> choose(window.get(), Mode.WRITE))
                .on(Command.SPLIT_MODE, () -> choose(window.get(), Mode.SPLIT))
                .on(Command.COPY, selected.or(workspace.writingProperty()), () -> copy(window.get()))
                .on(Command.FIND, open, () -> find(window.get()))
                .on(Command.FIND_NEXT, open, () -> findNext(window.get(), 1))
                .on(Command.FIND_PREVIOUS, open, () -> findNext(window.get(), -1))
                .on(Command.REPLACE, open, () -> replace(window.get()))
                .on(Command.SET_WORD_GOAL, open, () -> Questions.askWordGoal(window.get(), workspace.goal()))
                .on(Command.GO_TO_HEADING, open, () -> ifOpen(article -> goToHeading(window.get(), article)))
                .on(Command.NEXT_SECTION, open, () -> goTo(window.get(), 1))
                .on(Command.PREVIOUS_SECTION, open, () -> goTo(window.get(), -1))
                .on(Command.FILTER_OUTLINE, open, () -> {
                    showSidebar(window.get());
                    window.get().outline().focusFilter();
                })
                .on(Command.FOCUS_LIBRARY, () -> {
                    showSidebar(window.get());
                    window.get().browser().focusList();
                })
                .on(Command.FOCUS_OUTLINE, () -> {
                    showSidebar(window.get());
                    window.get().outline().focusTree();
                })
                .on(Command.FOCUS_ARTICLE, () -> window.get().reader().focusPage())
                .on(Command.FOCUS_COMMENTS, () -> focusComments(window.get()))
                .on(
                        Command.TOGGLE_SIDEBAR,
                        () -> toggle(window.get(), window.get().panes().sidebarShownProperty()))
                .on(
                        Command.TOGGLE_COMMENTS,
                        () -> toggle(window.get(), window.get().panes().commentsShownProperty()))
                .on(Command.ZOOM_IN, () -> workspace.reader().zoomBy(1))
                .on(Command.ZOOM_OUT, () -> workspace.reader().zoomBy(-1))
                .on(Command.ZOOM_RESET, () -> workspace.reader().zoomProperty().set(100))
                .on(Command.THEME_SYSTEM, () -> theme.choose(Theme.Choice.SYSTEM))
                .on(Command.THEME_LIGHT, () -> theme.choose(Theme.Choice.LIGHT))
                .on(Command.THEME_DARK, () -> theme.choose(Theme.Choice.DARK))
                .on(Command.PALETTE, () -> palette(window.get(), table))
                .on(
                        Command.CHEAT_SHEET,
                        () -> window.get().overlay().show(close -> new CheatSheet(table, close), Pos.CENTER))
                .on(Command.ABOUT, () -> Questions.about(window.get()));
    }

    private void ifOpen(Consumer<OpenArticle> action) {
        @Nullable OpenArticle article = workspace.articleProperty().get();
        if (article != null) {
            action.accept(article);
        }
    }

    /** Takes back the last step in the text while one writes, else the last change to the comments. */
    private void undo(MainWindow window) {
        boolean writing = window.editor().isFocusWithin();
        if (!writing && workspace.comments().changes().undoable().get()) {
            workspace.comments().undo();
        } else {
            workspace.writing().editor().undo();
        }
    }

    private void choose(MainWindow window, Mode mode) {
        workspace.modeProperty().set(mode);
        if (mode.writes()) {
            window.editor().focusText();
        } else {
            window.reader().focusPage();
        }
    }

    /** Shows the article to be written, with the words selected that typing is to replace. */
    private void writeFrom(MainWindow window, Selection words) {
        window.inbox().close();
        Mode mode = workspace.modeProperty().get();
        workspace.writing().editor().select(words);
        choose(window, mode.writes() ? mode : Mode.WRITE);
    }

    private static void find(MainWindow window) {
        if (window.findsInEditor()) {
            window.searchBar().open(false);
        } else {
            window.findBar().open(window.reader().selectedText());
        }
    }

    private static void findNext(MainWindow window, int by) {
        if (!window.findsInEditor()) {
            window.findBar().step(by);
        } else if (window.searchBar().isVisible()) {
            window.searchBar().go(by);
        } else {
            window.searchBar().open(false);
        }
    }

    /** What is replaced must be seen in the text itself. */
    private void replace(MainWindow window) {
        if (!workspace.modeProperty().get().writes()) {
            choose(window, Mode.SPLIT);
        }
        window.searchBar().open(true);
    }

    private void goToHeading(MainWindow window, OpenArticle open) {
        EditorModel editor = workspace.writing().editor();
        OffsetMap map = workspace.suggesting().places().map();
        GoTo places = new GoTo(
                editor.articleText(), open.parsed().outline(), section -> window.goToSection(section.id()), offset -> {
                    editor.select(Selection.at(Math.min(map.toCopy(offset), editor.length())));
                    window.reader().scrollToSource(offset, 0);
                });
        window.overlay()
                .show(close -> new Chooser(places::matching, Messages.text("go-to.prompt"), close), Pos.TOP_CENTER)
                .focus();
    }

    private void goTo(MainWindow window, int steps) {
        String section = workspace.outline().neighbour(steps);
        if (!section.isEmpty()) {
            window.goToSection(section);
        }
    }

    private static void showSidebar(MainWindow window) {
        window.inbox().close();
        window.panes().sidebarShownProperty().set(true);
    }

    private static void focusComments(MainWindow window) {
        if (window.inbox().isOpen()) {
            window.inbox().focus();
        } else {
            window.panes().commentsShownProperty().set(true);
            window.comments().focusPanel();
        }
    }

    /** While the inbox stands in the place of the side columns, either of these brings them back. */
    private static void toggle(MainWindow window, javafx.beans.property.BooleanProperty column) {
        if (window.inbox().isOpen()) {
            window.inbox().close();
        } else {
            column.set(!column.get());
        }
    }

    private void quickOpen(MainWindow window) {
        List<Choice> choices = workspace.browser().articles().stream()
                .map(ArticleSummary::article)
                .map(article -> new Choice(
                        article.title(),
                        "",
                        org.kordamp.ikonli.feather.Feather.FILE_TEXT,
                        true,
                        () -> workspace.browser().selectedProperty().set(article.id())))
                .toList();
        window.overlay()
                .show(close -> new Chooser(choices, Messages.text("quick-open.prompt"), close), Pos.TOP_CENTER)
                .focus();
    }

    private static void palette(MainWindow window, CommandTable table) {
        List<Choice> choices = table.commands().stream()
                .filter(command -> command != Command.PALETTE)
                .map(command -> new Choice(
                        command.label(),
                        command.shortcut().map(Shortcut::words).orElse(""),
                        command.icon().orElse(null),
                        table.possible(command).get(),
                        () -> table.run(command)))
                .toList();
        window.overlay()
                .show(close -> new Chooser(choices, Messages.text("palette.prompt"), close), Pos.TOP_CENTER)
                .focus();
    }

    private static void copy(MainWindow window) {
        String text = window.editor().isFocusWithin()
                ? window.editor().selectedText()
                : window.reader().selectedText();
        if (!text.isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    private static String clipboardText() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasHtml() && clipboard.getHtml() != null) {
            return clipboard.getHtml();
        }
        return clipboard.hasString() && clipboard.getString() != null ? clipboard.getString() : "";
    }
}

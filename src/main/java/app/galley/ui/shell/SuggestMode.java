package app.galley.ui.shell;

import app.galley.article.Edit;
import app.galley.article.PlainRange;
import app.galley.editing.Selection;
import app.galley.editing.Step;
import app.galley.ui.article.OpenArticle;
import app.galley.ui.command.Command;
import app.galley.ui.command.CommandTable;
import app.galley.ui.editor.EditorModel;
import app.galley.ui.editor.EditorView;
import app.galley.ui.editor.SuggestionMarks;
import app.galley.ui.message.Messages;
import app.galley.ui.reader.ReaderView;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** Suggest mode as the window shows it: the banner, the marks in the editor, the word in the status bar, the commands. */
final class SuggestMode {

    private static final PseudoClass SUGGESTING = PseudoClass.getPseudoClass("suggesting");

    private final Workspace workspace;
    private final SuggestBanner banner;

    /** Whether somebody has begun to type in the reader, and goes on. */
    private boolean typingOn;

    SuggestMode(Workspace workspace, EditorView editor, ReaderView reader) {
        this.workspace = workspace;
        Suggesting suggesting = workspace.suggesting();
        banner = new SuggestBanner(suggesting::end);
        SuggestionMarks marks = new SuggestionMarks(workspace.writing().editor());
        editor.mark(marks);
        editor.heldProperty().bind(suggesting.startingProperty());
        marks.atCaretProperty().addListener((observed, was, now) -> banner.showChange(now));
        suggesting.suggestedProperty().addListener((observed, was, now) -> {
            marks.show(now.marks());
            banner.show(now.changes().size());
        });
        suggesting.onProperty().addListener((observed, was, now) -> banner.setVisible(now));
        workspace.modeProperty().addListener((observed, was, now) -> explain());
        explain();
        reader.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean deletes = event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE;
            if (deletes && !event.isShortcutDown() && !event.isAltDown() && replaceSelection(reader, "")) {
                event.consume();
            }
        });
        reader.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            String typed = event.getCharacter();
            boolean isText = !typed.isEmpty() && !Character.isISOControl(typed.charAt(0));
            boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
            if (isText && plain && (replaceSelection(reader, typed) || typeOn(typed))) {
                event.consume();
                goOnIn(editor);
            }
        });
        reader.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> typingOn = false);
        editor.readyProperty().addListener((observed, was, now) -> goOnIn(editor));
    }

    /** What is typed while the editor is not there yet goes where it would go on. */
    private boolean typeOn(String typed) {
        if (!typingOn || !workspace.suggesting().onProperty().get()) {
            return false;
        }
        EditorModel model = workspace.writing().editor();
        Selection at = model.selectionProperty().get();
        model.apply(new Step(
                List.of(new Edit(at.start(), at.of(model.text()), typed)),
                at,
                Selection.at(at.start() + typed.length())));
        return true;
    }

    /** What was begun in the reader is typed on in the editor, as soon as that is there. */
    private void goOnIn(EditorView editor) {
        if (!typingOn) {
            return;
        }
        if (!workspace.modeProperty().get().writes()) {
            workspace.modeProperty().set(Mode.SPLIT);
        }
        if (editor.readyProperty().get()) {
            typingOn = false;
            editor.focusText();
        }
    }

    /** Suggests other words for those selected in the reader; whether suggest mode is on and there are any. */
    private boolean replaceSelection(ReaderView reader, String by) {
        PlainRange selected = workspace.reader().selectionProperty().get();
        OpenArticle article = workspace.articleProperty().get();
        if (selected == null
                || article == null
                || !workspace.suggesting().onProperty().get()) {
            return false;
        }
        workspace.suggesting().replace(article.parsed().projection().toSource(selected), by);
        reader.clearSelection();
        typingOn = !by.isEmpty();
        return true;
    }

    private void explain() {
        banner.explain(
                Messages.text(workspace.modeProperty().get().writes() ? "suggesting.writing" : "suggesting.reading"));
    }

    /** What stands above the article. */
    Node banner() {
        return banner;
    }

    /** Gives what holds the article an edge of another colour while it is in suggest mode. */
    void tint(Region article) {
        workspace
                .suggesting()
                .onProperty()
                .addListener((observed, was, now) -> article.pseudoClassStateChanged(SUGGESTING, now));
    }

    /** What the status bar says of it. */
    Node state() {
        Label label = new Label(Messages.text("suggesting.state"));
        label.getStyleClass().add("suggesting");
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.visibleProperty().bind(workspace.suggesting().onProperty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    static void fill(CommandTable table, Workspace workspace, LateWindow window, Notices notices) {
        Suggesting suggesting = workspace.suggesting();
        InlineSuggestions inline = workspace.inline();
        table.onToggle(
                        Command.SUGGEST_MODE,
                        workspace.articleProperty().isNotNull(),
                        suggesting.onProperty(),
                        () -> toggle(workspace, window, notices))
                .onToggle(
                        Command.SHOW_SUGGESTIONS,
                        inline.shownProperty(),
                        () -> inline.turn(!inline.shownProperty().get()));
    }

    private static void toggle(Workspace workspace, LateWindow window, Notices notices) {
        Suggesting suggesting = workspace.suggesting();
        if (suggesting.onProperty().get()) {
            suggesting.end();
            return;
        }
        OpenArticle article = workspace.articleProperty().get();
        if (article == null || article.parsed().projection().text().isBlank()) {
            notices.tell(Messages.text("suggesting.empty"));
            return;
        }
        suggesting.articles().whoSuggests(name -> {
            if (name.isPresent()) {
                suggesting.begin();
            } else {
                askName(window.get(), suggesting);
            }
        });
    }

    private static void askName(MainWindow window, Suggesting suggesting) {
        TextField name = new TextField();
        name.setPromptText(Messages.text("suggesting.name.prompt"));
        name.setAccessibleText(Messages.text("suggesting.name.title"));
        window.overlay()
                .show(
                        close -> new Question(
                                Messages.text("suggesting.name.title"),
                                name,
                                Messages.text("suggesting.name.answer"),
                                close,
                                () -> {
                                    if (!name.getText().isBlank()) {
                                        suggesting
                                                .articles()
                                                .suggestAs(name.getText().strip(), suggesting::begin);
                                    }
                                }),
                        Pos.CENTER);
        name.requestFocus();
    }
}

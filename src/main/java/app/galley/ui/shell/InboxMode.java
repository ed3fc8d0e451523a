package app.galley.ui.shell;

import app.galley.ui.command.Command;
import app.galley.ui.command.CommandTable;
import app.galley.ui.comments.CommentsHost;
import app.galley.ui.comments.inbox.InboxHost;
import app.galley.ui.comments.inbox.InboxModel;
import app.galley.ui.comments.inbox.InboxView;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/**
 * The window while the writer works off what reviewers said: the inbox stands round the article, in the place of library,
 * outline and comments. JavaFX thread only.
 */
final class InboxMode implements InboxHost {

    private final Workspace workspace;
    private final InboxModel model;
    private final CommandTable commands;
    private final UnaryOperator<String> html;
    private final CommentsHost article;
    private final Panes panes;
    private final Pane top;
    private final Runnable focusArticle;
    private @Nullable InboxView view;
    private @Nullable Mode modeBefore;
    private @Nullable Node focusBefore;

    /**
     * @param top what stands above the columns
     * @param focusArticle gives the focus to the article
     */
    InboxMode(
            Workspace workspace,
            CommandTable commands,
            UnaryOperator<String> html,
            CommentsHost article,
            Panes panes,
            Pane top,
            Runnable focusArticle) {
        this.workspace = workspace;
        this.model = workspace.inbox();
        this.commands = commands;
        this.html = html;
        this.article = article;
        this.panes = panes;
        this.top = top;
        this.focusArticle = focusArticle;
        workspace.articleProperty().subscribe(open -> {
            if (open == null) {
                close();
            }
        });
    }

    boolean isOpen() {
        return model.open().get();
    }

    /** Opens the inbox, or closes it. */
    void toggle() {
        if (isOpen()) {
            close();
        } else {
            open();
        }
    }

    private void open() {
        InboxView shown = view;
        if (shown == null) {
            shown = new InboxView(model, workspace.comments(), html, article, this);
            view = shown;
        }
        focusBefore = panes.getScene() == null ? null : panes.getScene().getFocusOwner();
        // The passages are seen in the article as it is read.
        Mode mode = workspace.modeProperty().get();
        modeBefore = mode.reads() ? null : mode;
        if (!mode.reads()) {
            workspace.modeProperty().set(Mode.READ);
        }
        top.getChildren().add(shown.head());
        panes.showInbox(shown.list(), shown.thread());
        shown.focusList();
        model.begin();
    }

    @Override
    public void close() {
        InboxView shown = view;
        if (shown == null || !isOpen()) {
            return;
        }
        model.end();
        top.getChildren().remove(shown.head());
        panes.hideInbox();
        if (modeBefore != null && workspace.modeProperty().get() == Mode.READ) {
            workspace.modeProperty().set(modeBefore);
        }
        if (focusBefore != null && focusBefore.getScene() != null) {
            focusBefore.requestFocus();
        } else {
            focusArticle.run();
        }
        focusBefore = null;
    }

    @Override
    public void undo() {
        commands.run(Command.UNDO);
    }

    @Override
    public void keepVersion() {
        commands.run(Command.NAME_REVISION);
    }

    /** Puts the focus where the keys of the inbox are heard. */
    void focus() {
        if (view != null) {
            view.focusList();
        }
    }

    /** Letters pressed while the article has the focus are for the inbox, too; other keys scroll the article. */
    void pressInArticle(KeyEvent event) {
        KeyCode key = event.getCode();
        if (view != null && isOpen() && (key.isLetterKey() || key == KeyCode.ESCAPE)) {
            view.press(event);
        }
    }
}

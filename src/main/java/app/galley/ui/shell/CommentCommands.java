package app.galley.ui.shell;

import app.galley.annotation.Annotation;
import app.galley.article.PlainRange;
import app.galley.ui.command.Command;
import app.galley.ui.command.CommandTable;
import app.galley.ui.comments.CommentListing;
import app.galley.ui.comments.CommentRow;
import app.galley.ui.comments.SuggestionDecisions;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.jspecify.annotations.Nullable;

/** Gives the commands of commenting their actions. */
final class CommentCommands {

    private final Workspace workspace;

    CommentCommands(Workspace workspace) {
        this.workspace = workspace;
    }

    void fill(CommandTable table, LateWindow window) {
        BooleanBinding open = workspace.articleProperty().isNotNull();
        BooleanBinding selected = workspace.selectedPassage().rangeProperty().isNotNull();
        BooleanBinding thread = workspace.comments().listing().selected().isNotNull();
        BooleanBinding anyThread =
                workspace.comments().listing().rows().emptyProperty().not();
        table.on(Command.INBOX, open, () -> window.get().inbox().toggle())
                .on(Command.COMMENT, open, () -> comment(window.get()))
                .on(Command.SUGGEST, open, () -> suggest(window.get()))
                .on(Command.COMMENT_ON_SECTION, open, () -> commentOnSection(window.get()))
                .on(Command.NEXT_COMMENT, anyThread, () -> workspace.comments().next())
                .on(
                        Command.PREVIOUS_COMMENT,
                        anyThread,
                        () -> workspace.comments().previous())
                .on(
                        Command.NEXT_TO_LOOK_AT,
                        anyThread,
                        () -> workspace.comments().nextToLookAt())
                .on(
                        Command.PREVIOUS_TO_LOOK_AT,
                        anyThread,
                        () -> workspace.comments().previousToLookAt())
                .on(
                        Command.ATTACH_COMMENT,
                        thread.and(selected),
                        () -> onThread(
                                root -> workspace.comments().reattaching().attachToSelection(root.id())))
                .on(
                        Command.REPLY,
                        thread,
                        () -> onThread(root -> workspace.comments().beginReply(root.id())))
                .on(
                        Command.EDIT_COMMENT,
                        thread,
                        () -> onThread(root -> workspace.comments().beginEdit(root.id())))
                .on(Command.RESOLVE_COMMENT, thread, () -> onThread(this::toggleResolved))
                .on(
                        Command.DELETE_COMMENT,
                        thread,
                        () -> onThread(root -> workspace.comments().changes().delete(root)));
        fillSuggestions(table);
    }

    private void fillSuggestions(CommandTable table) {
        CommentListing listing = workspace.comments().listing();
        SuggestionDecisions decisions = workspace.comments().decisions();
        BooleanBinding suggestion = Bindings.createBooleanBinding(
                () -> listing.selectedRow().filter(CommentRow::isOpenSuggestion).isPresent(),
                listing.selected(),
                listing.rows());
        BooleanBinding any =
                Bindings.createBooleanBinding(() -> !decisions.open().isEmpty(), listing.rows());
        table.on(
                        Command.ACCEPT_SUGGESTION,
                        suggestion,
                        () -> listing.selectedRow().ifPresent(decisions::accept))
                .on(
                        Command.DECLINE_SUGGESTION,
                        suggestion,
                        () -> listing.selectedRow().ifPresent(decisions::decline))
                .on(Command.ACCEPT_ALL, any, decisions::acceptAll)
                .on(Command.DECLINE_ALL, any, decisions::declineAll);
    }

    private void suggest(MainWindow window) {
        @Nullable PlainRange selection = workspace.selectedPassage().rangeProperty().get();
        window.panes().commentsShownProperty().set(true);
        workspace.comments().beginSuggestion(selection == null ? new PlainRange(0, 0) : selection);
        window.reader().clearSelection();
    }

    private void onThread(Consumer<Annotation> action) {
        workspace.comments().listing().selectedRow().map(CommentRow::root).ifPresent(action);
    }

    private void toggleResolved(Annotation root) {
        if (root.status().isHandled()) {
            workspace.comments().changes().reopen(root);
        } else {
            workspace.comments().changes().resolve(root);
        }
    }

    private void comment(MainWindow window) {
        @Nullable PlainRange selection = workspace.selectedPassage().rangeProperty().get();
        window.panes().commentsShownProperty().set(true);
        if (selection == null) {
            commentOnSection(window);
        } else {
            workspace.comments().beginComment(selection);
            window.reader().clearSelection();
        }
    }

    private void commentOnSection(MainWindow window) {
        window.panes().commentsShownProperty().set(true);
        workspace
                .comments()
                .beginSectionComment(workspace.currentSection().idProperty().get());
    }
}

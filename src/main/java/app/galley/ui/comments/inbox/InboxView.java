package app.galley.ui.comments.inbox;

import app.galley.ui.comments.CommentRow;
import app.galley.ui.comments.CommentsHost;
import app.galley.ui.comments.CommentsModel;
import app.galley.ui.comments.FormSpace;
import app.galley.ui.comments.NoticeBar;
import app.galley.ui.comments.PanelContext;
import app.galley.ui.message.Messages;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The three parts of the inbox, to be put round the article: a line above it, the list at its left, the chosen thread at its
 * right. While one of them has the focus, letters are commands. Made and used on the JavaFX thread.
 */
public final class InboxView {

    private final InboxModel model;
    private final CommentsModel comments;
    private final InboxHost host;
    private final CommentsHost article;
    private final InboxHead head;
    private final InboxListView list;
    private final VBox listColumn;
    private final VBox threadColumn;
    private final InboxThreadView thread;
    private final InboxRest rest;
    private final InboxActions actions;
    private final FormSpace form;

    /** @param html turns a comment's Markdown into sanitised HTML */
    public InboxView(
            InboxModel model,
            CommentsModel comments,
            UnaryOperator<String> html,
            CommentsHost article,
            InboxHost host) {
        this.model = model;
        this.comments = comments;
        this.article = article;
        this.host = host;
        PanelContext context = PanelContext.of(comments, html, article, ".inbox");
        head = new InboxHead(model, host::close);
        list = new InboxListView(model, context);
        VBox.setVgrow(list, Priority.ALWAYS);
        listColumn = new VBox(list, keys());
        listColumn.getStyleClass().add("inbox-list-column");

        form = new FormSpace(context, this::focusList);
        thread = new InboxThreadView(context);
        rest = new InboxRest(model, host, this::undo);
        StackPane middle = new StackPane(thread, rest);
        middle.setMinHeight(96);
        // What the thread would like must not take room from the form.
        middle.setPrefHeight(96);
        VBox.setVgrow(middle, Priority.ALWAYS);
        actions = new InboxActions(model, this::undo, this::focusList);
        threadColumn = new VBox(middle, form, actions, new NoticeBar(comments));
        threadColumn.getStyleClass().addAll("comments-view", "inbox-thread-column");
        threadColumn.setAccessibleText(Messages.text("inbox.thread"));

        for (Region part : List.of(head, listColumn, threadColumn)) {
            for (String sheet : List.of("comments", "inbox")) {
                part.getStylesheets()
                        .add(String.valueOf(InboxView.class.getResource("/app/galley/ui/" + sheet + ".css")));
            }
        }
        head.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> focusList());
        head.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInHead);
        listColumn.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        threadColumn.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        model.contents().subscribe(contents -> show());
        model.chosen().subscribe(chosen -> show());
        // While another article's comments are read, nothing is known of them: that they are empty must not be said.
        comments.loaded().subscribe(loaded -> show());
    }

    /** The line to stand above everything. */
    public Region head() {
        return head;
    }

    /** The list, for the left. */
    public Region list() {
        return listColumn;
    }

    /** The chosen thread, for the right. */
    public Region thread() {
        return threadColumn;
    }

    /** Puts the focus where the keys are heard. */
    public void focusList() {
        list.requestFocus();
    }

    private void show() {
        CommentRow row = model.chosen().get();
        InboxState state = model.state();
        thread.show(row);
        thread.setVisible(state == InboxState.THREAD);
        rest.setVisible(state != InboxState.THREAD);
        rest.show(state);
        actions.show(row);
    }

    private static FlowPane keys() {
        FlowPane keys = new FlowPane();
        keys.getStyleClass().add("inbox-keys");
        for (String key : List.of("inbox.keys.step", "inbox.keys.undo", "inbox.keys.group", "inbox.keys.kind")) {
            HBox pair = new HBox(4);
            pair.getStyleClass().add("inbox-key");
            for (String cap : Messages.text(key + ".key").split(" ")) {
                pair.getChildren().add(new KeyCap(cap));
            }
            pair.getChildren().add(new Label(Messages.text(key)));
            keys.getChildren().add(pair);
        }
        return keys;
    }

    private void pressInHead(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            focusList();
            event.consume();
        }
    }

    /** Does what a key of the inbox is for, wherever in the window it was pressed; not while somebody writes. */
    public void press(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        boolean writes = event.getTarget() instanceof TextInputControl || form.isFocusWithin();
        boolean pressesButton = event.getCode() == KeyCode.ENTER && event.getTarget() instanceof ButtonBase;
        if (plain && !writes && !pressesButton && run(event.getCode())) {
            event.consume();
        }
    }

    private boolean run(KeyCode key) {
        switch (key) {
            case J -> model.next();
            case K -> model.previous();
            // Y and N are the keys of the panel.
            case A, Y -> model.accept();
            case D, N -> model.decline();
            case E -> model.resolveOrReopen();
            case R -> model.reply();
            case Z -> undo();
            case G -> otherGrouping();
            case F -> otherKind();
            case S, T, H, U, DIGIT1, DIGIT2, DIGIT3, DIGIT0 -> settle(key);
            case ENTER -> reveal();
            case ESCAPE -> host.close();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** What a person says of where the thread stands, or which version of it is right. */
    private void settle(KeyCode key) {
        CommentRow row = model.chosen().get();
        if (row == null) {
            return;
        }
        var reattaching = comments.reattaching();
        switch (key) {
            case S -> model.stillFits();
            case H -> settle(row, 0);
            case U -> settle(row, 1);
            case T -> reattaching.attachToSelection(row.id());
            case DIGIT0 -> reattaching.refuse(row.id());
            case DIGIT1 -> reattaching.accept(row.id(), 0);
            case DIGIT2 -> reattaching.accept(row.id(), 1);
            default -> reattaching.accept(row.id(), 2);
        }
    }

    private void settle(CommentRow row, int choice) {
        row.firstConflict()
                .ifPresent(
                        conflict -> article.settle(conflict, conflict.choices().get(choice)));
    }

    private void undo() {
        model.beforeUndo();
        host.undo();
    }

    private void otherGrouping() {
        model.grouping()
                .set(
                        switch (model.grouping().get()) {
                            case SECTION -> InboxGrouping.REVIEWER;
                            case REVIEWER -> InboxGrouping.SECTION;
                        });
    }

    private void otherKind() {
        List<InboxKind> kinds = List.of(InboxKind.values());
        int next = kinds.indexOf(model.kind().get()) + 1;
        model.kind().set(kinds.get(next % kinds.size()));
    }

    private void reveal() {
        CommentRow row = model.chosen().get();
        if (row != null) {
            article.reveal(row.id());
        }
    }
}

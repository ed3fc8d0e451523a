package app.galley.ui.comments.inbox;

import app.galley.annotation.Annotation;
import app.galley.annotation.Target;
import app.galley.ui.comments.AuthorDisc;
import app.galley.ui.comments.CommentRow;
import app.galley.ui.comments.PanelContext;
import app.galley.ui.control.Controls;
import app.galley.ui.control.WideCell;
import app.galley.ui.message.Messages;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A thread in the list: above the first of a group its title and how far it has come; then who says what. */
final class InboxCell extends WideCell<InboxItem> {

    private static final PseudoClass HANDLED = PseudoClass.getPseudoClass("handled");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final int SHOWN = 90;
    private static final int SPOKEN = 300;

    private final PanelContext context;
    private final ReadOnlyObjectProperty<InboxGrouping> grouping;
    private final Label group = new Label();
    private final Label groupCount = new Label();
    private final HBox groupLine = new HBox(8, group, groupCount);
    private final HBox disc = new HBox();
    private final Label title = new Label();
    private final HBox signs = new HBox(5);
    private final Label says = new Label();
    private final HBox thread;
    private final VBox content;

    InboxCell(PanelContext context, ReadOnlyObjectProperty<InboxGrouping> grouping) {
        this.context = context;
        this.grouping = grouping;
        getStyleClass().add("inbox-cell");
        group.getStyleClass().add("group-title");
        group.setMinWidth(0);
        group.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(group, Priority.ALWAYS);
        groupCount.getStyleClass().add("group-count");
        groupCount.setMinWidth(Region.USE_PREF_SIZE);
        groupLine.getStyleClass().add("group-line");
        title.getStyleClass().add("title");
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        signs.getStyleClass().add("signs");
        says.getStyleClass().add("says");
        says.setMinWidth(0);
        VBox words = new VBox(1, new HBox(6, title, signs), says);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        thread = new HBox(9, disc, words);
        thread.getStyleClass().add("thread");
        content = new VBox(groupLine, thread);
    }

    @Override
    protected void updateItem(@Nullable InboxItem item, boolean empty) {
        super.updateItem(item, empty);
        if (item == null || empty) {
            show(null);
            setAccessibleText(null);
            pseudoClassStateChanged(HANDLED, false);
            return;
        }
        CommentRow row = item.row();
        Annotation root = row.root();
        groupLine.setVisible(item.first());
        groupLine.setManaged(item.first());
        group.setText(groupTitle(item.group()));
        boolean done = item.group().handled() == item.group().total();
        groupCount.setText(Messages.text(
                "inbox.group.count", item.group().handled(), item.group().total()));
        groupCount.setGraphic(done ? Controls.icon(Feather.CHECK) : null);
        groupLine.pseudoClassStateChanged(DONE, done);
        disc.getChildren().setAll(new AuthorDisc(root.author()));
        title.setText(
                switch (grouping.get()) {
                    case SECTION -> root.author().name();
                    case REVIEWER -> section(row.section());
                });
        showSigns(item);
        String body = context.body(root).text();
        says.setText(saying(row, body));
        pseudoClassStateChanged(HANDLED, item.handled());
        setAccessibleText(spoken(item, body));
        show(content);
    }

    private String groupTitle(InboxGroup of) {
        return grouping.get() == InboxGrouping.SECTION ? section(of.title()) : of.title();
    }

    private static String section(String title) {
        return title.isEmpty() ? Messages.text("comments.section.none") : title;
    }

    private void showSigns(InboxItem item) {
        signs.getChildren().clear();
        if (item.handled()) {
            signs.getChildren().add(Controls.icon(Feather.CHECK, "sign-handled"));
            return;
        }
        if (item.arrived()) {
            Label arrived = new Label(Messages.text("inbox.arrived"));
            arrived.setMinWidth(Region.USE_PREF_SIZE);
            arrived.getStyleClass().add("arrived");
            signs.getChildren().add(arrived);
        }
        if (item.row().needsLook()) {
            signs.getChildren().add(Controls.icon(Feather.ALERT_CIRCLE, "sign-look"));
        }
        if (item.row().root().isSuggestion()) {
            signs.getChildren().add(Controls.icon(Feather.EDIT_3, "sign"));
        }
        int replies = item.row().thread().replies().size();
        if (replies > 0) {
            Label answered = new Label(Integer.toString(replies), Controls.icon(Feather.CORNER_DOWN_RIGHT, "sign"));
            answered.setMinWidth(Region.USE_PREF_SIZE);
            answered.getStyleClass().add("answered");
            signs.getChildren().add(answered);
        }
    }

    /** What a suggestion would make of what, else the beginning of what is said. */
    private static String saying(CommentRow row, String body) {
        String replacement = row.root().replacement();
        if (replacement == null) {
            return Controls.shorten(body, SHOWN);
        }
        String words = Controls.shorten(about(row), SHOWN / 2);
        return replacement.isBlank()
                ? Messages.text("inbox.deletes", words)
                : Messages.text("inbox.replaces", words, Controls.shorten(replacement, SHOWN));
    }

    private static String about(CommentRow row) {
        return switch (row.root().target()) {
            case Target.OfPassage passage -> passage.quote();
            case Target.OfSection whole -> whole.title();
        };
    }

    private static String spoken(InboxItem item, String body) {
        CommentRow row = item.row();
        Annotation root = row.root();
        String replacement = root.replacement();
        return Messages.text(
                replacement == null ? "inbox.spoken" : "inbox.spoken.suggestion",
                root.author().name(),
                section(row.section()),
                Controls.shorten(about(row), SPOKEN),
                Controls.shorten(body, SPOKEN),
                item.handled()
                        ? Messages.text("inbox.handled")
                        : Messages.text(
                                "comments.standing." + row.standing().name().toLowerCase(Locale.ROOT) + ".meaning"),
                Controls.shorten(replacement == null ? "" : replacement, SPOKEN),
                row.thread().replies().size());
    }
}

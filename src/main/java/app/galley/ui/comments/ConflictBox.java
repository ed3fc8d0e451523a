package app.galley.ui.comments;

import app.galley.annotation.Annotation;
import app.galley.annotation.Author;
import app.galley.annotation.Target;
import app.galley.exchange.Conflict;
import app.galley.exchange.Conflict.Choice;
import app.galley.review.SharedAnnotation;
import app.galley.review.Tombstone;
import app.galley.ui.control.Controls;
import app.galley.ui.message.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * What others made of a comment without knowing of the one that is shown: each version compared with it word by word, and,
 * while the thread is selected, which of them is to stay.
 */
public final class ConflictBox extends VBox {

    private final Annotation shown;

    /**
     * That of the conflict which an annotation of the thread has, if it has one.
     *
     * @param selected whether what can be done is offered now
     */
    public static Optional<ConflictBox> of(
            CommentRow row, Annotation annotation, PanelContext context, ObservableBooleanValue selected) {
        return Optional.ofNullable(row.conflicts().get(annotation.id()))
                .map(conflict -> new ConflictBox(annotation, conflict, context, selected));
    }

    private ConflictBox(Annotation shown, Conflict conflict, PanelContext context, ObservableBooleanValue selected) {
        this.shown = shown;
        CommentsHost host = context.host();
        getStyleClass().add("conflict-box");
        List<Choice> choices = conflict.choices();
        FlowPane actions = new FlowPane(button(
                Feather.CHECK,
                Messages.text("comments.conflict.keep"),
                context.hint("comments.conflict.keep.key"),
                () -> host.settle(conflict, choices.getFirst())));
        actions.getStyleClass().add("comment-actions");
        for (int i = 1; i < choices.size(); i++) {
            Choice other = choices.get(i);
            add(other);
            String use = Messages.text(
                    other.version() instanceof Tombstone ? "comments.conflict.delete" : "comments.conflict.use",
                    names(other));
            actions.getChildren()
                    .add(button(
                            other.version() instanceof Tombstone ? Feather.TRASH_2 : Feather.CORNER_DOWN_RIGHT,
                            use,
                            i == 1 ? context.hint("comments.conflict.use.key", use) : use,
                            () -> host.settle(conflict, other)));
        }
        getChildren().add(ThreadCard.onlyWhile(selected, actions));
    }

    private void add(Choice other) {
        switch (other.version()) {
            case Tombstone deletion -> getChildren().add(head("comments.conflict.deleted", other));
            case SharedAnnotation version -> {
                getChildren().add(head("comments.conflict.changed", other));
                addDifferences(version);
            }
        }
    }

    private void addDifferences(SharedAnnotation other) {
        int before = getChildren().size();
        if (!other.body().equals(shown.body())) {
            getChildren().add(OldWords.changed(shown.body(), other.body()));
        }
        String mine = Objects.requireNonNullElse(shown.replacement(), "");
        String theirs = Objects.requireNonNullElse(other.replacement(), "");
        if (!mine.equals(theirs)) {
            getChildren().add(note(Messages.text("comments.suggestion.replace")));
            getChildren().add(OldWords.changed(mine, theirs));
        }
        if (other.status() != shown.status()) {
            getChildren()
                    .add(note(Messages.text(
                            "comments.conflict.status",
                            Messages.text(
                                    "comments.status." + other.status().name().toLowerCase(Locale.ROOT)))));
        }
        if (!other.target().equals(shown.target())) {
            getChildren()
                    .add(note(Messages.text("comments.conflict.target", Controls.shorten(words(other.target()), 120))));
        }
        if (getChildren().size() == before) {
            getChildren().add(note(Messages.text("comments.conflict.same")));
        }
    }

    private static Label head(String key, Choice other) {
        Label head = Controls.wrapping(Messages.text(key, names(other)), "conflict-head");
        head.setGraphic(Controls.icon(Feather.GIT_MERGE));
        return head;
    }

    private static Label note(String words) {
        return Controls.wrapping(words, "comment-where");
    }

    private static Button button(Feather icon, String words, String tip, Runnable action) {
        Button button = Controls.button(icon, words, action);
        button.setTooltip(Controls.tooltip(tip));
        return button;
    }

    private static String names(Choice choice) {
        return choice.by().isEmpty()
                ? Messages.text("comments.conflict.somebody")
                : choice.by().stream().map(Author::name).distinct().collect(Collectors.joining(", "));
    }

    private static String words(Target target) {
        return switch (target) {
            case Target.OfPassage passage -> passage.quote();
            case Target.OfSection section -> section.title();
        };
    }
}

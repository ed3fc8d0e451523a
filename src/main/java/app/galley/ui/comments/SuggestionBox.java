package app.galley.ui.comments;

import app.galley.annotation.AnnotationId;
import app.galley.annotation.Status;
import app.galley.suggesting.Suggestion;
import app.galley.ui.control.Controls;
import app.galley.ui.message.Messages;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * A suggestion in its card: the words it would change, compared with those it proposes; what stands there now, where that is
 * something else; and the others that are about the same words.
 */
public final class SuggestionBox extends VBox {

    private static final int SHOWN = 80;

    private final CommentRow row;
    private final Suggestion suggestion;
    private final PanelContext context;

    /** @param selected whether what can be done is asked now */
    public SuggestionBox(CommentRow row, Suggestion suggestion, PanelContext context, ObservableBooleanValue selected) {
        this.row = row;
        this.suggestion = suggestion;
        this.context = context;
        getStyleClass().add("suggestion-box");
        getChildren().add(QuoteBox.where(row));
        getChildren().add(OldWords.changed(suggestion.original(), suggestion.proposed()));
        if (row.status().isHandled()) {
            getChildren().add(handled());
        } else if (row.status() == Status.OPEN) {
            addProblems(selected);
        }
    }

    private void addProblems(ObservableBooleanValue selected) {
        if (suggestion.isFulfilled()) {
            getChildren().add(problem("comments.suggestion.fulfilled"));
        } else {
            switch (suggestion.readiness()) {
                case EDITED -> addEdited(selected);
                case UNPLACED -> getChildren().add(problem("comments.suggestion.unplaced"));
                case UNFIT -> getChildren().add(problem("comments.suggestion.unfit"));
                case READY -> {}
            }
        }
        if (suggestion.isConflict()) {
            VBox others = new VBox(problem("comments.suggestion.conflict"));
            others.getStyleClass().add("suggestion-others");
            suggestion.overlapping().forEach(id -> addOther(id, others));
            getChildren().add(others);
        }
    }

    private void addEdited(ObservableBooleanValue selected) {
        VBox now = new VBox(
                Controls.wrapping(Messages.text("comments.suggestion.edited"), "suggestion-problem"),
                Controls.wrapping(Controls.shorten(suggestion.current(), 3 * SHOWN), "comment-quote"),
                ThreadCard.onlyWhile(
                        selected, Controls.wrapping(Messages.text("comments.suggestion.edited.question"))));
        now.getStyleClass().add("suggestion-now");
        getChildren().add(now);
    }

    private static Label problem(String key) {
        return Controls.wrapping(Messages.text(key), "suggestion-problem");
    }

    private void addOther(AnnotationId id, VBox others) {
        context.model().listing().threadOf(id).ifPresent(other -> {
            Suggestion conflicting = other.suggestion();
            String proposed = conflicting == null ? "" : Controls.shorten(conflicting.proposed(), SHOWN);
            Hyperlink link = new Hyperlink(
                    proposed.isEmpty()
                            ? Messages.text(
                                    "comments.suggestion.other.delete",
                                    other.root().author().name())
                            : Messages.text(
                                    "comments.suggestion.other",
                                    other.root().author().name(),
                                    proposed));
            link.setWrapText(true);
            link.setOnAction(event -> context.model().select(id));
            others.getChildren().add(link);
        });
    }

    /** Such as "Accepted by you, 5 minutes ago". */
    private Label handled() {
        Label label = Controls.wrapping("", "comment-time");
        CommentsModel model = context.model();
        label.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> handled(RelativeTime.of(
                                row.root().modified(), model.now().get(), model.zone())),
                        model.now()));
        label.setTooltip(Controls.tooltip(RelativeTime.exact(row.root().modified(), model.zone())));
        return label;
    }

    private String handled(String when) {
        String key = switch (row.status()) {
            case ACCEPTED -> "comments.handled.accepted";
            case DECLINED -> "comments.handled.declined";
            case DRAFT, OPEN, RESOLVED -> "comments.handled.resolved";
        };
        return row.handledBy()
                .map(person -> row.isMe(person) ? Messages.text("comments.handled.you") : row.nameOf(person))
                .filter(name -> !name.isEmpty())
                .map(name -> Messages.text(key + ".by", name, when))
                .orElseGet(() -> Messages.text(key, when));
    }

    /** The buttons. */
    static List<Button> decisions(CommentRow row, SuggestionDecisions decisions) {
        Suggestion suggestion = row.suggestion();
        if (suggestion == null) {
            return List.of();
        }
        DecisionWords words = DecisionWords.of(suggestion);
        String author = row.root().author().name();
        Button accept =
                Controls.button(Feather.CHECK, words.accept(), () -> decisions.accept(row), "accept-suggestion");
        if (suggestion.isAcceptable()) {
            accept.getStyleClass().add("accent");
        }
        accept.setAccessibleText(Messages.text("comments.action.accept.spoken", accept.getText(), author));
        accept.setTooltip(Controls.tooltip(Messages.text("comments.action.accept.key")));
        Button decline =
                Controls.button(Feather.X, words.decline(), () -> decisions.decline(row), "decline-suggestion");
        decline.setAccessibleText(Messages.text("comments.action.accept.spoken", decline.getText(), author));
        decline.setTooltip(Controls.tooltip(Messages.text("comments.action.decline.key")));
        return row.isReplaceable() ? List.of(accept, decline) : List.of(decline);
    }
}

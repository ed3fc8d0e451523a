package app.galley.ui.comments.inbox;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.Placement.Standing;
import app.galley.annotation.Target;
import app.galley.article.PlainRange;
import app.galley.suggesting.Suggestion;
import app.galley.ui.comments.AnnotationPane;
import app.galley.ui.comments.CommentRow;
import app.galley.ui.comments.ConflictBox;
import app.galley.ui.comments.PanelContext;
import app.galley.ui.comments.QuoteBox;
import app.galley.ui.comments.StandingBox;
import app.galley.ui.comments.SuggestionBox;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The chosen thread in full: its passage in the paragraph, what was said, and how it stands. */
final class InboxThreadView extends ScrollPane {

    private static final ObservableBooleanValue ALWAYS = new SimpleBooleanProperty(true);

    private final PanelContext context;
    private final VBox content = new VBox();
    private @Nullable CommentRow shown;
    private @Nullable PassageInContext shownPassage;

    InboxThreadView(PanelContext context) {
        this.context = context;
        getStyleClass().addAll("edge-to-edge", "inbox-thread");
        content.getStyleClass().add("inbox-thread-content");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
    }

    void show(@Nullable CommentRow row) {
        CommentRow before = shown;
        if (row == null) {
            shown = null;
            content.getChildren().clear();
            return;
        }
        PassageInContext passage = passage(row).orElse(null);
        if (before != null && before.looksLike(row) && Objects.equals(passage, shownPassage)) {
            return;
        }
        shown = row;
        shownPassage = passage;
        AnnotationId id = row.id();
        boolean other = before == null || !before.id().equals(id);
        if (other) {
            // The words then and now are seen at once; who does not want them can hide them.
            context.compared().add(id);
        }
        content.getChildren().setAll(about(row, passage));
        boolean settled = row.suggestion() != null && row.status().isHandled();
        if (row.standing() != Standing.EXACT && !settled) {
            content.getChildren().add(new StandingBox(row, context, ALWAYS));
        }
        content.getChildren().add(pane(row, row.root()));
        for (Annotation reply : row.thread().replies()) {
            AnnotationPane pane = pane(row, reply);
            pane.getStyleClass().add("inbox-reply");
            content.getChildren().add(pane);
        }
        if (other) {
            setVvalue(0);
        }
    }

    private AnnotationPane pane(CommentRow row, Annotation annotation) {
        AnnotationPane pane = new AnnotationPane(annotation, context);
        ConflictBox.of(row, annotation, context, ALWAYS).ifPresent(pane.getChildren()::add);
        return pane;
    }

    private Node about(CommentRow row, @Nullable PassageInContext passage) {
        Suggestion suggestion = row.suggestion();
        if (suggestion != null && (passage == null || !suggestion.isAcceptable() || suggestion.isFulfilled())) {
            // There is more to say of it than what it would change.
            return new SuggestionBox(row, suggestion, context, ALWAYS);
        }
        if (passage == null) {
            return QuoteBox.of(row);
        }
        VBox about = new VBox(QuoteBox.where(row), new PassageText(row, passage));
        about.getStyleClass().add("inbox-about");
        return about;
    }

    /** Its passage, if it is about one whose place is known. */
    private Optional<PassageInContext> passage(CommentRow row) {
        var article = context.model().article().get();
        boolean whole = row.root().target() instanceof Target.OfSection;
        return article == null || whole
                ? Optional.empty()
                : row.where()
                        .filter(place ->
                                isWithin(place, article.parsed().projection().text()))
                        .map(place -> PassageInContext.of(article.parsed().projection(), place));
    }

    /** The article may be a moment ahead of the places. */
    private static boolean isWithin(PlainRange place, String text) {
        return place.end() <= text.length();
    }
}

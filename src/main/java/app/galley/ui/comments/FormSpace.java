package app.galley.ui.comments;

import app.galley.annotation.Target;
import app.galley.article.Section;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/**
 * Holds the form that is open, if any: as high as it wants to be at its width where there is room, and scrolled where there is
 * not.
 */
public final class FormSpace extends ScrollPane {

    private final PanelContext context;
    private final Runnable left;
    private @Nullable FormCard form;

    /** @param left run when a form closes in which the focus was: it wants another place */
    public FormSpace(PanelContext context, Runnable left) {
        this.context = context;
        this.left = left;
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll("edge-to-edge", "form-space");
        setMinHeight(0);
        managedProperty().bind(visibleProperty());
        CommentForms forms = context.model().forms();
        forms.open().subscribe(this::show);
        forms.focusAsked().subscribe((before, now) -> focusForm());
    }

    /** Gives the focus to the form, if one is open; tells whether one is. */
    public boolean focusForm() {
        if (form != null) {
            form.focus();
        }
        return form != null;
    }

    private void show(@Nullable CommentFormModel open) {
        boolean hadFocus = isFocusWithin();
        setVisible(open != null);
        form = open == null ? null : new FormCard(open, context, sectionOf(open));
        setContent(form);
        if (form == null && hadFocus) {
            left.run();
        }
    }

    private String sectionOf(CommentFormModel open) {
        return switch (open.target()) {
            case Target.OfSection section -> section.title();
            case Target.OfPassage passage -> {
                var article = context.model().article().get();
                yield article == null
                        ? ""
                        : article.parsed()
                                .outline()
                                .find(passage.sectionId())
                                .map(Section::title)
                                .orElse("");
            }
        };
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        Node content = getContent();
        double insets = snappedTopInset() + snappedBottomInset();
        return content == null ? 0 : insets + snapSizeY(content.prefHeight(width < 0 ? getWidth() : width));
    }
}

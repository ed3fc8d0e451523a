package app.galley.ui.comments;

import app.galley.annotation.Annotation;
import app.galley.annotation.Placement.Standing;
import app.galley.annotation.Target;
import app.galley.placing.Original;
import app.galley.ui.control.Controls;
import app.galley.ui.message.Messages;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What a comment is about: its section, the words it quotes, and the words it proposes instead. */
public final class QuoteBox extends VBox {

    private static final int SHOWN = 220;

    /** @param section the section's title now, empty where there is none */
    QuoteBox(Target target, String section) {
        this();
        String title = section.isEmpty() ? Messages.text("comments.section.none") : section;
        switch (target) {
            case Target.OfSection whole -> getChildren().add(where(Feather.BOOKMARK, "comments.section.whole", title));
            case Target.OfPassage passage -> {
                getChildren().add(where(Feather.HASH, "comments.section.in", title));
                getChildren().add(quote(passage.quote(), "comment-quote"));
            }
        }
    }

    /** What a thread is about; where its text is gone, what that was, in its paragraph. */
    public static QuoteBox of(CommentRow row) {
        Original original = row.original();
        boolean gone = row.where().isEmpty() && original != null;
        if (!gone && row.standing() != Standing.ORPHANED) {
            return new QuoteBox(row.root().target(), row.section());
        }
        QuoteBox box = new QuoteBox();
        String title = row.section().isEmpty() ? Messages.text("comments.section.none") : row.section();
        Label where = Controls.line(Messages.text("comments.section.was-in", title), "comment-where");
        where.setGraphic(Controls.icon(Feather.HASH));
        box.getChildren()
                .addAll(
                        where,
                        OldWords.inContext(
                                original == null ? Original.of(row.root().target()) : original));
        return box;
    }

    /** The section alone in which a thread stands, or stood. */
    public static Label where(CommentRow row) {
        String title = row.section().isEmpty() ? Messages.text("comments.section.none") : row.section();
        return row.where().isPresent()
                ? where(Feather.HASH, "comments.section.in", title)
                : where(Feather.HASH, "comments.section.was-in", title);
    }

    private QuoteBox() {
        getStyleClass().add("comment-target");
    }

    /** Adds what a suggestion proposes. */
    QuoteBox withReplacement(Annotation suggestion) {
        String replacement = suggestion.replacement();
        if (replacement != null) {
            boolean deletes = replacement.isBlank();
            getChildren()
                    .add(Controls.line(
                            Messages.text(deletes ? "comments.suggestion.delete" : "comments.suggestion.replace"),
                            "comment-where"));
            if (!deletes) {
                getChildren().add(quote(replacement, "comment-replacement"));
            }
        }
        return this;
    }

    private static Label where(Feather icon, String key, String title) {
        Label label = Controls.line(title, "comment-where");
        label.setGraphic(Controls.icon(icon));
        label.setAccessibleText(Messages.text(key, title));
        return label;
    }

    private static Label quote(String text, String styleClass) {
        String shown = Controls.shorten(text, SHOWN);
        Label label = Controls.wrapping(shown, styleClass);
        if (!shown.equals(text)) {
            label.setTooltip(Controls.tooltip(text));
        }
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}

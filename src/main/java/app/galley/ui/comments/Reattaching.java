package app.galley.ui.comments;

import app.galley.annotation.AnnotationId;
import app.galley.annotation.Target;
import app.galley.annotation.Targets;
import app.galley.article.PlainRange;
import app.galley.markdown.ParsedArticle;
import app.galley.ui.message.Messages;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of where comments stand: that is their place from then on, and what later texts are compared with. Each
 * can be taken back. JavaFX thread only.
 */
public final class Reattaching {

    /** A suggestion that somebody points at. */
    record Pointed(AnnotationId thread, int suggestion) {}

    private final CommentListing listing;
    private final CommentChanges changes;
    private final TextShown shown;
    private final ObjectProperty<@Nullable PlainRange> selection = new SimpleObjectProperty<>(this, "selection", null);
    private final ReadOnlyObjectWrapper<@Nullable Pointed> pointed = new ReadOnlyObjectWrapper<>(this, "pointed", null);

    Reattaching(CommentListing listing, CommentChanges changes, TextShown shown) {
        this.listing = listing;
        this.changes = changes;
        this.shown = shown;
    }

    /** What is selected in the article, in the projection of the text shown, or null; to be kept up by the window. */
    public ObjectProperty<@Nullable PlainRange> selection() {
        return selection;
    }

    ReadOnlyObjectProperty<@Nullable Pointed> pointed() {
        return pointed.getReadOnlyProperty();
    }

    /** Somebody points at a place suggested for a thread. */
    void pointAt(AnnotationId thread, int suggestion) {
        pointed.set(new Pointed(thread, suggestion));
    }

    /** Nobody points at it any more. */
    void pointAway(AnnotationId thread, int suggestion) {
        if (new Pointed(thread, suggestion).equals(pointed.get())) {
            pointed.set(null);
        }
    }

    /** Where a suggestion for a thread stands in the text shown, if there is one of that number, from 0. */
    Optional<PlainRange> suggested(AnnotationId thread, int suggestion) {
        return listing.threadOf(thread)
                .filter(row -> suggestion < row.suggestions().size())
                .map(row -> row.suggestions().get(suggestion).place());
    }

    /** Puts a comment on what is selected in the article. */
    public void attachToSelection(AnnotationId thread) {
        PlainRange selected = selection.get();
        if (selected == null) {
            changes.tell(Messages.text("comments.nothing-selected.attach"), Notice.Kind.DONE);
        } else {
            attach(thread, () -> Optional.of(selected), false, "comments.attached");
        }
    }

    /** Says that a suggestion is right. */
    public void accept(AnnotationId thread, int suggestion) {
        attach(thread, () -> suggested(thread, suggestion), true, "comments.attached");
    }

    /** Says that a comment is right where it stands, although its text was changed or moved. */
    public void keep(AnnotationId thread) {
        attach(thread, () -> listing.threadOf(thread).flatMap(CommentRow::where), true, "comments.kept");
    }

    /** Says that none of the suggestions is right: the comment has lost its text. */
    public void refuse(AnnotationId thread) {
        listing.threadOf(thread)
                .filter(row -> !row.suggestions().isEmpty())
                .ifPresent(row -> changes.refuse(row.root(), row.suggestions()));
    }

    private void attach(AnnotationId thread, Supplier<Optional<PlainRange>> place, boolean sameKind, String told) {
        Optional<CommentRow> row = listing.threadOf(thread);
        Optional<PlainRange> where = place.get();
        if (row.isEmpty() || where.isEmpty()) {
            return;
        }
        boolean asSection = sameKind && row.get().root().target() instanceof Target.OfSection;
        shown.text()
                .flatMap(text -> asSection ? section(text, where.get()) : passage(text, where.get()))
                .ifPresentOrElse(
                        target -> shown.asRevision(
                                revision -> changes.attach(thread, revision.id(), target, Messages.text(told))),
                        () -> changes.tell(Messages.text("comments.nothing-selected.attach"), Notice.Kind.DONE));
    }

    private static Optional<Target> passage(ParsedArticle text, PlainRange place) {
        return Targets.passage(text.projection(), text.outline(), place, text.markdown())
                .map(target -> target);
    }

    private static Optional<Target> section(ParsedArticle text, PlainRange heading) {
        return text.outline()
                .at(text.projection().toSource(heading.start()))
                .map(section -> new Target.OfSection(section.id(), section.title()));
    }
}

package app.galley.ui.comments;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.Target;
import app.galley.annotation.Targets;
import app.galley.article.CodePoints;
import app.galley.article.PlainRange;
import app.galley.article.Projection;
import app.galley.article.RevisionId;
import app.galley.article.SourceRange;
import app.galley.article.TextBlock;
import app.galley.markdown.ParsedArticle;
import app.galley.suggesting.Suggestions;
import app.galley.ui.article.OpenArticle;
import app.galley.ui.message.Messages;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Opens forms: for new comments, replies and changes, and those left half written. JavaFX thread only. */
final class FormBeginnings {

    private final TextShown shown;
    private final FollowedComments followed;
    private final CommentListing listing;
    private final CommentForms forms;
    private final CommentChanges changes;

    FormBeginnings(
            TextShown shown,
            FollowedComments followed,
            CommentListing listing,
            CommentForms forms,
            CommentChanges changes) {
        this.shown = shown;
        this.followed = followed;
        this.listing = listing;
        this.forms = forms;
        this.changes = changes;
    }

    /**
     * Opens a form for a comment on a passage.
     *
     * @param selection in the projection of the article shown
     */
    void onPassage(PlainRange selection) {
        OpenArticle open = shown.article().get();
        if (open == null) {
            return;
        }
        ParsedArticle text = open.parsed();
        Targets.passage(text.projection(), text.outline(), selection, text.markdown())
                .ifPresentOrElse(
                        target -> begin(open, target, text.projection().toPlain(source(text, target)), false),
                        () -> changes.tell(Messages.text("comments.nothing-selected"), Notice.Kind.DONE));
    }

    /**
     * Opens a form for a suggestion to change a passage.
     *
     * @param selection in the projection of the article shown
     */
    void suggestion(PlainRange selection) {
        OpenArticle open = shown.article().get();
        if (open == null) {
            return;
        }
        ParsedArticle text = open.parsed();
        Optional<PlainRange> place = Targets.passage(text.projection(), text.outline(), selection, text.markdown())
                .map(target -> text.projection().toPlain(source(text, target)));
        if (place.isEmpty()) {
            changes.tell(Messages.text("comments.nothing-selected.suggest"), Notice.Kind.DONE);
        } else if (!Suggestions.isReplaceable(text.markdown(), text.projection(), place.get())) {
            changes.tell(Messages.text("comments.unfit-selected"), Notice.Kind.DONE);
        } else {
            Targets.passage(text.projection(), text.outline(), place.get(), text.markdown())
                    .ifPresent(target -> begin(open, target, place.get(), true));
        }
    }

    private static SourceRange source(ParsedArticle text, Target.OfPassage target) {
        CodePoints codePoints = new CodePoints(text.markdown());
        return new SourceRange(codePoints.toUtf16(target.start()), codePoints.toUtf16(target.end()));
    }

    /** Opens a form for a comment on a whole section; the empty id stands for the article as a whole. */
    void onSection(String sectionId) {
        OpenArticle open = shown.article().get();
        if (open == null) {
            return;
        }
        Projection projection = open.parsed().projection();
        if (sectionId.isEmpty()) {
            PlainRange top = projection.blocks().stream()
                    .findFirst()
                    .map(TextBlock::plain)
                    .orElse(new PlainRange(0, 0));
            begin(open, new Target.OfSection("", open.article().title()), top, false);
        } else {
            open.parsed()
                    .outline()
                    .find(sectionId)
                    .ifPresent(section -> begin(
                            open,
                            new Target.OfSection(sectionId, section.title()),
                            projection.toPlain(section.heading()),
                            false));
        }
    }

    private void begin(OpenArticle open, Target target, PlainRange place, boolean suggestion) {
        String passage = suggestion
                ? open.parsed().projection().toSource(place).of(open.parsed().markdown())
                : null;
        followed.settleForm(shown.edits(), open.parsed(), place);
        shown.asRevision(revision -> {
            OpenArticle still = shown.article().get();
            if (still != null && shown.isSameArticle(open)) {
                begin(still, revision.id(), target, followed.form(shown.edits(), still.parsed()), passage);
            }
        });
    }

    /** @param passage for a suggestion the Markdown that it is about; null for a comment */
    private void begin(
            OpenArticle open,
            RevisionId revision,
            Target target,
            @Nullable PlainRange place,
            @Nullable String passage) {
        boolean suggestion = passage != null;
        openOnce(
                form -> form.purpose() instanceof Purpose.Fresh
                        && form.isSuggestion() == suggestion
                        && form.target().equals(target)
                        && form.revision().equals(revision),
                row -> row.purpose() instanceof Purpose.Fresh
                        && (row.comment().replacement() != null) == suggestion
                        && row.comment().target().equals(target)
                        && row.comment().revision().equals(revision),
                () -> forms.begin(
                        open.article().id(),
                        revision,
                        target,
                        new Purpose.Fresh(AnnotationId.random()),
                        place,
                        passage,
                        passage == null ? "" : passage));
    }

    /** Opens a form for a reply to the thread that holds this annotation. */
    void reply(AnnotationId id) {
        listing.threadOf(id).ifPresent(row -> begin(row, new Purpose.Reply(row.root())));
    }

    /** Opens a form to change this annotation, if it is by the person on this machine. */
    void edit(AnnotationId id) {
        listing.threadOf(id)
                .ifPresent(row -> row.annotations()
                        .filter(annotation -> annotation.id().equals(id) && row.isChangeable(annotation))
                        .forEach(annotation -> begin(row, new Purpose.Edit(annotation))));
    }

    private void begin(CommentRow row, Purpose purpose) {
        listing.select(row.id());
        Annotation root = row.root();
        openOnce(
                form -> form.slot().equals(purpose.slot()),
                unfinished -> unfinished.slot().equals(purpose.slot()),
                () -> forms.begin(
                        root.article(),
                        root.revision(),
                        root.target(),
                        purpose,
                        row.place(),
                        purpose instanceof Purpose.Edit(Annotation original) ? original.replacement() : null,
                        row.suggestion() == null ? "" : row.suggestion().original()));
    }

    /** Goes on with what has been begun for the same end, in the form or set aside; else begins. */
    private void openOnce(Predicate<CommentFormModel> sameForm, Predicate<UnfinishedRow> sameRow, Runnable begin) {
        CommentFormModel form = forms.open().get();
        if (form != null && sameForm.test(form)) {
            forms.askFocus();
        } else {
            listing.allUnfinished().stream().filter(sameRow).findFirst().ifPresentOrElse(this::resume, begin);
        }
    }

    /** Opens a half-written comment again. */
    void resume(UnfinishedRow row) {
        forms.resume(row);
        forms.askFocus();
    }
}

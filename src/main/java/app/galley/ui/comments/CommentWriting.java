package app.galley.ui.comments;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.Author;
import app.galley.annotation.Changes;
import app.galley.annotation.Status;
import app.galley.annotation.Target;
import app.galley.article.RevisionId;
import app.galley.article.TextHash;
import app.galley.library.DeletedAnnotations;
import app.galley.library.Library;
import app.galley.library.LibraryException;
import app.galley.library.UnfinishedComment;
import app.galley.ui.message.Messages;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the panel writes into the library. Called in the library's lane only, never on the JavaFX thread. */
final class CommentWriting {

    private final Library library;
    private final Clock clock;

    CommentWriting(Library library, Clock clock) {
        this.library = library;
        this.clock = clock;
    }

    /** Stores a form as it stands, and that it is the open one. */
    void keep(UnfinishedComment written) {
        library.inTransaction(() -> {
            library.unfinishedComments().put(written);
            library.settings().put(StoredComments.OPEN_FORM, written.article() + " " + written.slot());
            return written;
        });
    }

    /** Stores a form that is not open. */
    void putBack(UnfinishedComment written) {
        library.unfinishedComments().put(written);
    }

    /** Forgets a form. */
    void drop(UnfinishedComment written) {
        library.inTransaction(() -> {
            library.unfinishedComments().remove(written.article(), written.slot());
            library.settings().put(StoredComments.OPEN_FORM, "");
            return written;
        });
    }

    /** No form is open: none is to be opened when its article is shown again. */
    void noneOpen() {
        library.settings().put(StoredComments.OPEN_FORM, "");
    }

    /** Makes the annotation that a complete form describes, in place of the form. All of it or nothing. */
    AnnotationId finish(Purpose purpose, UnfinishedComment written, String body, Status status) {
        return library.inTransaction(() -> {
            drop(written);
            return switch (purpose) {
                case Purpose.Fresh(AnnotationId id) -> add(id, null, written, body, status);
                case Purpose.Reply(Annotation parent) -> add(AnnotationId.random(), parent.id(), written, body, status);
                case Purpose.Edit(Annotation original) -> change(original.id(), body, written.replacement(), status);
            };
        });
    }

    private AnnotationId add(
            AnnotationId id, @Nullable AnnotationId parent, UnfinishedComment written, String body, Status status) {
        Author author =
                library.authors().setMe(written.name().strip(), written.email().strip());
        Instant now = now();
        library.annotations()
                .add(new Annotation(
                        id,
                        written.article(),
                        written.revision(),
                        parent,
                        written.target(),
                        author,
                        body,
                        written.replacement(),
                        status,
                        now,
                        now,
                        Changes.NONE));
        return id;
    }

    private AnnotationId change(AnnotationId id, String body, @Nullable String replacement, Status status) {
        Annotation changed = current(id).withBody(body, now()).withReplacement(replacement, now());
        boolean nowReady = changed.status() == Status.DRAFT && status == Status.OPEN;
        library.annotations().update(nowReady ? changed.withStatus(Status.OPEN, now()) : changed);
        return id;
    }

    /** Gives an annotation the words and the status it had before. */
    void restore(Annotation before) {
        Annotation restored =
                current(before.id()).withBody(before.body(), now()).withReplacement(before.replacement(), now());
        library.annotations()
                .update(restored.status() == before.status() ? restored : restored.withStatus(before.status(), now()));
    }

    /** Gives another status to those that have the one they are taken to have, all at once; returns which these are. */
    List<AnnotationId> setStatus(List<AnnotationId> ids, Status from, Status to) {
        return library.inTransaction(() -> {
            List<AnnotationId> changed = new ArrayList<>();
            for (AnnotationId id : ids) {
                library.annotations()
                        .get(id)
                        .filter(found -> found.status() == from)
                        .ifPresent(found -> {
                            library.annotations().update(found.withStatus(to, now()));
                            changed.add(id);
                        });
            }
            return List.copyOf(changed);
        });
    }

    void setStatus(AnnotationId id, Status status) {
        library.annotations().update(current(id).withStatus(status, now()));
    }

    /** All of it or nothing. */
    void setStatus(List<AnnotationId> ids, Status status) {
        library.inTransaction(() -> {
            ids.forEach(id -> setStatus(id, status));
            return ids;
        });
    }

    /** Puts an annotation on another passage or section; returns what it was before. */
    Annotation attach(AnnotationId id, RevisionId revision, Target target) {
        return library.inTransaction(() -> {
            Annotation before = current(id);
            library.annotations().update(before.withTarget(revision, target, now()));
            return before;
        });
    }

    /** Notes that none of what is suggested for a comment is right. */
    void refuse(Annotation annotation, List<Suggested> suggestions) {
        changeRefused(annotation, refused -> refused.put(annotation.id(), StoredComments.hash(suggestions)));
    }

    /** Takes {@link #refuse} back. */
    void admit(Annotation annotation) {
        changeRefused(annotation, refused -> refused.remove(annotation.id()));
    }

    private void changeRefused(Annotation annotation, Consumer<Map<AnnotationId, TextHash>> change) {
        library.inTransaction(() -> {
            Map<AnnotationId, TextHash> refused = StoredComments.refused(library, annotation.article());
            change.accept(refused);
            StoredComments.putRefused(library, annotation.article(), refused);
            return refused;
        });
    }

    /** Deletes an annotation and what answers it; returns all that went. */
    DeletedAnnotations delete(AnnotationId id) {
        return library.annotations().delete(id);
    }

    void undelete(DeletedAnnotations deleted) {
        library.annotations().undelete(deleted);
    }

    /** The annotation as the library has it, which may be newer than what is shown. */
    private Annotation current(AnnotationId id) {
        return library.annotations().get(id).orElseThrow(() -> new LibraryException(Messages.text("comments.gone")));
    }

    /** The time, as exact as the library keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}

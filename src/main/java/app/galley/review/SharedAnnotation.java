package app.galley.review;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.Author;
import app.galley.annotation.AuthorId;
import app.galley.annotation.Changes;
import app.galley.annotation.Status;
import app.galley.annotation.Target;
import app.galley.article.Revision;
import app.galley.article.TextHash;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An annotation as it travels: with the text it was made on in place of a revision of some library. It cannot be a draft,
 * for there is no such status here, and holds no e-mail address, for there is no field for one.
 *
 * @param base the Markdown text in which its target stands
 * @param parent the annotation a reply answers, else null; it may be missing from the same file
 * @param body Markdown
 * @param replacement what a suggestion proposes in place of its passage (empty to delete it), else null
 * @param status any but {@link Status#DRAFT}
 * @param created to the millisecond, as is {@code modified}
 */
public record SharedAnnotation(
        AnnotationId id,
        TextHash base,
        @Nullable AnnotationId parent,
        Target target,
        Author author,
        String body,
        @Nullable String replacement,
        Status status,
        Instant created,
        Instant modified,
        Changes changes)
        implements Version {

    /** @throws IllegalArgumentException where it is a draft, an id is no UUID, the name is blank or a text is not Unicode */
    public SharedAnnotation {
        Texts.requireUuid(id.value());
        Texts.requireUuid(author.id().value());
        if (parent != null) {
            Texts.requireUuid(parent.value());
        }
        Texts.requireUuids(changes);
        if (status == Status.DRAFT) {
            throw new IllegalArgumentException("a draft");
        }
        if (author.name().isBlank()) {
            throw new IllegalArgumentException("an author without a name");
        }
        Texts.requireWellFormed(author.name());
        Texts.requireWellFormed(body);
        if (replacement != null) {
            Texts.requireWellFormed(replacement);
        }
        targetTexts(target).forEach(Texts::requireWellFormed);
        created = created.truncatedTo(ChronoUnit.MILLIS);
        modified = modified.truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * What of {@code annotation} others may have: nothing of a draft.
     *
     * @param base the text of the revision it was made on
     */
    public static Optional<SharedAnnotation> of(Annotation annotation, TextHash base) {
        if (annotation.status() == Status.DRAFT) {
            return Optional.empty();
        }
        Author author = annotation.author();
        String replacement = annotation.replacement();
        return Optional.of(new SharedAnnotation(
                annotation.id(),
                base,
                annotation.parent(),
                repaired(annotation.target()),
                new Author(author.id(), Texts.repaired(author.name())),
                Texts.repaired(annotation.body()),
                replacement == null ? null : Texts.repaired(replacement),
                annotation.status(),
                annotation.created(),
                annotation.modified(),
                annotation.changes()));
    }

    /** The same under another name of its author's. */
    public SharedAnnotation named(String name) {
        return new SharedAnnotation(
                id,
                base,
                parent,
                target,
                new Author(author.id(), name),
                body,
                replacement,
                status,
                created,
                modified,
                changes);
    }

    /** The same content as a later version. */
    public SharedAnnotation withChanges(Changes newChanges) {
        return new SharedAnnotation(
                id, base, parent, target, author, body, replacement, status, created, modified, newChanges);
    }

    /** The annotation in a library that has its base text as {@code revision}. */
    public Annotation on(Revision revision) {
        if (!revision.text().equals(base)) {
            throw new IllegalArgumentException("made on another text than that of " + revision.id());
        }
        return new Annotation(
                id,
                revision.article(),
                revision.id(),
                parent,
                target,
                author,
                body,
                replacement,
                status,
                created,
                modified,
                changes);
    }

    @Override
    public AuthorId authorId() {
        return author.id();
    }

    @Override
    public SharedAnnotation renamed(UnaryOperator<AnnotationId> ids) {
        AnnotationId newParent = parent == null ? null : ids.apply(parent);
        return new SharedAnnotation(
                ids.apply(id), base, newParent, target, author, body, replacement, status, created, modified, changes);
    }

    @Override
    public List<String> key() {
        int start = target instanceof Target.OfPassage passage ? passage.start() : -1;
        int end = target instanceof Target.OfPassage passage ? passage.end() : -1;
        List<String> texts = targetTexts(target);
        return List.of(
                author.id().value(),
                body,
                replacement == null ? "" : "+" + replacement,
                status.name(),
                base.hex(),
                parent == null ? "" : parent.value(),
                Integer.toString(start),
                Integer.toString(end),
                texts.get(0),
                texts.get(1),
                texts.get(2),
                texts.get(3),
                author.name(),
                changes.counts().toString(),
                created.toString(),
                modified.toString());
    }

    private static List<String> targetTexts(Target target) {
        return switch (target) {
            case Target.OfSection section -> List.of(section.sectionId(), section.title(), "", "");
            case Target.OfPassage passage ->
                List.of(passage.sectionId(), passage.quote(), passage.prefix(), passage.suffix());
        };
    }

    private static Target repaired(Target target) {
        return switch (target) {
            case Target.OfSection(String id, String title) ->
                new Target.OfSection(Texts.repaired(id), Texts.repaired(title));
            case Target.OfPassage(int start, int end, String quote, String prefix, String suffix, String section) ->
                new Target.OfPassage(
                        start,
                        end,
                        Texts.repaired(quote),
                        Texts.repaired(prefix),
                        Texts.repaired(suffix),
                        Texts.repaired(section));
        };
    }
}

package app.galley.cli;

import app.galley.annotation.Annotation;
import app.galley.annotation.Placement;
import app.galley.annotation.Target;
import app.galley.article.CodePoints;
import app.galley.article.PlainRange;
import app.galley.article.Projection;
import app.galley.article.SourceRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The comments of an article as JSON. Offsets are code points of Markdown source: those of {@code target} in the revision
 * the comment was made on, those of {@code placement} in the newest. There is no e-mail address in it.
 *
 * @param article its id; null for a file
 */
record CommentDocument(@Nullable String article, List<Comment> comments) {

    record Comment(
            String id,
            @Nullable String parent,
            String status,
            String author,
            String body,
            @Nullable String suggestion,
            String revision,
            String created,
            String modified,
            TargetPart target,
            PlacementPart placement) {}

    /** A section's {@code title}, or a passage's range, {@code quote} and surroundings; the others are null. */
    record TargetPart(
            String type,
            String section,
            @Nullable String title,
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable String quote,
            @Nullable String prefix,
            @Nullable String suffix) {}

    record PlacementPart(
            String standing,
            @Nullable Integer start,
            @Nullable Integer end,
            double confidence,
            List<Candidate> suggestions) {}

    record Candidate(int start, int end, double confidence) {}

    static Comment comment(Annotation annotation, Placement placement, Projection projection, CodePoints codePoints) {
        return new Comment(
                annotation.id().value(),
                annotation.parent() == null ? null : annotation.parent().value(),
                CommentListing.word(annotation.status()),
                annotation.author().name(),
                annotation.body(),
                annotation.replacement(),
                annotation.revision().value(),
                annotation.created().toString(),
                annotation.modified().toString(),
                target(annotation.target()),
                placement(placement, projection, codePoints));
    }

    private static TargetPart target(Target target) {
        return switch (target) {
            case Target.OfSection section ->
                new TargetPart("section", section.sectionId(), section.title(), null, null, null, null, null);
            case Target.OfPassage passage ->
                new TargetPart(
                        "passage",
                        passage.sectionId(),
                        null,
                        passage.start(),
                        passage.end(),
                        passage.quote(),
                        passage.prefix(),
                        passage.suffix());
        };
    }

    private static PlacementPart placement(Placement placement, Projection projection, CodePoints codePoints) {
        PlainRange place = placement.place();
        SourceRange source = place == null ? null : projection.toSource(place);
        return new PlacementPart(
                CommentListing.word(placement.standing()),
                source == null ? null : codePoints.fromUtf16(source.start()),
                source == null ? null : codePoints.fromUtf16(source.end()),
                placement.confidence(),
                placement.suggestions().stream()
                        .map(candidate -> {
                            SourceRange range = projection.toSource(candidate.place());
                            return new Candidate(
                                    codePoints.fromUtf16(range.start()),
                                    codePoints.fromUtf16(range.end()),
                                    candidate.confidence());
                        })
                        .toList());
    }
}

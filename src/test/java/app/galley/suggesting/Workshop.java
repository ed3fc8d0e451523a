package app.galley.suggesting;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.Author;
import app.galley.annotation.AuthorId;
import app.galley.annotation.Changes;
import app.galley.annotation.Status;
import app.galley.annotation.Target;
import app.galley.annotation.Targets;
import app.galley.article.ArticleId;
import app.galley.article.CodePoints;
import app.galley.article.PlainRange;
import app.galley.article.RevisionId;
import app.galley.article.SourceRange;
import app.galley.markdown.MarkdownParser;
import app.galley.markdown.ParsedArticle;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A text and suggestions on it, made by quoting what a reader sees. */
final class Workshop {

    private static final MarkdownParser PARSER = new MarkdownParser();
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    final ParsedArticle text;
    private final List<Made> made = new ArrayList<>();
    private final Map<AnnotationId, PlainRange> places = new HashMap<>();
    private int count;

    Workshop(String markdown) {
        text = PARSER.parse(markdown);
    }

    /** Suggests to put {@code replacement} in the place of the first {@code quote}. */
    AnnotationId suggest(String quote, String replacement) {
        int at = text.projection().text().indexOf(quote);
        if (at < 0) {
            throw new IllegalArgumentException("not in the text: " + quote);
        }
        return suggest(new PlainRange(at, at + quote.length()), replacement);
    }

    AnnotationId suggest(PlainRange place, String replacement) {
        return suggest(place, replacement, Status.OPEN);
    }

    AnnotationId suggest(PlainRange place, String replacement, Status status) {
        Target target = Targets.passage(text.projection(), text.outline(), place, text.markdown())
                .orElseThrow();
        return put(target, replacement, status, place);
    }

    /** Suggests to put something in before an offset of the Markdown. */
    AnnotationId insert(int offset, String words) {
        int at = new CodePoints(text.markdown()).fromUtf16(offset);
        PlainRange place = text.projection().toPlain(new SourceRange(offset, offset));
        return put(new Target.OfPassage(at, at, "", "", "", ""), words, Status.OPEN, place);
    }

    private AnnotationId put(Target target, String replacement, Status status, PlainRange place) {
        AnnotationId id = new AnnotationId("%08d-0000-4000-8000-000000000000".formatted(count++));
        Annotation annotation = new Annotation(
                id,
                new ArticleId("a"),
                new RevisionId("r"),
                null,
                target,
                new Author(new AuthorId("n"), "Nora"),
                "",
                replacement,
                status,
                NOON.plusSeconds(count),
                NOON.plusSeconds(count),
                Changes.NONE);
        made.add(new Made(annotation, text.projection().toSource(place).of(text.markdown())));
        places.put(id, place);
        return id;
    }

    Suggestions suggestions() {
        return Suggestions.of(text.markdown(), text.projection(), made, places);
    }

    /** How they stand in another text, at the places given. */
    Suggestions in(String markdown, Map<AnnotationId, PlainRange> newPlaces) {
        ParsedArticle other = PARSER.parse(markdown);
        return Suggestions.of(other.markdown(), other.projection(), made, newPlaces);
    }

    /** The text with these suggestions. */
    String accepted(AnnotationId... ids) {
        return suggestions().accept(List.of(ids)).applyTo(text.markdown());
    }

    static String seen(String markdown) {
        return PARSER.parse(markdown).projection().text();
    }
}

package app.galley.exporting;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.Author;
import app.galley.annotation.AuthorId;
import app.galley.annotation.Changes;
import app.galley.annotation.CommentThread;
import app.galley.annotation.Placement;
import app.galley.annotation.Status;
import app.galley.annotation.Target;
import app.galley.annotation.Targets;
import app.galley.article.Article;
import app.galley.article.ArticleId;
import app.galley.article.PlainRange;
import app.galley.article.RevisionId;
import app.galley.exporting.Publication.Comments;
import app.galley.markdown.MarkdownParser;
import app.galley.markdown.ParsedArticle;
import app.galley.review.ReviewFile;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An article with comments, as a library would hand it to the writer of review copies. */
final class ReviewedArticle {

    static final ArticleId ID = new ArticleId("3f0c7a52-6f0e-4d6f-9a55-0f6a2f1f8b11");

    private static final MarkdownParser PARSER = new MarkdownParser();
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final RevisionId REVISION = new RevisionId("00000000-0000-4000-8000-0000000000ff");
    private static final Author ADA = new Author(new AuthorId("00000000-0000-4000-8000-000000000001"), "Ada Lovelace");

    private final ParsedArticle parsed;
    private final List<Annotation> annotations = new ArrayList<>();
    private final Map<AnnotationId, Placement> placements = new HashMap<>();

    ReviewedArticle(String markdown) {
        parsed = PARSER.parse(markdown);
    }

    ParsedArticle parsed() {
        return parsed;
    }

    /** A comment on the first place of these words. */
    AnnotationId comment(String words, String body, @Nullable String replacement, Status status) {
        int start = parsed.projection().text().indexOf(words);
        PlainRange place = new PlainRange(start, start + words.length());
        AnnotationId id = add(passage(words), null, body, replacement, status);
        placements.put(id, Placement.at(id, Placement.Standing.EXACT, place, 1));
        return id;
    }

    AnnotationId reply(AnnotationId to, String body) {
        Annotation parent = annotations.stream()
                .filter(annotation -> annotation.id().equals(to))
                .findFirst()
                .orElseThrow();
        return add(parent.target(), to, body, null, Status.OPEN);
    }

    AnnotationId onSection(String section, String body) {
        var found = parsed.outline().find(section).orElseThrow();
        AnnotationId id = add(new Target.OfSection(found.id(), found.title()), null, body, null, Status.OPEN);
        PlainRange heading = parsed.projection().toPlain(found.heading());
        placements.put(id, Placement.at(id, Placement.Standing.EXACT, heading, 1));
        return id;
    }

    AnnotationId orphan(String words, String body) {
        return add(new Target.OfPassage(0, 0, words, "", "", ""), null, body, null, Status.OPEN);
    }

    /** What Galley keeps of the first place of these words. */
    Target.OfPassage passage(String words) {
        return passage(words, words);
    }

    /** What Galley keeps of what goes from the first place of some words to the end of the next place of others. */
    Target.OfPassage passage(String from, String to) {
        String text = parsed.projection().text();
        int start = text.indexOf(from);
        PlainRange place = new PlainRange(start, text.indexOf(to, start) + to.length());
        return Targets.passage(parsed.projection(), parsed.outline(), place, parsed.markdown())
                .orElseThrow();
    }

    ReviewFile review() {
        Article article = new Article(ID, parsed.title(), "en", REVISION, null, NOON, NOON);
        return ReviewFile.of(article, annotations, List.of(), revision -> parsed.markdown());
    }

    String page() {
        Publication publication = new Publication(
                parsed, parsed.title(), "en", Comments.END, CommentThread.gather(annotations), placements);
        return new ReviewCopyExport(PARSER).page(publication, review());
    }

    Path write(Path file) throws ExportException {
        ExportFile.write(file, page());
        return file;
    }

    private AnnotationId add(
            Target target, @Nullable AnnotationId parent, String body, @Nullable String replacement, Status status) {
        AnnotationId id = new AnnotationId("00000000-0000-4000-8000-%012x".formatted(0x1000 + annotations.size()));
        Instant time = NOON.plusSeconds(annotations.size());
        annotations.add(new Annotation(
                id, ID, REVISION, parent, target, ADA, body, replacement, status, time, time, Changes.NONE));
        return id;
    }
}

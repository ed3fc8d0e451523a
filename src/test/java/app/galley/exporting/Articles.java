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
import app.galley.article.ArticleId;
import app.galley.article.PlainRange;
import app.galley.article.RevisionId;
import app.galley.article.TextHash;
import app.galley.exporting.Publication.Comments;
import app.galley.markdown.MarkdownParser;
import app.galley.markdown.ParsedArticle;
import app.galley.review.ArticleReference;
import app.galley.review.ReviewFile;
import app.galley.review.ReviewState;
import app.galley.review.SharedAnnotation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** An article with everything in it that an export meets, and comments to put on it. */
final class Articles {

    static final String PICTURE = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

    static final String FULL = """
            ---
            title: Ignored where a heading is the title
            author: Jane Doe <jane@secret.example>
            date: 2024-03-05
            lang: en-GB
            copyright: © 2024 Jane Doe
            ---

            # On *Margins*

            Margins are old. They were there before print, and they will be there after it. This third sentence is long
            enough that a description of two hundred characters has no room for it, which is what we want to see here.

            ## 1. Where they begin

            A paragraph with a [link](https://example.org/), a note[^n], and `code`. Łódź has letters of its own.

            - [x] done
            - [ ] not done

            | Name | Number |
            |------|-------:|
            | one  |      1 |

            ### Deeper

            ![A drop of ink](PICTURE "The drop.")

            ![Gone](/home/jane/gone.png)

            ## 2. Where they end

            > שלום עולם

            ```java
            int a = 1;
            ```

            <p onclick="steal()">Raw <script>alert(1)</script>HTML</p>

            [^n]: The note.
            """.replace("PICTURE", PICTURE);

    private static final MarkdownParser PARSER = new MarkdownParser();
    private static final ArticleId ID = new ArticleId("3f0c7a52-6f0e-4d6f-9a55-0f6a2f1f8b11");
    private static final AuthorId ADA = new AuthorId("5b0a1f8e-2c2d-4c0a-9d0e-6a1d54f3b7c2");
    private static final RevisionId REVISION = new RevisionId("r");

    private final ParsedArticle parsed;
    private final List<Annotation> annotations = new ArrayList<>();
    private final Map<AnnotationId, Placement> placements = new HashMap<>();

    Articles(String markdown) {
        parsed = PARSER.parse(markdown);
    }

    static Document export(Publication publication) {
        return Jsoup.parse(new HtmlExport(PARSER).page(publication));
    }

    static Document export(String markdown, String language) {
        ParsedArticle parsed = PARSER.parse(markdown);
        return export(Publication.of(parsed, parsed.title().isBlank() ? "Untitled" : parsed.title(), language));
    }

    Document export(Comments comments) {
        return export(publication(comments));
    }

    Publication publication(Comments comments) {
        return new Publication(
                parsed, parsed.title(), "en-GB", comments, CommentThread.gather(annotations), placements);
    }

    /** The comments as they may leave a library. */
    ReviewFile review() {
        TextHash text = TextHash.of(parsed.markdown());
        return new ReviewFile(
                new ArticleReference(ID, parsed.title(), "en-GB"),
                ReviewState.of(
                        List.of(parsed.markdown()),
                        annotations.stream()
                                .flatMap(annotation -> SharedAnnotation.of(annotation, text).stream())
                                .toList()));
    }

    /** As a review copy. */
    String copy() {
        return new ReviewCopyExport(PARSER).page(publication(Comments.END), review());
    }

    ParsedArticle parsed() {
        return parsed;
    }

    /** A comment on the first place of these words. */
    AnnotationId comment(String words, String body, Status status) {
        return comment(words, body, null, status);
    }

    AnnotationId comment(String words, String body, @Nullable String replacement, Status status) {
        int start = parsed.projection().text().indexOf(words);
        PlainRange place = new PlainRange(start, start + words.length());
        Target target = Targets.passage(parsed.projection(), parsed.outline(), place, parsed.markdown())
                .orElseThrow();
        AnnotationId id = add(target, null, body, replacement, status);
        placements.put(id, Placement.at(id, Placement.Standing.EXACT, place, 1));
        return id;
    }

    AnnotationId onSection(String section, String body) {
        var found = parsed.outline().find(section).orElseThrow();
        AnnotationId id = add(new Target.OfSection(found.id(), found.title()), null, body, null, Status.OPEN);
        PlainRange heading = parsed.projection().toPlain(found.heading());
        placements.put(id, Placement.at(id, Placement.Standing.EXACT, heading, 1));
        return id;
    }

    AnnotationId orphan(String words, String body) {
        return add(new Target.OfPassage(0, 1, words, "", "", ""), null, body, null, Status.OPEN);
    }

    AnnotationId reply(AnnotationId to, String body, Status status) {
        return add(new Target.OfPassage(0, 1, "", "", "", ""), to, body, null, status);
    }

    private AnnotationId add(
            Target target, @Nullable AnnotationId parent, String body, @Nullable String replacement, Status status) {
        AnnotationId id = new AnnotationId(
                UUID.nameUUIDFromBytes(new byte[] {(byte) annotations.size()}).toString());
        Instant time = Instant.parse("2026-11-22T10:00:00Z").plusSeconds(annotations.size());
        Author author = new Author(ADA, "Ada Lovelace");
        annotations.add(new Annotation(
                id, ID, REVISION, parent, target, author, body, replacement, status, time, time, Changes.NONE));
        return id;
    }
}

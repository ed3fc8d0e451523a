package app.galley.placing;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.Author;
import app.galley.annotation.AuthorId;
import app.galley.annotation.Changes;
import app.galley.annotation.Status;
import app.galley.annotation.Target;
import app.galley.annotation.Targets;
import app.galley.article.ArticleId;
import app.galley.article.PlainRange;
import app.galley.article.Revision;
import app.galley.article.RevisionKind;
import app.galley.library.Library;
import app.galley.library.NewArticle;
import app.galley.markdown.MarkdownParser;
import app.galley.markdown.ParsedArticle;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A real library with one article in it, its revisions, and comments on them. */
final class Shelf implements AutoCloseable {

    private static final Author ADA = new Author(AuthorId.random(), "Ada");

    final Library library;
    final MarkdownParser parser = new MarkdownParser();
    final ArticleId article;
    Revision head;
    ParsedArticle newest;

    Shelf(Path folder, String text) {
        library = Library.open(folder.resolve("shelf.galley"));
        var made = library.articles()
                .create(new NewArticle("Legs", "en", text, null, RevisionKind.IMPORTED, 1, 1, List.of(), List.of()));
        article = made.id();
        head = library.revisions().get(made.head()).orElseThrow();
        newest = parser.parse(text);
    }

    void edit(String text) {
        head = library.revisions().add(article, text, "Legs", 1, 1, RevisionKind.EDITED, null);
        newest = parser.parse(text);
    }

    Annotation comment(String words) {
        int at = newest.projection().text().indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException(words);
        }
        return store(
                Targets.passage(
                                newest.projection(),
                                newest.outline(),
                                new PlainRange(at, at + words.length()),
                                newest.markdown())
                        .orElseThrow(),
                null);
    }

    Annotation store(Target target, @Nullable AnnotationId parent) {
        Annotation annotation = new Annotation(
                AnnotationId.random(),
                article,
                head.id(),
                parent,
                target,
                ADA,
                "hm",
                null,
                Status.OPEN,
                Instant.EPOCH,
                Instant.EPOCH,
                Changes.NONE);
        library.annotations().add(annotation);
        return annotation;
    }

    PlacedComments place() {
        return place(newest);
    }

    PlacedComments place(ParsedArticle text) {
        return new ArticlePlacing(library, parser)
                .place(article, head.id(), text, library.annotations().list(article));
    }

    /** The words an annotation stands on in the newest text; "-" where it has no place. */
    String words(Annotation annotation) {
        PlainRange place = place().of(annotation).placement().place();
        return place == null ? "-" : place.of(newest.projection().text());
    }

    @Override
    public void close() {
        library.close();
    }
}

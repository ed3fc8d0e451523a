package app.galley.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.Author;
import app.galley.annotation.AuthorId;
import app.galley.annotation.Changes;
import app.galley.annotation.Status;
import app.galley.article.Article;
import app.galley.article.Revision;
import app.galley.article.RevisionKind;
import app.galley.library.StoredVersions.Deletion;
import app.galley.library.StoredVersions.Shown;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotationVersionsTest {

    @TempDir
    Path folder;

    private Library library;
    private Article article;
    private Annotation comment;

    @BeforeEach
    void open() {
        library = Library.open(folder.resolve("library.galley"));
        article = library.articles().create(Samples.article("Title", "One two"));
        comment = Samples.comment(article, "body");
        library.annotations().add(comment);
    }

    @AfterEach
    void close() {
        assertEquals(List.of(), library.check());
        library.close();
    }

    @Test
    void allVersionsAreHeldAndTakenBack() {
        StoredVersions before = held(comment);
        Author tom = new Author(new AuthorId("aaaaaaaa-0000-4000-8000-000000000002"), "Tom");
        StoredVersions all = new StoredVersions(
                comment.id(),
                article.id(),
                new Shown(comment.withChanges(Changes.by(Samples.ANN.id(), 2)), Samples.NOON, true),
                List.of(comment.withBody("other", Samples.NOON), by(tom)),
                List.of(
                        new Deletion(tom.id(), Changes.by(tom.id(), 3), Samples.NOON),
                        new Deletion(AuthorId.random(), Changes.NONE, Samples.NOON)));
        library.versions().put(all);
        assertEquals(all, held(comment));
        assertEquals(List.of(all), library.versions().list(article.id()));
        assertEquals(List.of(), library.annotations().list(article.id()));

        library.versions().put(before);
        library.authors().removeUnused(List.of(tom.id(), Samples.ANN.id()));
        assertEquals(List.of(before), library.versions().list(article.id()));
        assertEquals(List.of(Samples.ANN), library.authors().list());

        library.versions().put(StoredVersions.none(comment.id(), article.id()));
        assertEquals(List.of(), library.versions().list(article.id()));
        assertEquals(Optional.empty(), library.annotations().articleOf(comment.id()));
    }

    @Test
    void aDeletionOfWhatNeverWasHereIsHeldOnItsArticle() {
        AnnotationId id = AnnotationId.random();
        StoredVersions gone = new StoredVersions(
                id,
                article.id(),
                null,
                List.of(),
                List.of(new Deletion(AuthorId.random(), Changes.NONE, Samples.NOON)));
        library.versions().put(gone);
        assertEquals(List.of(held(comment), gone), library.versions().list(article.id()));
        assertEquals(Optional.of(article.id()), library.annotations().articleOf(id));
        Article other = library.articles().create(Samples.article("Other", "text"));
        assertEquals(StoredVersions.none(id, other.id()), library.versions().get(other.id(), id));
        Samples.refusal(
                () -> library.versions().put(new StoredVersions(id, other.id(), null, List.of(), gone.deletions())));
        assertEquals(gone, library.versions().get(article.id(), id));
    }

    @Test
    void itIsKnownWhatWasEverReady() {
        Annotation draft = Samples.comment(article, AnnotationId.random(), null, "draft", Status.DRAFT);
        library.annotations().add(draft);
        assertFalse(shown(draft).wasReady());
        assertTrue(shown(comment).wasReady());
        library.annotations().update(comment.withStatus(Status.DRAFT, Samples.NOON));
        assertTrue(shown(comment).wasReady());
        library.annotations().delete(draft.id());
        assertFalse(shown(draft).wasReady());
    }

    @Test
    void deletingDeletesWhatContradictsButNotWhatAnotherSaidUnderTheId() {
        Author tom = new Author(AuthorId.random(), "Tom");
        Changes elsewhere = Changes.by(tom.id(), 4);
        library.versions()
                .put(new StoredVersions(
                        comment.id(),
                        article.id(),
                        held(comment).shown(),
                        List.of(comment.withBody("other", Samples.NOON).withChanges(elsewhere), by(tom)),
                        List.of(new Deletion(Samples.ANN.id(), Changes.by(Samples.ANN.id(), 2), Samples.NOON))));
        library.annotations().delete(comment.id());
        StoredVersions held = held(comment);
        assertEquals(List.of(by(tom)), held.others());
        assertEquals(List.of(), held.deletions());
        Changes counted = shown(comment).annotation().changes();
        assertTrue(counted.isAfter(elsewhere) && counted.isAfter(Changes.by(Samples.ANN.id(), 2)), counted::toString);
    }

    @Test
    void aTextOfAReviewIsNobodysRevision() {
        Revision reviewed = library.revisions().addReviewed(article.head(), "One two three");
        assertEquals(RevisionKind.REVIEWED, reviewed.kind());
        assertEquals(List.of(article.head()), reviewed.parents());
        assertEquals("One two three", library.revisions().text(reviewed.id()));
        assertEquals(article, library.articles().get(article.id()).orElseThrow());
        assertEquals(1, library.revisions().list(article.id()).size());
        assertEquals(1, library.revisions().history(article.id()).size());
        assertEquals(2, library.revisions().listWithReviewed(article.id()).size());
        assertEquals(List.of(), library.revisions().articlesWith(reviewed.text()));

        library.revisions().removeUnused(List.of(reviewed.id(), article.head()));
        assertEquals(
                List.of(article.head()),
                library.revisions().listWithReviewed(article.id()).stream()
                        .map(Revision::id)
                        .toList());
    }

    private Annotation by(Author author) {
        return new Annotation(
                comment.id(),
                comment.article(),
                comment.revision(),
                null,
                comment.target(),
                author,
                "somebody else's",
                "instead",
                Status.DECLINED,
                Samples.NOON,
                Samples.NOON,
                Changes.by(author.id(), 1));
    }

    private StoredVersions held(Annotation annotation) {
        return library.versions().get(article.id(), annotation.id());
    }

    private Shown shown(Annotation annotation) {
        return Objects.requireNonNull(held(annotation).shown());
    }
}

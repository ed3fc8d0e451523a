package app.galley.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.Status;
import app.galley.annotation.Target;
import app.galley.article.Article;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotationStoreTest {

    @TempDir
    Path folder;

    private Library library;
    private AnnotationStore store;
    private Article article;

    @BeforeEach
    void open() {
        library = Library.open(folder.resolve("library.galley"));
        store = library.annotations();
        article = library.articles().create(Samples.article("Title", "One two"));
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void aThreadIsDeletedAndBroughtBackAsOne() {
        Annotation root = added(Samples.comment(article, "root"));
        Annotation reply = added(Samples.reply(root, "reply"));
        Annotation deletedBefore = added(Samples.reply(root, "deleted before"));
        Annotation nested = added(Samples.reply(reply, "reply to the reply"));
        Annotation other = added(Samples.comment(article, "other"));
        store.delete(deletedBefore.id());

        DeletedAnnotations deleted = store.delete(root.id());

        assertEquals(List.of(root.id(), reply.id(), nested.id()), deleted.ids());
        assertEquals(List.of(other), store.list(article.id()));
        assertEquals(Optional.empty(), store.get(reply.id()));
        assertEquals(0, store.delete(root.id()).size());

        store.undelete(deleted);

        assertEquals(
                Set.of("root", "reply", "reply to the reply", "other"),
                Set.copyOf(
                        store.list(article.id()).stream().map(Annotation::body).toList()));
        Annotation back = store.get(root.id()).orElseThrow();
        assertEquals(2, back.changes().total());
        assertEquals(root.modified(), back.modified());
    }

    @Test
    void repliesInACircleAreDeleted() {
        AnnotationId first = AnnotationId.random();
        AnnotationId second = AnnotationId.random();
        store.add(Samples.comment(article, first, second, "a", Status.OPEN));
        store.add(Samples.comment(article, second, first, "b", Status.OPEN));
        assertEquals(Set.of(first, second), Set.copyOf(store.delete(second).ids()));
    }

    @Test
    void aTombstoneIsNeitherAddedAgainNorChanged() {
        Annotation comment = added(Samples.comment(article, "secret body"));
        Samples.refusal(() -> store.add(comment));
        store.delete(comment.id());
        String again = Samples.refusal(() -> store.add(comment));
        Samples.refusal(() -> store.update(comment.withBody("other", Samples.NOON)));
        Samples.refusal(() -> store.find(comment.id().value()));
        assertEquals(List.of(), store.list(article.id()));
        assertTrue(!again.contains("secret"), again);
    }

    @Test
    void aChangeMadeElsewhereIsNotOverwritten() {
        Annotation comment = added(Samples.comment(article, "first"));
        Annotation here = store.update(comment.withBody("changed here", Samples.NOON));

        assertTrue(Samples.refusal(() -> store.update(comment.withStatus(Status.RESOLVED, Samples.NOON)))
                .contains("changed elsewhere"));

        assertEquals(List.of(here), store.list(article.id()));
    }

    @Test
    void aPassageCanBecomeASection() {
        Annotation comment = added(Samples.comment(article, "body"));
        Annotation moved = new Annotation(
                comment.id(),
                comment.article(),
                comment.revision(),
                null,
                new Target.OfSection("intro", "Introduction"),
                comment.author(),
                comment.body(),
                "",
                comment.status(),
                comment.created(),
                comment.modified(),
                comment.changes());
        Annotation stored = store.update(moved);
        assertEquals(moved.withChanges(stored.changes()), stored);
        assertEquals(List.of(stored), store.list(article.id()));
    }

    @Test
    void commentingLeavesTheArticleAsModified() {
        Article before = library.articles().get(article.id()).orElseThrow();
        Annotation comment = added(Samples.comment(article, "body"));
        store.update(comment.withStatus(Status.RESOLVED, Samples.NOON));
        store.delete(comment.id());
        assertEquals(before, library.articles().get(article.id()).orElseThrow());
    }

    @Test
    void aRevisionOfAnotherArticleIsRefused() {
        Article other = library.articles().create(Samples.article("Other", "text"));
        Annotation astray = Samples.comment(
                new Article(article.id(), "", "", other.head(), null, Samples.NOON, Samples.NOON), "secret body");
        String message = Samples.refusal(() -> store.add(astray));
        assertTrue(!message.contains("secret"), message);
        assertEquals(List.of(), store.list(article.id()));
    }

    @Test
    void aCommentIsFoundByTheBeginningOfItsId() {
        Annotation one = added(Samples.comment(article, new AnnotationId("abc1"), null, "secret", Status.OPEN));
        added(Samples.comment(article, new AnnotationId("abc12"), null, "secret", Status.OPEN));

        assertEquals(one, store.find("ABC1"));
        assertEquals("abc12", store.find("abc12").id().value());
        String message = Samples.refusal(() -> store.find("ab"));
        assertTrue(message.contains("abc1, abc12") && !message.contains("secret"), message);
        assertTrue(Samples.refusal(() -> store.find("abd")).contains("no comment"));
    }

    private Annotation added(Annotation annotation) {
        store.add(annotation);
        return annotation;
    }
}

package app.galley.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.Annotation;
import app.galley.annotation.Author;
import app.galley.annotation.AuthorId;
import app.galley.annotation.Changes;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthorStoreTest {

    @TempDir
    Path folder;

    private Library library;
    private AuthorStore authors;

    @BeforeEach
    void open() {
        library = Library.open(folder.resolve("library.galley"));
        authors = library.authors();
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void nobodyIsNotedAtFirst() {
        assertEquals(Optional.empty(), authors.me());
        assertFalse(authors.isMe(new AuthorId("anybody")));
    }

    @Test
    void theSameNameInOtherSpellingIsTheSamePerson() {
        Author first = authors.setMe("ann  lee", null);
        Author second = authors.setMe(" Ann Lee ", null);
        assertEquals(new Author(first.id(), "Ann Lee"), second);
        assertEquals(Optional.of(second), authors.me());
    }

    @Test
    void anotherNameIsAnotherAuthorButStillMe() {
        Author ann = authors.setMe("Ann", null);
        Author pen = authors.setMe("Pen Name", null);
        assertNotEquals(ann.id(), pen.id());
        assertEquals(Optional.of(pen), authors.me());
        assertTrue(authors.isMe(ann.id()) && authors.isMe(pen.id()));

        assertEquals(ann, authors.setMe("Ann", null));
        assertEquals(Optional.of(ann), authors.me());
    }

    @Test
    void namedMakesNobodyMe() {
        Author me = authors.setMe("Ann", null);
        Author bob = authors.named("Bob", null);
        assertEquals(bob, authors.named("bob", null));
        assertEquals(Optional.of(me), authors.me());
        assertFalse(authors.isMe(bob.id()));
        assertEquals(me, authors.named("Ann", null));
    }

    @Test
    void aReviewerOfTheSameNameIsSomebodyElse() {
        var article = library.articles().create(Samples.article("Title", "text"));
        library.annotations().add(Samples.comment(article, "body"));
        assertNotEquals(Samples.ANN.id(), authors.named("Ann", null).id());
        assertNotEquals(Samples.ANN.id(), authors.setMe("Ann", null).id());
        assertFalse(authors.isMe(Samples.ANN.id()));
    }

    @Test
    void anAddressIsKeptUntilItIsTakenBack() {
        Author ann = authors.setMe("Ann", " ann@example.org ");
        assertEquals(Optional.of("ann@example.org"), authors.email(ann.id()));
        authors.named("Ann", " ");
        assertEquals(Optional.of("ann@example.org"), authors.email(ann.id()));
        authors.setMe("Ann", "");
        assertEquals(Optional.empty(), authors.email(ann.id()));
    }

    @Test
    void noOtherStoreGivesAnAddress() {
        Author ann = authors.setMe("Ann", "planted@example.org");
        var article = library.articles().create(Samples.article("Title", "text"));
        var sample = Samples.comment(article, "body");
        library.annotations()
                .add(new Annotation(
                        sample.id(),
                        sample.article(),
                        sample.revision(),
                        null,
                        sample.target(),
                        ann,
                        sample.body(),
                        null,
                        sample.status(),
                        sample.created(),
                        sample.modified(),
                        Changes.NONE));
        String given = "" + library.annotations().list(article.id())
                + library.articles().list() + library.revisions().list(article.id()) + authors.me() + library.check();
        assertTrue(given.contains("Ann"), given);
        assertFalse(given.contains("planted"), given);
    }

    @Test
    void aBlankNameIsRefused() {
        Samples.refusal(() -> authors.setMe(" ", "ann@example.org"));
        assertFalse(Samples.refusal(() -> authors.named("", "ann@example.org")).contains("ann@"));
    }

    @Test
    void whoeverIsHereKeepsTheirIdWhenTheySayTheirName() {
        AuthorId nameless = authors.here();
        assertEquals(nameless, authors.here());
        assertEquals(Optional.empty(), authors.me());

        assertEquals(nameless, authors.setMe("Ada", null).id());
        assertEquals(nameless, authors.here());

        AuthorId other = authors.setMe("Bo", null).id();
        assertNotEquals(nameless, other);
        assertEquals(other, authors.here());
    }
}

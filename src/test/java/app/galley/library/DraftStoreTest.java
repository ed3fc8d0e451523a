package app.galley.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.article.Article;
import app.galley.article.Draft;
import app.galley.article.Edit;
import app.galley.article.Revision;
import app.galley.article.RevisionKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftStoreTest {

    @TempDir
    Path folder;

    private Library library;
    private Article article;

    @BeforeEach
    void open() {
        library = Library.open(folder.resolve("library.galley"));
        article = library.articles().create(Samples.article("Title", "one two"));
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void editsAreReadBackAsText() {
        assertEquals(Optional.empty(), library.drafts().get(article.id()));
        assertFalse(current().isDraft());
        assertEquals("one two", current().text());

        long last = append(0, new Edit(3, "", "!"), new Edit(0, "one", "1"));
        last = append(last, new Edit(2, " two", ""));

        Draft draft = library.drafts().get(article.id()).orElseThrow();
        assertEquals("1!", draft.text());
        assertEquals(article.head(), draft.base());
        assertEquals(last, draft.last());
        assertEquals(new CurrentText(current().article(), article.head(), "1!", last, true), current());
        assertEquals("one two", library.revisions().text(article.head()));
        assertEquals(List.of(), library.check());
    }

    @Test
    void halvesOfCharactersBecomeWholeAgain() {
        long last = append(0, new Edit(0, "", "\ud83c"));
        assertEquals(
                "\ud83cone two",
                library.drafts().get(article.id()).orElseThrow().text());
        append(last, new Edit(1, "", "\udf0a"));
        assertEquals("🌊one two", current().text());
        library.drafts().putWhole(article.id(), article.head(), last + 1, "a\udf0ab\0");
        assertEquals("a\udf0ab\0", current().text());
        assertEquals("a\ufffdb\0", library.revisions().text(keep(last + 2, null).id()));
    }

    @Test
    void aSecondWindowIsRefusedAndChangesNothing() {
        long last = append(0, new Edit(0, "", "a"));

        assertThrows(DraftConflictException.class, () -> append(0, new Edit(0, "", "b")));
        assertThrows(DraftConflictException.class, () -> append(last + 1, new Edit(0, "", "b")));
        assertThrows(
                DraftConflictException.class,
                () -> library.drafts().putWhole(article.id(), article.head(), 0, "all mine"));
        assertThrows(DraftConflictException.class, () -> keep(0, null));

        assertEquals("aone two", current().text());
        assertEquals(1, library.revisions().list(article.id()).size());
    }

    @Test
    void whoHasADraftThatWasDiscardedOrKeptElsewhereIsRefused() {
        long last = append(0, new Edit(0, "", "a"));
        library.drafts().discard(article.id());
        assertThrows(DraftConflictException.class, () -> append(last, new Edit(0, "", "b")));
        // As many changes as the first window has seen, but others.
        append(last + 1, new Edit(0, "", "c"));
        assertThrows(DraftConflictException.class, () -> append(last, new Edit(0, "", "b")));

        keep(last + 2, null);

        assertThrows(DraftConflictException.class, () -> append(last + 2, new Edit(0, "", "b")));
        assertEquals("cone two", current().text());
    }

    @Test
    void aDraftBecomesARevision() {
        long last = append(0, new Edit(7, "", " three"));

        Revision kept = keep(last, "sent to Ann");

        assertEquals("one two three", library.revisions().text(kept.id()));
        assertEquals(List.of(article.head()), kept.parents());
        assertEquals("sent to Ann", kept.name());
        assertEquals(RevisionKind.NAMED, kept.kind());
        assertEquals(Optional.empty(), library.drafts().get(article.id()));
        assertEquals("New title", current().article().title());
        // The window that made it goes on writing with the number it has.
        assertEquals(last, current().last());
        library.drafts().append(article.id(), kept.id(), last, List.of(new Edit(0, "", ">")));
        assertEquals(">one two three", current().text());
    }

    @Test
    void aDraftThatSaysTheSameMakesNoRevision() {
        long last = append(0, new Edit(0, "", "a"), new Edit(0, "a", ""));
        assertEquals(article.head(), keep(last, null).id());
        assertFalse(current().isDraft());
        assertEquals("named", keep(last, "named").name());
        assertEquals(1, library.revisions().list(article.id()).size());
    }

    @Test
    void aNewTextFromElsewhereKeepsTheDraftAsARevision() {
        append(0, new Edit(0, "", "typed "));

        Revision edited = library.revisions().add(article.id(), "other", "T", 1, 0, RevisionKind.EDITED, null);

        List<Revision> all = library.revisions().list(article.id());
        assertEquals(
                List.of(RevisionKind.EDITED, RevisionKind.SAFEGUARD, RevisionKind.IMPORTED),
                all.stream().map(Revision::kind).toList());
        assertEquals(List.of(all.get(1).id()), edited.parents());
        assertEquals("typed one two", library.revisions().text(all.get(1).id()));
        assertEquals("other", current().text());
        assertEquals(List.of(), library.check());
    }

    @Test
    void aNewTextThatTheDraftHasAlreadyMakesOneRevision() {
        append(0, new Edit(0, "", "typed "));
        library.revisions().add(article.id(), "typed one two", "T", 1, 0, RevisionKind.EDITED, null);
        assertEquals(2, library.revisions().list(article.id()).size());
        assertFalse(current().isDraft());
    }

    @Test
    void aLongJournalIsMadeShortAndGoesOn() {
        assertFalse(library.drafts().compact(article.id()));
        List<Edit> typed = new ArrayList<>();
        for (int i = 0; i < 2_001; i++) {
            typed.add(new Edit(i, "", "x"));
        }
        long last = append(0, typed.toArray(Edit[]::new));

        assertTrue(library.drafts().compact(article.id()));

        assertEquals(0, library.database().number("SELECT count(*) FROM draft_edit"));
        assertFalse(library.drafts().compact(article.id()));
        append(last, new Edit(0, "x".repeat(2_001), "y"));
        assertEquals("yone two", current().text());
        assertEquals(List.of(), library.check());
    }

    @Test
    void anArticleInTheBinTakesNoEdits() {
        library.articles().delete(article.id());
        assertTrue(Samples.refusal(() -> append(0, new Edit(0, "", "a"))).contains("bin"));
        library.articles().undelete(article.id());
        append(0, new Edit(0, "", "a"));
    }

    @Test
    void whatCannotBePlacedIsSetAsideAndWritingGoesOn() {
        Stream.of(
                        "UPDATE draft_edit SET removed_hash = 7 WHERE number = ?",
                        "UPDATE draft_edit SET offset = 99 WHERE number = ?",
                        "UPDATE draft_edit SET removed = 99 WHERE number = ?",
                        "DELETE FROM draft_edit WHERE number = ?")
                .forEach(this::requireMended);
    }

    private void requireMended(String damage) {
        Article damaged = library.articles().create(Samples.article("Damaged", "one two"));
        library.drafts()
                .append(
                        damaged.id(),
                        damaged.head(),
                        0,
                        List.of(
                                new Edit(0, "", "good "),
                                new Edit(0, "good", "nice"),
                                new Edit(0, "", "later words ")));
        library.database().write(() -> library.database().update(damage + " AND article = ?", 2, damaged.id()));
        assertEquals(List.of("The draft of \"Damaged\" is damaged."), library.check());

        CurrentText saved = library.articles().currentText(damaged.id());

        assertEquals("good one two", saved.text());
        assertTrue(
                library.articles().setAside(damaged.id()).getFirst().content().endsWith("later words "));
        assertEquals(List.of(), library.check());
        library.drafts().append(damaged.id(), saved.base(), saved.last(), List.of(new Edit(0, "good", "fine")));
        assertEquals(
                "fine one two", library.articles().currentText(damaged.id()).text());
        assertThrows(
                DraftConflictException.class,
                () -> library.drafts()
                        .append(damaged.id(), saved.base(), 3, List.of(new Edit(0, "", "from the other window"))));
        assertEquals(1, library.articles().setAside(damaged.id()).size());
    }

    private CurrentText current() {
        return library.articles().currentText(article.id());
    }

    private long append(long expectedLast, Edit... edits) {
        return library.drafts().append(article.id(), article.head(), expectedLast, List.of(edits));
    }

    private Revision keep(long last, @Nullable String name) {
        return library.revisions()
                .keepDraft(article.id(), article.head(), last, "New title", 3, 0, RevisionKind.NAMED, name);
    }
}

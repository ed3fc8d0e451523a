package app.galley.ui.comments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.Annotation;
import app.galley.annotation.Author;
import app.galley.annotation.AuthorId;
import app.galley.annotation.Placement.Standing;
import app.galley.annotation.Status;
import app.galley.annotation.Target;
import app.galley.article.Edit;
import app.galley.ui.article.OpenArticle;
import app.galley.ui.comments.CommentFormModel.Field;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comments while their article is written, and what a person says of where they stand. */
class FollowingTest {

    private static final Author ADA = new Author(AuthorId.random(), "Ada");

    @TempDir
    Path folder;

    private Desk desk;
    private OpenArticle article;
    private String text = Desk.TEXT;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
        article = desk.article(Desk.TEXT);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void marksAreTakenAlongAndCardsLeftAlone() {
        desk.comment(article, "long sitting", ADA, "a", Status.OPEN);
        desk.comment(article, "raise", ADA, "b", Status.OPEN);
        desk.model.show(article);
        List<PanelItem> before = List.copyOf(desk.model.listing().items());

        type("Veins", "All veins");
        OpenArticle shown = show();

        assertEquals(List.of("long sitting", "raise"), marked(shown));
        for (int i = 0; i < before.size(); i++) {
            assertSame(before.get(i), desk.model.listing().items().get(i));
        }
    }

    @Test
    void oneWhoseWordsAreChangedSaysSoAndTheOthersAreLeftAlone() {
        desk.comment(article, "long sitting", ADA, "a", Status.OPEN);
        desk.comment(article, "raise", ADA, "b", Status.OPEN);
        desk.model.show(article);
        PanelItem other = desk.model.listing().items().getLast();

        insert("sitting", "or longer ");
        show();

        CommentRow row = desk.model.listing().rows().getFirst();
        assertEquals(Standing.EDITED, row.standing());
        assertEquals("long or longer sitting", row.words());
        assertEquals("long sitting", original(row));
        assertSame(other, desk.model.listing().items().getLast());
    }

    @Test
    void whatIsCutWaitsForItsPasteAndIsGoneWhenTypingRests() {
        desk.comment(article, "long sitting", ADA, "a", Status.OPEN);
        desk.model.show(article);
        String paragraph = "Long standing and 🦵 long sitting slow it down.\n\n";

        type(paragraph, "");
        show();
        assertEquals(List.of(), desk.model.marks());
        assertEquals(Standing.EXACT, onlyRow().standing(), "not said to be gone yet");

        insert("## Care", paragraph);
        assertEquals(List.of("long sitting"), marked(show()));

        type(paragraph, "");
        show();
        desk.tasks.pass(ShownComments.REST);
        assertEquals(Standing.ORPHANED, onlyRow().standing());
        insert("## Care", paragraph);
        assertEquals(List.of("long sitting"), marked(show()), "undone");
        assertEquals(Standing.EXACT, onlyRow().standing());
    }

    @Test
    void aTextThatWasOvertakenIsNotShown() {
        desk.comment(article, "raise", ADA, "a", Status.OPEN);
        desk.model.show(article);
        OpenArticle older = desk.draft(article, text);
        long count = desk.model.edits();
        type("Veins", "All veins");
        OpenArticle newer = show();
        desk.model.show(desk.draft(article, "Quite another.\n"), count);
        assertSame(newer, desk.model.article().get());
        assertNotNull(older);
        assertEquals(List.of("raise"), marked(newer));
    }

    @Test
    void aTextFromOutsideTellsWhatBecameOfTheCommentsAndLeadsThroughThem() {
        desk.comment(article, "Veins", ADA, "exact", Status.OPEN);
        desk.comment(article, "long sitting", ADA, "edited", Status.OPEN);
        desk.comment(article, "raise your legs", ADA, "gone", Status.OPEN);
        desk.comment(article, "Long standing", ADA, "done", Status.RESOLVED);
        desk.model.show(article);
        assertNull(desk.model.changes().notice().get());

        desk.model.show(desk.edited(
                article,
                Desk.TEXT.replace("long sitting", "long and lazy sitting").replace("Walk, and raise your legs.", "")));

        assertEquals(
                new Notice("Comments after the change: 2 exact, 1 edited, 1 orphaned.", Notice.Kind.TO_STEP_THROUGH),
                desk.model.changes().notice().get());
        desk.model.stepThrough();
        assertEquals(List.of("edited", "gone"), desk.bodies());
        assertEquals("edited", selected());
        desk.model.nextToLookAt();
        assertEquals("gone", selected());
        desk.model.nextToLookAt();
        assertEquals("edited", selected());
    }

    @Test
    void stillFitsMakesTheTextTheCommentsOwnAndIsUndone() {
        Annotation comment = desk.comment(article, "long sitting", ADA, "a", Status.OPEN);
        OpenArticle later = desk.edited(article, Desk.TEXT.replace("long sitting", "long and lazy sitting"));
        desk.model.show(later);
        assertEquals(Standing.EDITED, onlyRow().standing());

        desk.model.reattaching().keep(comment.id());

        assertEquals(Standing.EXACT, onlyRow().standing());
        assertEquals("long and lazy sitting", quote(comment));
        assertEquals(later.revision().id(), stored(comment).revision());
        desk.model.undo();
        assertEquals("long sitting", quote(comment));
        assertEquals(Standing.EDITED, onlyRow().standing());
    }

    @Test
    void anOrphanIsAttachedToTheSelection() {
        Annotation comment = desk.comment(article, "raise your legs", ADA, "a", Status.OPEN);
        OpenArticle later = desk.edited(article, Desk.TEXT.replace("Walk, and raise your legs.", "Nothing helps."));
        desk.model.show(later);
        desk.model.reattaching().attachToSelection(comment.id());
        assertEquals(List.of(), desk.model.marks(), "nothing is selected");

        desk.model.reattaching().selection().set(Desk.find(later, "Nothing helps"));
        desk.model.reattaching().attachToSelection(comment.id());

        assertEquals("Nothing helps", quote(comment));
        assertEquals(List.of("Nothing helps"), marked(later));
    }

    @Test
    void aCommentOnADraftIsMadeOnARevisionOfThatVeryText() {
        desk.model.show(article);
        type("Veins carry", "All veins carry");
        OpenArticle draft = show();
        desk.model.beginComment(Desk.find(draft, "All veins"));
        type("# Legs", "# Legs and feet");
        assertEquals(List.of("All veins"), marked(show()));
        desk.form().value(Field.BODY).set("hm");
        desk.form().value(Field.NAME).set("Grace");
        desk.model.forms().submit();

        Annotation made =
                desk.library.annotations().list(article.article().id()).getFirst();
        assertEquals(draft.parsed().markdown(), desk.library.revisions().text(made.revision()));
        assertEquals("All veins", ((Target.OfPassage) made.target()).quote());
        assertEquals(List.of("All veins"), marked(show()));
    }

    @Test
    void refusedSuggestionsAreNotMadeAgainUntilUndone() {
        OpenArticle unsure = unsure();
        CommentRow row = onlyRow();
        assertEquals(Standing.UNSURE, row.standing());
        desk.model.reattaching().refuse(row.id());
        assertEquals(Standing.ORPHANED, onlyRow().standing());

        CommentsModel again = desk.newModel();
        again.show(unsure);
        assertTrue(again.listing().rows().getFirst().suggestions().isEmpty());
        desk.model.undo();
        assertFalse(onlyRow().suggestions().isEmpty());
    }

    @Test
    void aSuggestionIsMarkedWhilePointedAtAndTaken() {
        OpenArticle unsure = unsure();
        CommentRow row = onlyRow();
        desk.model.reattaching().pointAt(row.id(), 0);
        assertEquals(List.of(row.suggestions().getFirst().words()), marked(unsure));
        desk.model.reattaching().pointAway(row.id(), 0);
        assertEquals(List.of(), desk.model.marks());

        desk.model.reattaching().accept(row.id(), 0);
        assertEquals(List.of(row.suggestions().getFirst().words()), marked(unsure));
        assertEquals(Standing.EXACT, onlyRow().standing());
    }

    /** Shows a text of which nobody can say where the only comment belongs. */
    private OpenArticle unsure() {
        desk.comment(article, "Long standing and 🦵 long sitting slow it down", ADA, "a", Status.OPEN);
        OpenArticle later = desk.edited(
                article,
                Desk.TEXT.replace(
                        "Long standing and 🦵 long sitting slow it down.", "Long sitting is what people do at work."));
        desk.model.show(later);
        return later;
    }

    private void type(String from, String to) {
        int at = text.indexOf(from);
        text = text.substring(0, at) + to + text.substring(at + from.length());
        desk.model.follow(List.of(new Edit(at, from, to)));
    }

    private void insert(String before, String words) {
        int at = text.indexOf(before);
        text = text.substring(0, at) + words + text.substring(at);
        desk.model.follow(List.of(new Edit(at, "", words)));
    }

    private OpenArticle show() {
        OpenArticle draft = desk.draft(article, text);
        desk.model.show(draft);
        return draft;
    }

    private CommentRow onlyRow() {
        return desk.model.listing().rows().getFirst();
    }

    private String selected() {
        return desk.model.listing().selectedRow().orElseThrow().root().body();
    }

    private List<String> marked(OpenArticle shown) {
        return desk.model.marks().stream()
                .map(mark -> mark.place().of(shown.parsed().projection().text()))
                .toList();
    }

    private static String original(CommentRow row) {
        var original = row.original();
        return original == null ? "none" : original.words();
    }

    private Annotation stored(Annotation annotation) {
        return desk.library.annotations().get(annotation.id()).orElseThrow();
    }

    private String quote(Annotation annotation) {
        return ((Target.OfPassage) stored(annotation).target()).quote();
    }
}

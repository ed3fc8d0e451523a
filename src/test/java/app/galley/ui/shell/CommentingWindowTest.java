package app.galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.Status;
import app.galley.annotation.Target;
import app.galley.ui.comments.CommentFilter;
import app.galley.ui.comments.CommentFormModel;
import app.galley.ui.driving.Fx;
import java.util.List;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a reviewer does first, in the real window on the sample articles: drafts comments, and goes through them. */
final class CommentingWindowTest extends OnSamples {

    private CommentFormModel form() {
        return Fx.get(
                () -> Objects.requireNonNull(window.comments().forms().open().get()));
    }

    private boolean formIsOpen() {
        return window.comments().forms().open().get() != null;
    }

    /** Selects words with the mouse and asks for a comment on them. */
    private void beginComment(String words) {
        window.page.ask("galley.reveal.apply(null, [0, 0, 0, 1])");
        window.page.select(words);
        window.until(
                "the words are selected",
                () -> window.workspace().reader().selectionProperty().get() != null);
        window.keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.M);
        window.until(
                "the form has the focus",
                () -> formIsOpen() && window.find("#comment-body").isFocused());
    }

    private void fillIn(String body, String name) {
        window.hands.type(body);
        Fx.run(() -> form().value(CommentFormModel.Field.NAME).set(name));
    }

    @Test
    void draftsACommentOnASelectionAndMarksItReady() {
        window.pick(REVIEWED);
        int before = window.stored().size();
        beginComment("until the light fails");
        assertTrue(window.words().contains("until the light fails"));
        assertTrue(window.words().contains("Comment * (required)"));
        assertTrue(window.words().contains("Name * (required)"));
        assertTrue(window.words().contains("E-mail (optional, never published)"));

        window.keys(KeyCode.CONTROL, KeyCode.ENTER);
        window.until("it is told what is missing", () -> window.words().contains("Write your comment"));
        assertTrue(window.words().contains("Enter your name"));
        fillIn("no earlier", "Ada");
        Fx.run(() -> form().value(CommentFormModel.Field.EMAIL).set("ada at home"));
        window.keys(KeyCode.CONTROL, KeyCode.ENTER);
        window.until("the address is wrong", () -> window.words().contains("does not look like an e-mail address"));
        Fx.run(() -> form().value(CommentFormModel.Field.EMAIL).set(""));
        window.keys(KeyCode.CONTROL, KeyCode.ENTER);
        window.until("the form is gone", () -> !formIsOpen());

        window.until("it is stored", () -> window.stored().size() == before + 1);
        Annotation stored = only("no earlier");
        assertEquals(Status.OPEN, stored.status());
        assertEquals("Ada", stored.author().name());
        assertEquals("until the light fails", ((Target.OfPassage) stored.target()).quote());
    }

    private Annotation only(String body) {
        return window.stored().stream()
                .filter(annotation -> annotation.body().equals(body))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void leavesADraftWithEscape() {
        window.pick(REVIEWED);
        beginComment("until the light fails");
        fillIn("only a draft", "Ada");
        window.keys(KeyCode.ESCAPE);
        window.until("the form is gone", () -> !formIsOpen());
        window.until(
                "it is stored",
                () -> window.stored().stream()
                        .anyMatch(annotation -> annotation.body().equals("only a draft")));
        assertEquals(Status.DRAFT, only("only a draft").status());
    }

    @Test
    void keepsWhatIsHalfWrittenOverAnotherArticleAndARestart() {
        window.pick(REVIEWED);
        beginComment("until the light fails");
        fillIn("half of", "Ada");
        window.pick(LONG);
        assertFalse(Fx.get(this::formIsOpen));
        window.pick(REVIEWED);
        window.until("the form is back", this::formIsOpen);
        assertEquals("half of", form().value(CommentFormModel.Field.BODY).get());
        window.keys(KeyCode.CONTROL, KeyCode.END);
        Fx.run(() -> window.field("#comment-body").appendText(" a comment"));
        reopen();
        window.until("the form is back", this::formIsOpen);
        assertEquals(
                "half of a comment", form().value(CommentFormModel.Field.BODY).get());
        assertEquals("Ada", form().value(CommentFormModel.Field.NAME).get());
    }

    @Test
    void selectsACommentByItsHighlightAndShowsTheHighlightOfAComment() {
        window.pick(REVIEWED);
        var rows = Fx.get(() -> List.copyOf(window.comments().listing().rows()));
        assertTrue(rows.size() > 2);
        window.keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.PAGE_DOWN);
        window.until("the first is selected", () -> rows.getFirst().id().equals(selectedComment()));
        window.keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.PAGE_DOWN);
        window.until("the second is selected", () -> rows.get(1).id().equals(selectedComment()));
        assertEquals("1", window.page.ask("CSS.highlights.get('selected').size"));
        window.keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.PAGE_UP);
        window.until("the first again", () -> rows.getFirst().id().equals(selectedComment()));

        // The last one lies far below: selecting it brings its passage into sight, and a click there selects it again.
        var last = rows.reversed().stream()
                .filter(row -> row.root().target() instanceof Target.OfPassage passage
                        && passage.quote().length() > 20
                        && row.where().isPresent())
                .findFirst()
                .orElseThrow();
        String quote = ((Target.OfPassage) last.root().target()).quote().substring(0, 12);
        Fx.run(() -> window.comments().select(last.id()));
        window.until("it is in sight", () -> window.page.top(quote) > 0 && window.page.top(quote) < 700);
        Fx.run(() -> window.comments().select(null));
        window.page.click(quote);
        window.until("the click selects it", () -> last.id().equals(selectedComment()));
    }

    private @Nullable AnnotationId selectedComment() {
        return window.comments().listing().selected().get();
    }

    @Test
    void listsCommentsInTheOrderOfTheTextAndFiltersThem() {
        window.pick(REVIEWED);
        var listing = window.comments().listing();
        var starts = Fx.get(() -> window.comments().marks().stream()
                .map(mark -> mark.place().start())
                .toList());
        assertEquals(starts.stream().sorted().toList(), starts);
        int all = Fx.get(() -> listing.rows().size());
        Fx.run(() -> listing.filter().set(CommentFilter.RESOLVED));
        int resolved = Fx.get(() -> listing.rows().size());
        Fx.run(() -> listing.filter().set(CommentFilter.OPEN));
        int open = Fx.get(() -> listing.rows().size());
        assertEquals(all, resolved + open);
        assertTrue(resolved > 0 && open > 0);
        Fx.run(() -> listing.filter().set(CommentFilter.MINE));
        assertEquals(0, Fx.get(() -> listing.rows().size()));
        window.until("it says so", () -> window.words().contains("None of these is yours"));
    }

    @Test
    void editsResolvesAndDeletesWithUndo() {
        window.pick(REVIEWED);
        beginComment("until the light fails");
        fillIn("first words", "Ada");
        window.keys(KeyCode.CONTROL, KeyCode.ENTER);
        window.until(
                "it is listed and selected",
                () -> window.comments()
                        .listing()
                        .selectedRow()
                        .filter(row -> row.root().body().equals("first words"))
                        .isPresent());
        Fx.run(() -> window.comments().beginEdit(Objects.requireNonNull(selectedComment())));
        window.until("the form is open", this::formIsOpen);
        Fx.run(() -> form().value(CommentFormModel.Field.BODY).set("better words"));
        window.keys(KeyCode.CONTROL, KeyCode.ENTER);
        window.until(
                "it is changed",
                () -> window.comments()
                        .listing()
                        .selectedRow()
                        .filter(row -> row.root().body().equals("better words"))
                        .isPresent());
        window.press("Resolve");
        window.until("it is resolved", () -> only("better words").status() == Status.RESOLVED);
        window.run("Delete the comment");
        window.until(
                "it is gone",
                () -> window.stored().stream()
                        .noneMatch(annotation -> annotation.body().equals("better words")));
        window.until("it is told", () -> window.words().contains("Comment deleted"));
        window.keys(KeyCode.CONTROL, KeyCode.Z);
        window.until(
                "it is back",
                () -> window.stored().stream()
                        .anyMatch(annotation -> annotation.body().equals("better words")));
    }
}

package app.galley.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.anchoring.LiveRanges;
import app.galley.article.Edit;
import app.galley.article.Outline;
import app.galley.article.SourceRange;
import app.galley.editing.SectionChange.Delete;
import app.galley.editing.SectionChange.Demote;
import app.galley.editing.SectionChange.Down;
import app.galley.editing.SectionChange.Move;
import app.galley.editing.SectionChange.Place;
import app.galley.editing.SectionChange.Promote;
import app.galley.editing.SectionChange.Rename;
import app.galley.editing.SectionChange.Up;
import app.galley.markdown.MarkdownParser;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SectionMovesTest {

    private static final String TEXT = """
            ---
            title: T
            ---
            Introduction.

            # A

            a

            ## A1

            a1

            ## A2

            # B

            b
            """;

    @Test
    void movesAmongSiblingsAndThenUnderTheNextParent() {
        String down = change(TEXT, new Down("a1"));
        assertEquals("A(A2 A1) B", outline(down));
        assertEquals("A(A2) B(A1)", outline(change(down, new Down("a1"))));
        String up = change(change(down, new Down("a1")), new Up("a1"));
        assertEquals(down, up);
        assertEquals(TEXT, change(up, new Up("a1")));
        refused(TEXT, new Up("a"));
        refused(TEXT, new Up("a1"));
    }

    @Test
    void anIndentedHeadingIsNotTakenIntoTheListItComesAfter() {
        assertEquals("# B\n\n- item\n\n# A\n", change("  # A\n\n# B\n\n- item\n", new Down("a")));
        assertEquals("# A\n\n- item\n\n# C\n", change("# A\n\n- item\n\n# B\n\n  # C\n", new Delete("b")));
    }

    @Test
    void theLastSectionLeavesTheEndOfTheTextAsItWas() {
        assertEquals("# B\n\nb\n\n# A\n\na", change("# A\n\na\n\n# B\n\nb", new Up("b")));
        assertEquals("# A\n\na\n\n# B\n\nb", change("# B\n\nb\n\n# A\n\na", new Up("a")));
        assertEquals("# A\r\n\r\na", change("# A\r\n\r\na\r\n\r\n# B\r\n\r\nb", new Delete("b")));
        assertEquals("", change("# A\n\na\n", new Delete("a")));
    }

    @Test
    void whatIsNeverClosedIsClosedBeforeSomethingComesAfterIt() {
        assertEquals("# B\n```\nb\n```\n\n# A\n", change("# A\n\n# B\n```\nb\n", new Up("b")));
        assertEquals("# B\n<div>\n\n# A", change("# A\n# B\n<div>", new Up("b")));
    }

    @Test
    void anUnderlinedHeadingIsKeptOffTheParagraphAbove() {
        assertEquals("# B\nb\n\nA\n=\n# C\n", change("A\n=\n# B\nb\n# C\n", new Up("b")));
        assertEquals("text\n\nB\n=\n", change("text\n# A\nB\n=\n", new Delete("a")));
    }

    @Test
    void levelsFollowTheNewPlace() {
        String inside = change(TEXT, new Move("b", "a1", Place.INSIDE));
        assertEquals("A(A1(B) A2)", outline(inside));
        assertTrue(inside.contains("\n### B\n"), inside);
        assertEquals("A(A1 A2) B", outline(change(inside, new Move("b", "a", Place.AFTER))));
        assertEquals("A1 A(A2) B", outline(change(TEXT, new Move("a1", "a", Place.BEFORE))));
        refused(TEXT, new Move("a", "a2", Place.INSIDE));
        refused("# A\n# B\n##### C\n###### D\n", new Move("b", "a", Place.INSIDE));
        refused("# A\n###### B", new Demote("a"));
        refused("# A", new Promote("a"));
    }

    @Test
    void headingsKeepTheirShapeAsFarAsItGoes() {
        assertEquals("A\n===\n\n### B ###\n", change("A\n===\n\n## B ##\n", new Demote("b")));
        assertEquals("A\n---\n", change("A\n===\n", new Demote("a")));
        assertEquals("### A b\n", change("A\\\nb\n---\n", new Demote("a-b")));
        assertEquals("New\n===\n", change("A\n===\n", new Rename("a", " New ")));
        assertEquals("# New #\n", change("# A #\n", new Rename("a", "New")));
        assertEquals("# C \\#\n", change("# A\n", new Rename("a", "C #")));
        assertEquals("# - New\n", change("A\n=\n", new Rename("a", "- New")));
        assertEquals("# New", change("#", new Rename("section", "New")));
        refused("# A", new Rename("a", " "));
        assertEquals(
                "*A* `b`",
                SectionMoves.heading("# *A* `b` #", parsed("# *A* `b` #").flat().getFirst()));
    }

    @Test
    void theCaretGoesWithItsSection() {
        Selection caret = Selection.at(TEXT.indexOf("a1"));
        SectionStep done = SectionMoves.step(TEXT, parsed(TEXT), new Move("a1", "b", Place.INSIDE), caret)
                .orElseThrow();
        String after = done.step().applyTo(TEXT);
        assertTrue(after.startsWith("a1", done.step().after().caret()));
        assertTrue(after.startsWith("## A1", done.heading()));
        assertEquals(caret, done.step().before());
    }

    @Test
    void commentsGoAlongAndComeBackByUndo() {
        String text = "# A\n\nfirst words\n\n# B\n\nother words";
        int first = text.indexOf("first");
        int other = text.indexOf("other");
        LiveRanges before =
                LiveRanges.of(List.of(new SourceRange(first, first + 5), new SourceRange(other, other + 5)));
        Step step = SectionMoves.step(text, parsed(text), new Move("b", "a", Place.BEFORE), Selection.at(0))
                .orElseThrow()
                .step();
        LiveRanges live = before;
        for (Edit edit : step.edits()) {
            live = live.after(edit);
        }
        String after = step.applyTo(text);
        assertEquals("first", live.get(0).orElseThrow().of(after));
        assertEquals("other", live.get(1).orElseThrow().of(after));
        for (Edit edit : step.inverse().edits()) {
            live = live.after(edit);
        }
        assertEquals(before.all(), live.all());
    }

    private static String change(String text, SectionChange change) {
        return SectionMoves.step(text, parsed(text), change, Selection.at(0))
                .orElseThrow()
                .step()
                .applyTo(text);
    }

    private static void refused(String text, SectionChange change) {
        assertEquals(Optional.empty(), SectionMoves.step(text, parsed(text), change, Selection.at(0)));
        assertFalse(!(change instanceof Rename) && SectionMoves.isPossible(parsed(text), change));
    }

    private static Outline parsed(String text) {
        return new MarkdownParser().parse(text).outline();
    }

    private static String outline(String text) {
        return shape(parsed(text).sections());
    }

    private static String shape(List<app.galley.article.Section> sections) {
        return sections.stream()
                .map(section ->
                        section.title() + (section.children().isEmpty() ? "" : "(" + shape(section.children()) + ")"))
                .collect(java.util.stream.Collectors.joining(" "));
    }
}

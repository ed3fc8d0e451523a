package app.galley.ui.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import app.galley.article.Outline;
import app.galley.article.Section;
import app.galley.markdown.MarkdownParser;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class OutlineModelTest {

    private final OutlineModel model = new OutlineModel();

    @BeforeEach
    void show() {
        model.show(new MarkdownParser().parse("""
                        # Legs
                        ## Causes of it
                        ### Long standing
                        ## Care
                        ### Walking and standing
                        # Arms
                        """).outline());
    }

    private List<String> shown() {
        return model.shownProperty().get().flat().stream().map(Section::title).toList();
    }

    @Test
    void showsAllWithoutAFilter() {
        assertEquals(List.of("Legs", "Causes of it", "Long standing", "Care", "Walking and standing", "Arms"), shown());
        model.filterProperty().set("   ");
        assertEquals(6, shown().size());
    }

    @Test
    void keepsWhatHoldsEveryWordAndWhatStandsAboveIt() {
        model.filterProperty().set(" STANDING  walk ");
        assertEquals(List.of("Legs", "Care", "Walking and standing"), shown());
        model.filterProperty().set("legs");
        assertEquals(List.of("Legs"), shown());
        model.filterProperty().set("nothing");
        assertEquals(List.of(), shown());
    }

    @Test
    void filtersTheNextOutlineToo() {
        model.filterProperty().set("arms");
        model.show(new MarkdownParser().parse("# Two arms\n# Legs\n").outline());
        assertEquals(List.of("Two arms"), shown());
    }

    @Test
    void stepsFromTheSectionBeingReadAndStopsAtTheEnds() {
        assertEquals("legs", model.neighbour(1));
        assertEquals("legs", model.neighbour(-1));
        model.setCurrent("care");
        assertEquals("walking-and-standing", model.neighbour(1));
        assertEquals("long-standing", model.neighbour(-1));
        model.setCurrent("arms");
        assertEquals("arms", model.neighbour(1));
        model.show(Outline.EMPTY);
        assertEquals("", model.neighbour(1));
    }

    @Test
    void stepsOverWhatTheFilterHides() {
        model.setCurrent("causes-of-it");
        model.filterProperty().set("arms");
        assertEquals("long-standing", model.neighbour(1));
    }

    @Test
    void anOutlineOfWhichOnlyTheOffsetsDifferChangesNoRow() {
        Outline rows = model.shownProperty().get();
        String text = "# Legs\n\n## Causes of it\n### Long standing\n## Care\n### Walking and standing\n# Arms\n";
        Outline moved = new MarkdownParser().parse(text).outline();
        model.show(moved);
        assertSame(rows, model.shownProperty().get());
        assertSame(moved, model.outlineProperty().get());
        model.show(new MarkdownParser().parse(text.replace("# Arms", "## Arms")).outline());
        assertNotSame(rows, model.shownProperty().get());
    }
}

package app.galley.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.comparing.Difference.Kind;
import app.galley.ui.driving.Fx;
import app.galley.ui.history.ComparedLine.Run;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How high lines are: a wrong one would push all others out of sight. */
@ExtendWith(Fx.class)
final class MarkedTextTest {

    private static double height(List<Run> runs, double width) {
        return Fx.get(() -> new EvenColumns(List.of(new MarkedText(runs))).prefHeight(width));
    }

    @Test
    void isAsHighAsItsLines() {
        double one = height(List.of(new Run(Kind.EQUAL, "Short.")), 600);
        assertEquals(one, height(List.of(), 600));
        assertEquals(one, height(List.of(new Run(Kind.DELETED, "Sho"), new Run(Kind.INSERTED, "rt")), 600));
        List<Run> words = List.of(new Run(Kind.EQUAL, "Some words. ".repeat(12)), new Run(Kind.DELETED, "Gone."));
        double wide = height(words, 600);
        assertTrue(wide > 1.5 * one && wide < 5 * one, one + " " + wide);
    }
}

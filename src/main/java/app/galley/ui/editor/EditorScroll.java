package app.galley.ui.editor;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** Where in the text the view of it begins, and bringing it there. Keeps what the writer scrolled apart from the rest. */
final class EditorScroll {

    private final SourceArea area;
    private final ReadOnlyIntegerWrapper top = new ReadOnlyIntegerWrapper(-1);

    /** Pulses for which scrolling still is not the writer's: a scroll asked for is laid out at the next one. */
    private int ours;

    private int wanted = -1;
    private boolean scrolled;

    EditorScroll(SourceArea area) {
        this.area = area;
        Runnable pulse = this::afterLayout;
        area.sceneProperty().addListener((observed, was, now) -> listen(was, now, pulse));
        area.estimatedScrollYProperty().addListener((observed, was, now) -> scrolled = true);
    }

    private static void listen(@Nullable Scene was, @Nullable Scene now, Runnable pulse) {
        if (was != null) {
            was.removePostLayoutPulseListener(pulse);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(pulse);
        }
    }

    /** Offset of the first character in sight, as of the writer's last scrolling; -1 once something else has scrolled. */
    ReadOnlyIntegerProperty topProperty() {
        return top.getReadOnlyProperty();
    }

    /** Whether the end of the text is in sight. */
    boolean isAtEnd() {
        return area.visibleLines()[1] >= area.getParagraphs().size() - 1;
    }

    /** Brings the line with the offset to the top. */
    void to(int offset) {
        ours = 3;
        wanted = offset;
        top.set(-1);
        if (offset <= 0) {
            area.scrollYToPixel(0);
            wanted = -1;
        } else {
            area.showParagraphAtTop(area.line(offset));
        }
        area.requestLayout();
    }

    /** Looks at places only here: asking for them while lines are laid out would lay them out anew. */
    private void afterLayout() {
        if (ours > 0) {
            ours--;
            scrolled = false;
            adjust();
        } else if (scrolled) {
            scrolled = false;
            top.set(area.topOffset());
        }
    }

    /** A line may be a paragraph of many rows; by now its first is at the top. */
    private void adjust() {
        int offset = wanted;
        if (offset >= 0) {
            wanted = -1;
            area.heightInSight(offset).ifPresent(area::scrollYBy);
        }
    }
}

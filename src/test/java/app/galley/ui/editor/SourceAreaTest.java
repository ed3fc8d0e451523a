package app.galley.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.galley.editing.Selection;
import app.galley.ui.driving.Fx;
import java.util.List;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Fx.class)
final class SourceAreaTest {

    private static final String THUMB = "\ud83d\udc4d\ud83c\udffd";
    private static final String FAMILY = "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d\udc66";
    private static final String ACCENTED = "e\u0301";
    private static final String TEXT = "a" + THUMB + "\n" + FAMILY + "c\n" + ACCENTED;
    private static final int SECOND = TEXT.indexOf(FAMILY);

    @Test
    void leftAndRightPassWhatAReaderSeesAsOneCharacter() {
        assertEquals(List.of(1, 1 + THUMB.length(), SECOND, SECOND + FAMILY.length()), carets(0, KeyCode.RIGHT, 4));
        assertEquals(
                List.of(TEXT.length() - 2, TEXT.length() - 3, SECOND + FAMILY.length(), SECOND, SECOND - 1),
                carets(TEXT.length(), KeyCode.LEFT, 5));
        assertEquals(List.of(TEXT.length()), carets(TEXT.length(), KeyCode.RIGHT, 1));
        assertEquals(List.of(0), carets(0, KeyCode.LEFT, 1));
    }

    @Test
    void withShiftTheySelectIt() {
        assertEquals(
                new Selection(1, 1 + THUMB.length()),
                Fx.get(() -> pressed(at(1), KeyCode.RIGHT, true).selected()));
        assertEquals(
                new Selection(SECOND + FAMILY.length(), SECOND),
                Fx.get(() -> pressed(at(SECOND + FAMILY.length()), KeyCode.LEFT, true)
                        .selected()));
    }

    @Test
    void deletingTakesItWhole() {
        assertEquals(TEXT.replace(THUMB, ""), left(1, KeyCode.DELETE));
        assertEquals(TEXT.replace(FAMILY, ""), left(SECOND + FAMILY.length(), KeyCode.BACK_SPACE));
        assertEquals(TEXT.replace(ACCENTED, ""), left(TEXT.length(), KeyCode.BACK_SPACE));
        assertEquals(TEXT.replaceFirst("\n", ""), left(SECOND, KeyCode.BACK_SPACE));
        assertEquals(TEXT.replaceFirst("\n", ""), left(SECOND - 1, KeyCode.DELETE));
        assertEquals(TEXT, left(0, KeyCode.BACK_SPACE));
        assertEquals(TEXT, left(TEXT.length(), KeyCode.DELETE));
    }

    private static List<Integer> carets(int from, KeyCode key, int times) {
        return Fx.get(() -> {
            SourceArea area = at(from);
            return IntStream.range(0, times)
                    .map(i -> pressed(area, key, false).getCaretPosition())
                    .boxed()
                    .toList();
        });
    }

    private static String left(int caret, KeyCode key) {
        return Fx.get(() -> pressed(at(caret), key, false).getText());
    }

    private static SourceArea at(int caret) {
        SourceArea area = new SourceArea();
        new Scene(area);
        area.replaceText(TEXT);
        area.select(Selection.at(caret));
        return area;
    }

    private static SourceArea pressed(SourceArea area, KeyCode key, boolean shift) {
        Event.fireEvent(area, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, false, false, false));
        return area;
    }
}

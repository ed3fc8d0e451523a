package app.galley.ui.editor;

import javafx.css.PseudoClass;
import javafx.scene.Scene;
import org.fxmisc.richtext.LineNumberFactory;
import org.jspecify.annotations.Nullable;

/** How the text is shown beyond its syntax: faint but for the line being written, that line in the middle, line numbers. */
final class EditorLook {

    private static final PseudoClass FOCUS_MODE = PseudoClass.getPseudoClass("focus-mode");

    private final EditorModel model;
    private final SourceArea area;
    private boolean centring;

    EditorLook(EditorModel model, SourceArea area) {
        this.model = model;
        this.area = area;
        Runnable pulse = this::afterLayout;
        area.sceneProperty().addListener((observed, was, now) -> listen(was, now, pulse));
        model.options()
                .focusModeProperty()
                .addListener((observed, was, now) -> area.pseudoClassStateChanged(FOCUS_MODE, now));
        model.options()
                .lineNumbersProperty()
                .addListener((observed, was, now) ->
                        area.setParagraphGraphicFactory(now ? LineNumberFactory.get(area) : null));
        model.options().typewriterModeProperty().addListener((observed, was, now) -> centre());
        area.caretPositionProperty().addListener((observed, was, now) -> centre());
    }

    private static void listen(@Nullable Scene was, @Nullable Scene now, Runnable pulse) {
        if (was != null) {
            was.removePostLayoutPulseListener(pulse);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(pulse);
        }
    }

    private void centre() {
        centring = model.options().typewriterModeProperty().get();
    }

    /** The caret's place is known once its line is laid out. */
    private void afterLayout() {
        if (centring) {
            centring = false;
            area.boundsOf(area.getCaretPosition())
                    .ifPresent(bounds -> area.scrollYBy(bounds.getMinY() - area.getHeight() * 0.45));
        }
    }
}

package app.galley.ui.reader;

import app.galley.ui.reader.ReaderModel.Position;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.web.WebView;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the place that is read when the lines break anew, because the article became wider, narrower or larger: the page
 * itself keeps the number of pixels scrolled, which is another place then.
 */
final class PlaceKeeper {

    /** The page has its new lines some pulses after its new width; while a divider is dragged, one return is enough. */
    private static final Duration PAUSE = Duration.millis(90);

    private final ReaderModel model;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final PauseTransition broken = new PauseTransition(PAUSE);
    private @Nullable Position kept;

    /**
     * @param back brings the page to a place
     * @param brokenAnew run when the lines are broken anew, whether the page goes back or not
     */
    PlaceKeeper(WebView web, ReaderModel model, Consumer<Position> back, Runnable brokenAnew) {
        broken.setOnFinished(event -> brokenAnew.run());
        this.model = model;
        pause.setOnFinished(event -> {
            Position place = kept;
            kept = null;
            if (place != null) {
                back.accept(place);
            }
        });
        web.widthProperty().addListener((observed, was, now) -> keep());
        web.zoomProperty().addListener((observed, was, now) -> keep());
    }

    /** Something else decides on the place now. */
    void forget() {
        kept = null;
        pause.stop();
    }

    private void keep() {
        broken.playFromStart();
        if (kept == null) {
            kept = model.positionProperty().get();
        }
        pause.playFromStart();
    }
}

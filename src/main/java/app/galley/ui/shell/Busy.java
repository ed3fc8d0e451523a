package app.galley.ui.shell;

import java.util.concurrent.atomic.AtomicReference;
import javafx.animation.AnimationTimer;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/** Says in the status bar that something long is under way. All but {@link #step} on the JavaFX thread. */
final class Busy extends HBox {

    private final Label words = new Label();
    private final AtomicReference<String> step = new AtomicReference<>("");
    private int running;

    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            String latest = step.get();
            if (!latest.equals(words.getText())) {
                words.setText(latest);
            }
        }
    };

    Busy() {
        super(8);
        getStyleClass().add("busy");
        ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.getStyleClass().add("small");
        bar.setPrefWidth(80);
        words.setMinWidth(0);
        getChildren().addAll(bar, words);
        setVisible(false);
        setManaged(false);
    }

    void begin(String what) {
        running++;
        step.set(what);
        show();
    }

    /** What it is at; from any thread. */
    void step(String what) {
        step.set(what);
    }

    void end() {
        running--;
        show();
    }

    private void show() {
        boolean busy = running > 0;
        setVisible(busy);
        setManaged(busy);
        if (busy) {
            timer.start();
        } else {
            timer.stop();
        }
    }
}

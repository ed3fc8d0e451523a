package app.galley.ui.shell;

import app.galley.ui.message.Messages;
import app.galley.ui.task.Tasks;
import java.time.Duration;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Short messages at the foot of the window: what was done, with a way to take it back, or what could not be done. Those
 * of success go by themselves; those of failure stay until closed.
 */
final class Notices extends VBox {

    private static final Duration SHOWN = Duration.ofSeconds(8);
    private static final int MOST = 4;

    private final Tasks tasks;

    Notices(Tasks tasks) {
        super(8);
        this.tasks = tasks;
        getStyleClass().add("notices");
        setPickOnBounds(false);
        setMaxSize(560, USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
    }

    /** Says that something was done. */
    void tell(String words) {
        add(words, null, null, false);
    }

    /** Says that something was done, with one thing to do about it. */
    void tell(String words, String action, Runnable run) {
        add(words, action, run, false);
    }

    /** Says that something could not be done. */
    void warn(String words) {
        add(words, null, null, true);
    }

    /** Says that something could not be done, with one thing to do about it. */
    void warn(String words, String action, Runnable run) {
        add(words, action, run, true);
    }

    private void add(String words, @Nullable String action, @Nullable Runnable run, boolean problem) {
        // Saying it again says no more, unless there is something else to take back.
        if (problem || action == null) {
            getChildren().removeIf(shown -> words.equals(shown.getUserData()));
        }
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        FontIcon icon = new FontIcon(problem ? Feather.ALERT_TRIANGLE : Feather.CHECK_CIRCLE);
        HBox notice = new HBox(10, icon, label);
        notice.setUserData(words);
        notice.getStyleClass().addAll("notice", problem ? "problem" : "done");
        if (action != null && run != null) {
            Hyperlink link = new Hyperlink(action);
            link.setMinWidth(USE_PREF_SIZE);
            link.setOnAction(event -> {
                getChildren().remove(notice);
                run.run();
            });
            notice.getChildren().add(link);
        }
        Button close = new Button(null, new FontIcon(Feather.X));
        close.getStyleClass().addAll("button-icon", "flat", "small");
        close.setAccessibleText(Messages.text("close"));
        close.setMinWidth(USE_PREF_SIZE);
        // One that goes by itself would only be in the way of the Tab key.
        close.setFocusTraversable(problem);
        close.setOnAction(event -> getChildren().remove(notice));
        notice.getChildren().add(close);
        getChildren().add(notice);
        if (getChildren().size() > MOST) {
            getChildren().removeFirst();
        }
        if (!problem) {
            tasks.later(SHOWN, () -> getChildren().remove(notice));
        }
    }
}

package app.galley.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.galley.ui.driving.Fx;
import app.galley.ui.task.DirectTasks;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Fx.class)
final class NoticesTest {

    private final Notices notices = Fx.get(() -> new Notices(new DirectTasks()));

    private List<String> shown() {
        return Fx.get(() -> notices.getChildren().stream()
                .map(notice -> String.valueOf(notice.getUserData()))
                .toList());
    }

    @Test
    void whatIsShownAlreadyIsNotSaidTwice() {
        Fx.run(() -> {
            notices.warn("No.");
            notices.warn("Not that.");
            notices.warn("No.");
            notices.tell("Done.");
            notices.tell("Done.");
        });
        assertEquals(List.of("Not that.", "No.", "Done."), shown());
    }

    @Test
    void eachDeletionCanBeTakenBack() {
        Fx.run(() -> {
            notices.tell("Deleted.", "Undo", () -> {});
            notices.tell("Deleted.", "Undo", () -> {});
        });
        assertEquals(List.of("Deleted.", "Deleted."), shown());
    }

    @Test
    void aProblemStaysUntilItIsClosedWhichTheKeyboardCanDo() {
        Button close = Fx.get(() -> {
            notices.warn("No.");
            HBox notice = (HBox) notices.getChildren().getFirst();
            return (Button) notice.getChildren().getLast();
        });
        assertEquals(true, close.isFocusTraversable());
        Fx.run(close::fire);
        assertEquals(List.of(), shown());
    }
}

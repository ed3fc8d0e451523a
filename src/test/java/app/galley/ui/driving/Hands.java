package app.galley.ui.driving;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

/** Mouse and keyboard, as a person uses them. Not on the JavaFX thread. */
public final class Hands {

    private final Robot robot = Fx.get(Robot::new);

    /** Presses the keys together, the last one while the others are held. */
    public void press(KeyCode... keys) {
        Fx.run(() -> {
            for (KeyCode key : keys) {
                robot.keyPress(key);
            }
            for (KeyCode key : List.of(keys).reversed()) {
                robot.keyRelease(key);
            }
        });
    }

    /** Types small letters, digits, full stops and spaces into whatever has the focus. */
    public void type(String text) {
        text.chars()
                .forEach(c -> press(
                        switch (c) {
                            case ' ' -> KeyCode.SPACE;
                            case '.' -> KeyCode.PERIOD;
                            default -> KeyCode.getKeyCode(Character.toString(Character.toUpperCase(c)));
                        }));
    }

    /** Clicks into the middle of something shown. */
    public void click(Node node) {
        Bounds bounds = Fx.get(() -> node.localToScreen(node.getBoundsInLocal()));
        click(bounds.getCenterX(), bounds.getCenterY());
    }

    /** Clicks at a place of the screen. */
    public void click(double x, double y) {
        Fx.run(() -> robot.mouseMove(x, y));
        Fx.run(() -> robot.mousePress(MouseButton.PRIMARY));
        Fx.run(() -> robot.mouseRelease(MouseButton.PRIMARY));
    }

    /** Presses at one place of the screen and lets go at another. */
    public void drag(double fromX, double fromY, double toX, double toY) {
        Fx.run(() -> robot.mouseMove(fromX, fromY));
        Fx.run(() -> robot.mousePress(MouseButton.PRIMARY));
        Fx.run(() -> robot.mouseMove((fromX + toX) / 2, (fromY + toY) / 2));
        Fx.run(() -> robot.mouseMove(toX, toY));
        Fx.run(() -> robot.mouseRelease(MouseButton.PRIMARY));
    }
}

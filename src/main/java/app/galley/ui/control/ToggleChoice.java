package app.galley.ui.control;

import app.galley.ui.message.Messages;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** Buttons side by side of which one is pressed, as a property says. */
public final class ToggleChoice<E extends Enum<E>> extends HBox {

    /**
     * @param question what is chosen between, for assistive technology
     * @param values two or more
     * @param keys the beginning of the messages that name the values
     */
    public ToggleChoice(ObjectProperty<E> value, String question, List<E> values, String keys) {
        ToggleGroup group = new ToggleGroup();
        for (E each : values) {
            ToggleButton button =
                    new ToggleButton(Messages.text(keys + each.name().toLowerCase(Locale.ROOT)));
            button.setAccessibleText(question + ": " + button.getText());
            button.getStyleClass().addAll("small", pill(values, each));
            button.setMinWidth(USE_PREF_SIZE);
            button.setToggleGroup(group);
            value.subscribe(now -> button.setSelected(now.equals(each)));
            button.setOnAction(event -> {
                value.set(each);
                // A second press does not mean neither.
                button.setSelected(true);
            });
            getChildren().add(button);
        }
        setMinWidth(USE_PREF_SIZE);
    }

    private static <E> String pill(List<E> values, E value) {
        if (value.equals(values.getFirst())) {
            return "left-pill";
        }
        return value.equals(values.getLast()) ? "right-pill" : "center-pill";
    }
}

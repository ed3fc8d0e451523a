package app.galley.ui.history;

import app.galley.ui.message.Messages;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The small pieces the view is made of. */
final class Controls {

    private Controls() {}

    /** A flat button that shows an icon only: its words are its tooltip, and what assistive technology says. */
    static Button icon(Feather icon, String words, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll("button-icon", "flat", "small");
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setOnAction(event -> action.run());
        button.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return button;
    }

    /**
     * Buttons of which one is pressed, as the property says.
     *
     * @param question what is chosen between, for assistive technology
     * @param keys the beginning of the messages that name the values
     */
    static <E extends Enum<E>> HBox choice(ObjectProperty<E> value, String question, List<E> values, String keys) {
        ToggleGroup group = new ToggleGroup();
        HBox buttons = new HBox();
        for (E each : values) {
            String key = keys + each.name().toLowerCase(Locale.ROOT);
            ToggleButton button = new ToggleButton(Messages.text(key));
            button.setAccessibleText(question + ": " + button.getText());
            button.getStyleClass().addAll("small", each.equals(values.getFirst()) ? "left-pill" : "right-pill");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setToggleGroup(group);
            value.subscribe(now -> button.setSelected(now.equals(each)));
            button.setOnAction(event -> {
                value.set(each);
                // A second press does not mean neither.
                button.setSelected(true);
            });
            buttons.getChildren().add(button);
        }
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        return buttons;
    }
}

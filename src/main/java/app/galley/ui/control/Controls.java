package app.galley.ui.control;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The small pieces that cards, sheets and bars are made of. */
public final class Controls {

    private static final double TOOLTIP_WIDTH = 360;

    private Controls() {}

    public static FontIcon icon(Feather icon, String... styleClasses) {
        FontIcon made = new FontIcon(icon);
        made.getStyleClass().addAll(styleClasses);
        return made;
    }

    /** A flat button that shows an icon only: its words are its tooltip, and what assistive technology says. */
    public static Button iconButton(Feather icon, String words, Runnable action) {
        Button button = new Button(null, icon(icon));
        button.getStyleClass().addAll("button-icon", "flat", "small");
        button.setAccessibleText(words);
        button.setTooltip(tooltip(words));
        button.setOnAction(event -> action.run());
        button.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return button;
    }

    public static Button button(Feather icon, String words, Runnable action, String... styleClasses) {
        Button button = new Button(words, icon(icon));
        button.getStyleClass().addAll("small");
        button.getStyleClass().addAll(styleClasses);
        button.setOnAction(event -> action.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /** A label whose words wrap. */
    public static Label wrapping(String words, String... styleClasses) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /** A label of one line, cut where it is too long, with all of it in the tooltip. */
    public static Label line(String words, String... styleClasses) {
        Label label = new Label(words);
        label.setTextOverrun(OverrunStyle.ELLIPSIS);
        label.setMinWidth(0);
        label.setTooltip(tooltip(words));
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    public static Tooltip tooltip(String words) {
        Tooltip tooltip = new Tooltip(words);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(TOOLTIP_WIDTH);
        return tooltip;
    }

    /** The beginning of a text in one line, cut at a word where it is longer than {@code limit} UTF-16 units. */
    public static String shorten(String text, int limit) {
        String flat = text.strip().replaceAll("\\s+", " ");
        if (flat.length() <= limit) {
            return flat;
        }
        int space = flat.lastIndexOf(' ', limit);
        int cut = space > limit / 2 ? space : flat.offsetByCodePoints(0, flat.codePointCount(0, limit));
        return flat.substring(0, cut).stripTrailing() + " …";
    }
}

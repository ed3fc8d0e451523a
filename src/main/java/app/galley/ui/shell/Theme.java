package app.galley.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Light or dark: as the system is, or as the user chose. One for the whole program. JavaFX thread only. */
public final class Theme {

    /** What the user can choose. The names are stored in lower case. */
    public enum Choice {
        SYSTEM,
        LIGHT,
        DARK;

        /** The choice stored under this name; the system's for any other. */
        public static Choice named(String name) {
            for (Choice choice : values()) {
                if (choice.name().equals(name.toUpperCase(Locale.ROOT))) {
                    return choice;
                }
            }
            return SYSTEM;
        }
    }

    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();
    private Choice choice;

    public Theme(Choice initial) {
        choice = initial;
        Platform.getPreferences().colorSchemeProperty().addListener((InvalidationListener) observed -> apply());
        apply();
    }

    public void choose(Choice next) {
        choice = next;
        apply();
    }

    public Choice choice() {
        return choice;
    }

    /** Whether the dark colours are in use. */
    public ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    private void apply() {
        boolean systemDark = Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        boolean now = switch (choice) {
            case SYSTEM -> systemDark;
            case LIGHT -> false;
            case DARK -> true;
        };
        Application.setUserAgentStylesheet((now ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        dark.set(now);
    }
}

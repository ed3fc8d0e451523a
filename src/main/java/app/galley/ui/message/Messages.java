package app.galley.ui.message;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** Looks up what is shown to the user. Keys begin with the feature: {@code comments.empty.title}. */
public final class Messages {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("app.galley.ui.messages");

    private Messages() {}

    /**
     * The text under {@code key}; with arguments, a {@link MessageFormat} (where an apostrophe is written twice).
     *
     * @throws java.util.MissingResourceException if there is none; a test finds such keys
     */
    public static String text(String key, Object... arguments) {
        String pattern = BUNDLE.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, BUNDLE.getLocale()).format(arguments);
    }
}

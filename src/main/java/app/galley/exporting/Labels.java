package app.galley.exporting;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The few words Galley itself puts into an exported article, in the article's language where Galley has them, else English. */
final class Labels {

    private final ResourceBundle bundle;
    private final Locale locale;
    private final boolean foreign;

    Labels(String language) {
        Locale wanted = Locale.forLanguageTag(language);
        bundle = ResourceBundle.getBundle(
                "app.galley.exporting.labels",
                wanted,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Locale found = bundle.getLocale().getLanguage().isEmpty() ? Locale.ENGLISH : bundle.getLocale();
        foreign = !found.getLanguage().equals(wanted.getLanguage());
        // A date in a British article is written the British way.
        locale = foreign ? found : wanted;
    }

    String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    Locale locale() {
        return locale;
    }

    /** The tag to mark these words with where they are not in the article's own language. */
    Optional<String> language() {
        return foreign ? Optional.of(locale.toLanguageTag()) : Optional.empty();
    }
}

package app.galley.editing;

import java.util.Locale;
import java.util.Optional;

/** The quotation marks of a language. */
public enum QuoteStyle {
    ENGLISH("“", "”", "‘", "’"),
    GERMAN("„", "“", "‚", "‘"),
    /** With narrow no-break spaces inside; a single quote is an apostrophe. */
    FRENCH("«\u202f", "\u202f»", "’", "’"),
    SPANISH("«", "»", "‘", "’");

    static final String APOSTROPHE = "’";

    private final String open;
    private final String close;
    private final String openSingle;
    private final String closeSingle;

    QuoteStyle(String open, String close, String openSingle, String closeSingle) {
        this.open = open;
        this.close = close;
        this.openSingle = openSingle;
        this.closeSingle = closeSingle;
    }

    /** @param language a tag such as "de-AT"; empty for a language whose marks are not known here */
    public static Optional<QuoteStyle> of(String language) {
        return switch (Locale.forLanguageTag(language).getLanguage()) {
            case "en" -> Optional.of(ENGLISH);
            case "de" -> Optional.of(GERMAN);
            case "fr" -> Optional.of(FRENCH);
            case "es" -> Optional.of(SPANISH);
            default -> Optional.empty();
        };
    }

    String opening(char straight) {
        return straight == '"' ? open : openSingle;
    }

    String closing(char straight) {
        return straight == '"' ? close : closeSingle;
    }

    /** What a sign of French punctuation has in front of it; empty for others and in other languages. */
    String spaceBefore(char sign) {
        if (this != FRENCH) {
            return "";
        }
        return switch (sign) {
            case ';', '!', '?' -> "\u202f";
            case ':' -> "\u00a0";
            default -> "";
        };
    }
}

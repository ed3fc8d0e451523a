package app.galley.spelling;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A language there is a dictionary for. */
public enum SpellingLanguage {
    ENGLISH_US("en-US", "en/hunspell/en_US"),
    ENGLISH_GB("en-GB", "en/hunspell/en_GB"),
    ENGLISH_AU("en-AU", "en/hunspell/en_AU"),
    ENGLISH_CA("en-CA", "en/hunspell/en_CA"),
    ENGLISH_NZ("en-NZ", "en/hunspell/en_NZ"),
    ENGLISH_ZA("en-ZA", "en/hunspell/en_ZA"),
    GERMAN_DE("de-DE", "de/hunspell/de_DE"),
    GERMAN_AT("de-AT", "de/hunspell/de_AT"),
    GERMAN_CH("de-CH", "de/hunspell/de_CH"),
    FRENCH("fr", "fr/french"),
    SPANISH("es", "es/es-ES");

    /** Regions that write English as the United States do; other unlisted ones write it rather as Britain does. */
    private static final Set<String> AMERICAN = Set.of("", "US", "PH", "PR", "LR", "GU", "VI");

    private final String tag;
    private final String resource;

    SpellingLanguage(String tag, String resource) {
        this.tag = tag;
        this.resource = resource;
    }

    /** BCP 47. */
    public String tag() {
        return tag;
    }

    /** The language without its region, BCP 47: what personal words are kept under, for they seldom differ by region. */
    public String primary() {
        return tag.substring(0, 2);
    }

    /** The language's own name for itself, as a menu shows it. */
    public String nativeName() {
        Locale locale = Locale.forLanguageTag(tag);
        return locale.getDisplayName(locale);
    }

    /**
     * The dictionary to use for a text.
     *
     * @param tag BCP 47, in either case, with hyphens or underscores, such as {@code fr-CA}; {@code und} and nonsense are none
     */
    public static Optional<SpellingLanguage> nearest(String tag) {
        Locale locale = Locale.forLanguageTag(tag.strip().replace('_', '-'));
        String region = locale.getCountry();
        List<SpellingLanguage> same = Arrays.stream(values())
                .filter(language -> language.primary().equals(locale.getLanguage()))
                .toList();
        return same.stream()
                .filter(language -> language.tag.endsWith("-" + region))
                .findFirst()
                .or(() -> same.stream().findFirst().map(first -> first.forRegion(region)));
    }

    private SpellingLanguage forRegion(String region) {
        return switch (this) {
            case ENGLISH_US -> AMERICAN.contains(region) ? this : ENGLISH_GB;
            case GERMAN_DE -> region.equals("LI") ? GERMAN_CH : this;
            default -> this;
        };
    }

    /** Path of the dictionary's files on the class path, without their extensions. */
    String resource() {
        return "/org/languagetool/resource/" + resource;
    }

    boolean isGerman() {
        return primary().equals("de");
    }
}

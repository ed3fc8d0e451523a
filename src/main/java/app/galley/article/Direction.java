package app.galley.article;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which way a text runs. */
public enum Direction {
    LEFT_TO_RIGHT("ltr"),
    RIGHT_TO_LEFT("rtl");

    /** Languages commonly written from right to left, by their primary subtags. */
    private static final Set<String> RIGHT_TO_LEFT_LANGUAGES =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi");

    private final String attribute;

    Direction(String attribute) {
        this.attribute = attribute;
    }

    /** The value of HTML's {@code dir} attribute. */
    public String attribute() {
        return attribute;
    }

    /** By the first character that has a direction (rules P2 and P3 of UAX #9, isolates aside); none where none has. */
    public static Optional<Direction> of(CharSequence text) {
        return text.codePoints()
                .mapToObj(Direction::ofCodePoint)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Direction> ofCodePoint(int c) {
        return switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> Optional.of(LEFT_TO_RIGHT);
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                Optional.of(RIGHT_TO_LEFT);
            default -> Optional.empty();
        };
    }

    /** How a language is commonly written; {@code language} is a BCP 47 tag, and a script in it counts. */
    public static Direction ofLanguage(String language) {
        Locale locale = Locale.forLanguageTag(language);
        boolean rightToLeft = RIGHT_TO_LEFT_LANGUAGES.contains(locale.getLanguage())
                && !locale.getScript().equals("Latn");
        return rightToLeft ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }
}

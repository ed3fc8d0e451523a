package app.galley.article;

import java.util.Optional;

/** Which way a text runs. */
public enum Direction {
    LEFT_TO_RIGHT("ltr"),
    RIGHT_TO_LEFT("rtl");

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
}

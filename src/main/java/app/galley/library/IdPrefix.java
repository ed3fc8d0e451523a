package app.galley.library;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The beginning of an id as typed by a person.
 *
 * @param text as the ids are written: lower case, without spaces around
 */
record IdPrefix(String text) {

    /** How many of the ids that fit are named in a message. */
    private static final int NAMED = 5;

    /** For SQL: ids from {@link #text} up to, but not including, {@link #end} begin with it. */
    static final String CONDITION = "id >= ? AND id < ? LIMIT " + (NAMED + 1);

    static IdPrefix of(String typed) {
        return new IdPrefix(typed.strip().toLowerCase(Locale.ROOT));
    }

    String end() {
        return text + '\uffff';
    }

    /**
     * The one that is meant among those whose ids fit.
     *
     * @param what they are: "article", "comment"
     * @param line how to name one in a message
     */
    <T> T choose(String what, List<T> fitting, Function<T, String> id, Function<T, String> line) {
        if (text.isEmpty()) {
            throw new LibraryException("The id of the " + what + " is missing; give it or its beginning.");
        }
        if (fitting.isEmpty()) {
            throw new LibraryException("There is no " + what + " whose id is or begins with \"" + text + "\".");
        }
        if (fitting.size() == 1) {
            return fitting.getFirst();
        }
        return fitting.stream()
                .filter(one -> id.apply(one).equals(text))
                .findFirst()
                .orElseThrow(() -> new LibraryException("Several " + what + "s have an id that begins with \"" + text
                        + "\", so give more of it: "
                        + fitting.stream().limit(NAMED).map(line).collect(Collectors.joining(", "))
                        + (fitting.size() > NAMED ? " and more." : ".")));
    }
}

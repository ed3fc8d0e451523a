package app.galley.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.function.Function;

/** Texts as tests write them: {@code |} is the caret, or {@code [[} and {@code ]]} stand round what is selected. */
final class Marked {

    private Marked() {}

    static Spot spot(String marked) {
        int open = marked.indexOf("[[");
        if (open >= 0) {
            String text = marked.replace("[[", "").replace("]]", "");
            return Spot.in(text, new Selection(open, marked.indexOf("]]") - 2));
        }
        int caret = marked.indexOf('|');
        return Spot.in(marked.substring(0, caret) + marked.substring(caret + 1), Selection.at(caret));
    }

    /** What a command makes of a text, in the same notation; "-" where it leaves the key its plain effect. */
    static String after(String marked, Function<Spot, Optional<Step>> command) {
        Spot spot = spot(marked);
        Optional<Step> step = command.apply(spot);
        if (step.isEmpty()) {
            return "-";
        }
        String before = spot.text().toString();
        String text = step.get().applyTo(before);
        assertEquals(before, step.get().inverse().applyTo(text), "the inverse of the step");
        return show(text, step.get().after());
    }

    static String show(String text, Selection selection) {
        StringBuilder shown = new StringBuilder(text);
        if (selection.isEmpty()) {
            return shown.insert(selection.caret(), '|').toString();
        }
        return shown.insert(selection.end(), "]]")
                .insert(selection.start(), "[[")
                .toString();
    }

    static void check(String before, Function<Spot, Optional<Step>> command, String after) {
        assertEquals(after, after(before, command), () -> "from " + before);
    }
}

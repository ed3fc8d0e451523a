package app.galley.editing;

import java.util.Optional;

/** Typing a mark, a quote or an opening bracket over a selection puts it round the words instead of replacing them. */
public final class Wrapping {

    private Wrapping() {}

    /** Empty where nothing is selected, the character has no other half, or the selection goes over paragraphs. */
    public static Optional<Step> typed(Spot spot, char typed) {
        Selection old = spot.selection();
        char closing = closing(typed);
        if (old.isEmpty() || closing == 0) {
            return Optional.empty();
        }
        for (int i = old.start(); i + 1 < old.end(); i++) {
            if (spot.text().charAt(i) == '\n' && spot.text().charAt(i + 1) == '\n') {
                return Optional.empty();
            }
        }
        Changes changes = new Changes(spot.text())
                .insert(old.start(), String.valueOf(typed))
                .insert(old.end(), String.valueOf(closing));
        return Optional.of(changes.step(old, new Selection(old.anchor() + 1, old.caret() + 1)));
    }

    private static char closing(char opening) {
        return switch (opening) {
            case '*', '_', '`', '"' -> opening;
            case '(' -> ')';
            case '[' -> ']';
            default -> 0;
        };
    }
}

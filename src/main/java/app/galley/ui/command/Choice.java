package app.galley.ui.command;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/**
 * Something to pick in a {@link Chooser}.
 *
 * @param label what is matched against what the user types
 * @param detail shown at the right, such as a shortcut; may be empty
 * @param possible whether it can be picked now
 */
public record Choice(String label, String detail, @Nullable Ikon icon, boolean possible, Runnable action) {

    /** The choices that fit {@code query}, best first; all, in their order, for a blank one. */
    public static List<Choice> matching(List<Choice> choices, String query) {
        String wanted = query.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return choices;
        }
        record Scored(Choice choice, int score) {}
        return choices.stream()
                .flatMap(choice -> score(choice.label().toLowerCase(Locale.ROOT), wanted).stream()
                        .map(score -> new Scored(choice, score)))
                .sorted(Comparator.comparingInt(Scored::score).reversed())
                .map(Scored::choice)
                .toList();
    }

    /**
     * How well {@code wanted} fits as letters in order: whole runs and beginnings of words count more; empty if some
     * letter is missing. Spaces in what is wanted only separate.
     */
    private static Optional<Integer> score(String label, String wanted) {
        if (label.contains(wanted)) {
            int at = label.indexOf(wanted);
            boolean wordStart = at == 0 || !Character.isLetterOrDigit(label.charAt(at - 1));
            return Optional.of(10_000 + (wordStart ? 5_000 : 0) - at);
        }
        int score = 0;
        int at = -1;
        for (int i = 0; i < wanted.length(); i++) {
            char c = wanted.charAt(i);
            if (Character.isWhitespace(c)) {
                continue;
            }
            int next = label.indexOf(c, at + 1);
            if (next < 0) {
                return Optional.empty();
            }
            boolean wordStart = next == 0 || !Character.isLetterOrDigit(label.charAt(next - 1));
            score += (next == at + 1 ? 20 : 0) + (wordStart ? 30 : 0) - Math.min(10, next - at);
            at = next;
        }
        return Optional.of(score);
    }
}

package app.galley.ui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class CommandTest {

    @Test
    void noTwoCommandsShareAShortcut() {
        Set<String> taken = new HashSet<>();
        List<String> twice = Arrays.stream(Command.values())
                .flatMap(command -> command.shortcut().map(Shortcut::words).stream())
                .filter(words -> !taken.add(words))
                .toList();
        assertEquals(List.of(), twice);
    }

    @Test
    void noTwoCommandsReadTheSame() {
        Set<String> labels = new HashSet<>();
        for (Command command : Command.values()) {
            assertFalse(command.label().isBlank());
            assertEquals(true, labels.add(command.label()), command.label());
        }
    }

    @Test
    void wordsShortcutsAsTheKeysSay() {
        assertEquals(
                "Ctrl+Alt+PgDn", Shortcut.words(Command.NEXT_COMMENT.shortcut().orElseThrow()));
        assertEquals("Ctrl++", Shortcut.words(Command.ZOOM_IN.shortcut().orElseThrow()));
        assertEquals("Ctrl+Alt+M", Shortcut.words(Command.COMMENT.shortcut().orElseThrow()));
    }

    @Test
    void listsWhatFitsBestFirst() {
        assertEquals(List.of("Export as HTML", "Expand it"), matching("ex", "Open", "Export as HTML", "Expand it"));
        assertEquals(List.of("Next comment", "Import next"), matching("next", "Import next", "Next comment", "Other"));
        assertEquals(List.of("Show or hide the comments"), matching("s hide", "Show or hide the comments", "Hide"));
        assertEquals(List.of("b", "a"), matching("  ", "b", "a"));
        assertEquals(List.of(), matching("xyz", "b", "a"));
        assertEquals(List.of("Über alles"), matching("ÜBER", "Über alles", "Uber"));
    }

    private static List<String> matching(String query, String... labels) {
        List<Choice> choices = Arrays.stream(labels)
                .map(label -> new Choice(label, "", null, true, () -> {}))
                .toList();
        return Choice.matching(choices, query).stream().map(Choice::label).toList();
    }
}

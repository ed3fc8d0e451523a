package app.galley.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TablePipeTest {

    private static final String HEAD = "| a   | b   |\n| --- | --- |\n";

    private String text = "";
    private Selection selection = Selection.at(0);

    @Test
    void aTableIsWrittenByHand() {
        type("| a | b |\n|---|---|\n| 1 | 2 |\n|3|4|\n");
        assertEquals(HEAD + "| 1   | 2   |\n| 3   | 4   |\n|     |     |", text);
        type("\nx");
        assertEquals(HEAD + "| 1   | 2   |\n| 3   | 4   |\n\nx", text);
    }

    /** The row as it is typed below a head, and as it is realigned then. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '\0',
            value = {
                "| | 2 | → |     | 2   |",
                "| 1 | | → | 1   |     |",
                "1 | 2 → | 1   | 2   |",
                "| \\| | 2 | → | \\|  | 2   |",
                "| `|` | 2 | → | `|` | 2   |",
                "| 1 | 2 | 3 | → | 1   | 2   | 3   |",
            })
    void aRowIsWhatIsTyped(String typed, String row) {
        type("| a | b |\n|---|---|\n" + typed);
        Step step = Tables.step(text, selection, TableChange.REALIGN).orElseThrow();
        assertEquals(row, step.applyTo(text).lines().toList().getLast());
    }

    /** The sign ^ is the caret. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a ^| b |",
                "| a ^|\n",
                "| a ^|\n|---|",
                "| a |\n|---^|",
                "| a | b |\n|---|---|\n| 1 ^| 2 |",
                "| a | b |\n|---|---|\n| 1^2 |   |",
                "| a | b |\n|---|---|\n| 1 | 2 |^",
                "| a | b |\n|---|---|\n^| 1 | 2 |",
                "| a | b |\n|---|---|\n^|   |   |",
                "```\n| a | b |\n|---|---|\n|^   |   |\n```",
            })
    void elsewhereThePipeIsPutIn(String marked) {
        Selection at = Selection.at(marked.indexOf('^'));
        assertEquals(Optional.empty(), TablePipe.typed(marked.replace("^", ""), at));
    }

    @Test
    void overASelectionToo() {
        assertEquals(Optional.empty(), TablePipe.typed(HEAD + "|     |     |", new Selection(30, 32)));
    }

    private void type(String typed) {
        for (String character : typed.split("")) {
            Optional<Step> step = switch (character) {
                case "|" -> TablePipe.typed(text, selection);
                case "\n" -> Tables.step(text, selection, TableChange.ENTER);
                default -> Optional.empty();
            };
            make(step.orElseGet(() -> {
                int at = selection.start();
                Changes changes = new Changes(text).replace(at, selection.end(), character);
                return changes.step(selection, Selection.at(at + 1));
            }));
        }
    }

    private void make(Step step) {
        text = step.applyTo(text);
        selection = step.after();
    }
}

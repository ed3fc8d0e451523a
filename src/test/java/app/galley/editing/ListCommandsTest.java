package app.galley.editing;

import static app.galley.editing.Marked.check;
import static app.galley.editing.NewLineTest.lines;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ListCommandsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '\0',
            value = {
                "- a\\n- b| → - a\\n  - b|",
                "1. a\\n2. b|\\n3. c → 1. a\\n   1. b|\\n2. c",
                "1. a\\n2. b|\\n   - x\\n   y\\n3. c → 1. a\\n   1. b|\\n      - x\\n      y\\n2. c",
                "1. a\\n   - x\\n2. b|\\n3. c → 1. a\\n   - x\\n   - b|\\n2. c",
                "1. a\\n   1. x\\n2. b| → 1. a\\n   1. x\\n   2. b|",
                "- a\\n[[- b\\n- c]] → - a\\n  [[- b\\n  - c]]",
                "10. a\\n11. b| → 10. a\\n    1. b|",
                "> - a\\n> - b| → > - a\\n>   - b|",
                "- a| → - a|",
                "plain| → -",
                "```\\n- a\\n- b| → -",
            })
    void tabMovesItemsDown(String before, String after) {
        check(lines(before), ListLevel::deeper, lines(after));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '\0',
            value = {
                "- a\\n  - b| → - a\\n- b|",
                "1. a\\n   1. b|\\n2. c → 1. a\\n2. b|\\n3. c",
                "1. a\\n   - b|\\n     - x\\n2. c → 1. a\\n2. b|\\n   - x\\n3. c",
                "1. a\\n   1. b|\\n   2. c → 1. a\\n2. b|\\n   1. c",
                "- a\\n  - b\\n    - c| → - a\\n  - b\\n  - c|",
                "- a| → - a|",
                "plain| → -",
            })
    void shiftTabMovesItemsUp(String before, String after) {
        check(lines(before), ListLevel::shallower, lines(after));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '\0',
            value = {
                "- [ ] a| → - [x] a|",
                "- [X] a| → - [ ] a|",
                "[[1. [ ] a\\n2. [x] b]] → [[1. [x] a\\n2. [x] b]]",
                "- a| → -",
            })
    void boxesAreTicked(String before, String after) {
        check(lines(before), Tasks::toggle, lines(after));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '\0',
            value = {
                "- |a → |a",
                "- [ ] |a → |a",
                "1. a\\n2. |b\\n3. c → 1. a\\n|b\\n2. c",
                "- a\\n  - |b → - a\\n  |b",
                "> |a → |a",
                "> - |a → > |a",
                "- a|b → -",
                "|- a → -",
                "-| a → -",
                "```\\n- |a → -",
            })
    void backspaceTakesTheMark(String before, String after) {
        check(lines(before), MarkRemoval::backspace, lines(after));
    }
}

package app.galley.editing;

import static app.galley.editing.Marked.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NewLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '\0',
            value = {
                "- a| → - a\\n- |",
                "* a| → * a\\n* |",
                "-   a| → -   a\\n-   |",
                "1. a| → 1. a\\n2. |",
                "9) a| → 9) a\\n10) |",
                "- [x] a| → - [x] a\\n- [ ] |",
                "> a| → > a\\n> |",
                "> - a| → > - a\\n> - |",
                "- > a| → - > a\\n  > |",
                "> 1. [ ] a| → > 1. [ ] a\\n> 2. [ ] |",
                "- a\\n  - b| → - a\\n  - b\\n  - |",
                "- - a| → - - a\\n  - |",
                "- foo |bar → - foo\\n- |bar",
                "- |foo → - \\n- |foo",
                "- a [[b]] c → - a\\n- |c",
                "1. a|\\n2. b\\n3. c → 1. a\\n2. |\\n3. b\\n4. c",
                "1. a\\n1. b|\\n1. c → 1. a\\n1. b\\n1. |\\n1. c",
                "1. a|\\n7. b → 1. a\\n2. |\\n3. b",
                "8. a|\\n9. b\\n   b2\\n\\n   b3 → 8. a\\n9. |\\n10. b\\n    b2\\n\\n    b3",
                "1. a|\\n\\n2. b\\n\\npara\\n\\n3. c → 1. a\\n2. |\\n\\n3. b\\n\\npara\\n\\n3. c",
                "1. a\\n   - x|\\n2. b → 1. a\\n   - x\\n   - |\\n2. b",
                "- a\\\\\\n  b| → - a\\\\\\n  b\\n- |",
                "- a\\n\\n  b| → - a\\n\\n  b\\n  |",
            })
    void anItemGoesOn(String before, String after) {
        check(lines(before), NewLine::enter, lines(after));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '\0',
            value = {
                "- a\\n- | → - a\\n\\n|",
                "- a\\n- [ ] | → - a\\n\\n|",
                "- a\\n  - b\\n  - | → - a\\n  - b\\n- |",
                "1. a\\n   - | → 1. a\\n2. |",
                "1. a\\n   - |\\n2. b → 1. a\\n2. |\\n3. b",
                "> a\\n> | → > a\\n\\n|",
                "> - a\\n> - | → > - a\\n>\\n> |",
                "- | → |",
                "1. a\\n2. |\\n3. b → 1. a\\n\\n|\\n\\n2. b",
                "1. a\\n2. b\\n3. |\\n4. c\\n5. d → 1. a\\n2. b\\n\\n|\\n\\n3. c\\n4. d",
                "1. a\\n\\n2. |\\n\\n3. b → 1. a\\n\\n|\\n\\n2. b",
                "> 1. a\\n> 2. |\\n> 3. b → > 1. a\\n>\\n> |\\n>\\n> 2. b",
                "- a\\n- |\\n- b → - a\\n\\n|\\n\\n- b",
                "1. a\\n2. |\\n- b → 1. a\\n\\n|\\n\\n- b",
                "1. |\\n2. b → |\\n\\n2. b",
            })
    void anEmptyItemEnds(String before, String after) {
        check(lines(before), NewLine::enter, lines(after));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '\0',
            value = {
                "plain| → -",
                "|- a → -",
                "-| a → -",
                "* * *| → -",
                "--| → -",
                "# Heading| → -",
                "```\\n- a| → -",
                "```\\n  x| → ```\\n  x\\n  |",
                "---\\nlang: en\\n- a|\\n---\\n → -",
                "- ```\\n  x| → - ```\\n  x\\n  |",
                "- ```| → - ```\\n  |",
                "para\\n\\n    code| → para\\n\\n    code\\n    |",
            })
    void whatIsNoItemDoesNot(String before, String after) {
        check(lines(before), NewLine::enter, lines(after));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '\0',
            value = {
                "foo| → foo\\\\\\n|",
                "- foo |bar → - foo\\\\\\n  |bar",
                "- [ ] foo| → - [ ] foo\\\\\\n  |",
                "> 1. foo| → > 1. foo\\\\\\n>    |",
                "- a\\n  b| → - a\\n  b\\\\\\n  |",
                "# Foo| → -",
                "| → -",
            })
    void shiftEnterBreaksTheLineAndStaysInTheItem(String before, String after) {
        check(lines(before), NewLine::hardBreak, lines(after));
    }

    @Test
    void aSelectionOverItemsIsReplaced() {
        check("1. a[[b\n2. c]]d\n3. e", NewLine::enter, "1. a\n2. |d\n3. e");
    }

    /** Line feeds and backslashes as a table can hold them. */
    static String lines(String written) {
        return written.replace("\\\\", "\0").replace("\\n", "\n").replace("\0", "\\");
    }
}

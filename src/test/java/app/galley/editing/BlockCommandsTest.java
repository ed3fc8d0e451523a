package app.galley.editing;

import static app.galley.editing.Marked.check;
import static app.galley.editing.NewLineTest.lines;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What makes headings, lists, quotes and code of lines, and what moves whole lines. */
final class BlockCommandsTest {

    private static final Map<String, Function<Spot, Optional<Step>>> COMMANDS = Map.ofEntries(
            Map.entry("bullets", ListToggle::bullets),
            Map.entry("numbers", ListToggle::numbers),
            Map.entry("tasks", ListToggle::tasks),
            Map.entry("quote", QuoteToggle::toggle),
            Map.entry("code", CodeBlockToggle::toggle),
            Map.entry("up", LineEdits::moveUp),
            Map.entry("down", LineEdits::moveDown),
            Map.entry("duplicate", LineEdits::duplicate),
            Map.entry("delete", LineEdits::delete),
            Map.entry("join", LineEdits::join));

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '\0',
            value = {
                "2→ foo| → ## foo|",
                "2→ foo |bar → ## foo |bar",
                "1→ # foo| # → -",
                "1→ |### foo ### → |# foo ###",
                "3→ # C#| → ### C#|",
                "0→ ## foo ##| → foo|",
                "0→ ## C#| → C#|",
                "1→ # a| → -",
                "1→ | → # |",
                "2→ - foo| → - ## foo|",
                "2→ > foo| → > ## foo|",
                "1→ [[a\\n\\n## b]] → # [[a\\n\\n# b]]",
                "3→ fo|o\\n===\\nbar → ### fo|o\\nbar",
                "0→ fo|o\\n---\\nbar → fo|o\\nbar",
                "1→ a|\\nb\\n---\\n → # a| b\\n",
                "2→ a|\\nb\\n---\\n → -",
                "2→ ```\\na| → -",
            })
    void headings(int level, String before, String after) {
        check(lines(before), spot -> Headings.set(spot, level), lines(after));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '\0',
            value = {
                "bullets → a| → - a|",
                "bullets → - a| → a|",
                "bullets → | → - |",
                "bullets → [[a\\n\\nb]] → - [[a\\n\\n- b]]",
                "bullets → * x\\na| → * x\\n* a|",
                "bullets → 1. a|\\n   b → - a|\\n  b",
                "bullets → [[- [ ] a\\n- b]] → [[- a\\n- b]]",
                "numbers → [[a\\nb\\nc]] → 1. [[a\\n2. b\\n3. c]]",
                "numbers → [[- a\\n  - x\\n- b]] → [[1. a\\n   1. x\\n2. b]]",
                "numbers → 1. a\\nb| → 1. a\\n2. b|",
                "numbers → [[1. a\\n2. b]] → [[a\\nb]]",
                "tasks → [[a\\n- b]] → - [ ] [[a\\n- [ ] b]]",
                "tasks → - [x] a| → a|",
                "tasks → 1. a| → 1. [ ] a|",
                "quote → a| → > a|",
                "quote → [[a\\n\\nb]] → > [[a\\n>\\n> b]]",
                "quote → [[> a\\n>\\n> b]] → [[a\\n\\nb]]",
                "quote → > > a| → > a|",
                "code → a| → ```\\na|\\n```",
                "code → [[a\\n\\nb]] → ```\\n[[a\\n\\nb]]\\n```",
                "code → | → ```\\n|\\n```",
                "code → > a| → > ```\\n> a|\\n> ```",
                "code → - a| → - ```\\n  a|\\n  ```",
                "code → ```\\na|\\n``` → a|",
                "code → x\\n```\\na\\n```\\n```\\nb|\\n```\\ny → x\\n```\\na\\n```\\nb|\\ny",
                "code → ```\\n|\\n``` → |",
                "code → - ```\\n  a|\\n  ``` → - a|",
            })
    void blocks(String command, String before, String after) {
        check(lines(before), Objects.requireNonNull(COMMANDS.get(command)), lines(after));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '\0',
            value = {
                "up → a\\nb|b → b|b\\na",
                "up → a| → -",
                "up → a\\n[[b\\nc]]\\nd → [[b\\nc]]\\na\\nd",
                "down → a|a\\nb → b\\na|a",
                "down → [[a\\nb]]\\nc\\nd → c\\n[[a\\nb]]\\nd",
                "down → b| → -",
                "up → 9. a\\n10. b| → 9. b|\\n10. a",
                "down → 1. a|\\n2. b → 1. b\\n2. a|",
                "duplicate → a|b → ab\\na|b",
                "duplicate → 1. a|\\n2. b → 1. a\\n2. a|\\n3. b",
                "duplicate → [[a\\nb]]\\nc → a\\nb\\n[[a\\nb]]\\nc",
                "delete → a\\nb|b\\ncc → a\\nc|c",
                "delete → a\\nbb| → a|",
                "delete → |a → |",
                "delete → | → -",
                "delete → 1. a\\n2. b|\\n3. c → 1. a\\n2. c|",
                "join → a|\\nb → a| b",
                "join → - a|\\n- b → - a| b",
                "join → a |\\n  b → a| b",
                "join → [[a\\nb\\nc]] → [[a b c]]",
                "join → a| → -",
            })
    void wholeLines(String command, String before, String after) {
        check(lines(before), Objects.requireNonNull(COMMANDS.get(command)), lines(after));
    }
}

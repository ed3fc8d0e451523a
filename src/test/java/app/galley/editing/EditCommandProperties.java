package app.galley.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.article.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** What holds for every command, on any text and selection. */
final class EditCommandProperties {

    private static final String[] PARTS = {
        "ab",
        "cd efg",
        "😀",
        "é",
        " ",
        "  ",
        "    ",
        "\t",
        "\n",
        "\n\n",
        "\n- ",
        "\n  - ",
        "\n1. ",
        "\n2) ",
        "\n   1. ",
        "\n10. ",
        "\n- [ ] ",
        "\n> ",
        "\n> - ",
        "\n# ",
        "\n===\n",
        "\n---\n",
        "```",
        "\n```\n",
        "~~~",
        "**",
        "*",
        "_",
        "__",
        "~~",
        "`",
        "[",
        "](",
        ")",
        "<b>",
        "<http://ab>",
        "\\",
        "|",
        "\"",
        "'",
        "--",
        "..."
    };

    private static final Map<String, Function<Spot, Optional<Step>>> COMMANDS = new TreeMap<>(Map.ofEntries(
            Map.entry("bold", spot -> EmphasisToggle.toggle(spot, Emphasis.BOLD)),
            Map.entry("italic", spot -> EmphasisToggle.toggle(spot, Emphasis.ITALIC)),
            Map.entry("strike", spot -> EmphasisToggle.toggle(spot, Emphasis.STRIKETHROUGH)),
            Map.entry("code", spot -> EmphasisToggle.toggle(spot, Emphasis.CODE)),
            Map.entry("link", Links::insert),
            Map.entry("heading 2", spot -> Headings.set(spot, 2)),
            Map.entry("heading 0", spot -> Headings.set(spot, 0)),
            Map.entry("enter", spot -> spot.selection().isEmpty() ? NewLine.enter(spot) : Optional.empty()),
            Map.entry("break", spot -> spot.selection().isEmpty() ? NewLine.hardBreak(spot) : Optional.empty()),
            Map.entry("more", Indentation::more),
            Map.entry("less", Indentation::less),
            Map.entry("bullets", ListToggle::bullets),
            Map.entry("numbers", ListToggle::numbers),
            Map.entry("tasks", ListToggle::tasks),
            Map.entry("tick", Tasks::toggle),
            Map.entry("quote", QuoteToggle::toggle),
            Map.entry("backspace", MarkRemoval::backspace),
            Map.entry("join", LineEdits::join),
            Map.entry("wrap", spot -> Wrapping.typed(spot, '"')),
            Map.entry("quotes", spot -> SmartPunctuation.around(spot, '"', QuoteStyle.FRENCH)),
            Map.entry("punctuation", spot -> SmartPunctuation.correct(spot, QuoteStyle.FRENCH))));

    /** These add, move or remove words; taking a fence away takes its language away. */
    private static final Map<String, Function<Spot, Optional<Step>>> OTHERS = Map.of(
            "code block", CodeBlockToggle::toggle,
            "up", LineEdits::moveUp,
            "down", LineEdits::moveDown,
            "duplicate", LineEdits::duplicate,
            "delete", LineEdits::delete,
            "enter", NewLine::enter,
            "paste", spot -> Pasting.text(spot, "ab\r\n\ud800\u0000cd"));

    @Property(tries = 3_000, shrinking = ShrinkingMode.OFF)
    void commandsKeepWordsAndSelectionRight(@ForAll long seed) {
        Spot spot = spot(new Random(seed));
        COMMANDS.forEach((name, command) -> {
            Optional<Step> step = command.apply(spot);
            step.ifPresent(done -> assertEquals(
                    words(spot.text().toString()),
                    words(checked(name, spot, done)),
                    () -> name + " of " + shown(spot)));
        });
        OTHERS.forEach((name, command) -> command.apply(spot).ifPresent(done -> checked(name, spot, done)));
    }

    @Property(tries = 1_000, shrinking = ShrinkingMode.OFF)
    void undoGivesTheFirstTextAndRedoTheLast(@ForAll long seed) {
        Random random = new Random(seed);
        Spot spot = spot(random);
        String first = spot.text().toString();
        History history = new History();
        List<Function<Spot, Optional<Step>>> commands = new ArrayList<>(COMMANDS.values());
        commands.addAll(OTHERS.values());
        String text = first;
        for (int i = 0; i < 20; i++) {
            Spot now = Spot.in(text, selection(random, text));
            Optional<Step> step = random.nextInt(3) > 0
                    ? Optional.of(typed(now, random))
                    : commands.get(random.nextInt(commands.size())).apply(now);
            if (step.isPresent()) {
                text = step.get().applyTo(text);
                if (random.nextBoolean()) {
                    history.addTyped(step.get(), random.nextInt(3_000));
                } else {
                    history.add(step.get());
                }
            }
        }
        String last = text;
        for (Optional<Step> step = history.undo(); step.isPresent(); step = history.undo()) {
            text = step.get().applyTo(text);
        }
        assertEquals(first, text);
        for (Optional<Step> step = history.redo(); step.isPresent(); step = history.redo()) {
            text = step.get().applyTo(text);
        }
        assertEquals(last, text);
    }

    @Property(tries = 1_000, shrinking = ShrinkingMode.OFF)
    void togglingTwiceChangesNothing(@ForAll long seed) {
        Random random = new Random(seed);
        String[] plain = {"ab", "cd", " efg", "\n", "\n\n", " 😀", "é "};
        StringBuilder text = new StringBuilder("x");
        for (int i = random.nextInt(20); i >= 0; i--) {
            text.append(plain[random.nextInt(plain.length)]);
        }
        Spot spot = Spot.in(text.toString(), selection(random, text.toString()));
        for (String name :
                List.of("bold", "italic", "strike", "code", "bullets", "numbers", "tasks", "quote", "code block")) {
            Optional<Step> once = command(name).apply(spot);
            if (once.isPresent()) {
                Spot then =
                        Spot.in(once.get().applyTo(text.toString()), once.get().after());
                Optional<Step> back = command(name).apply(then);
                assertTrue(back.isPresent(), () -> name + " of " + shown(spot) + " gave " + shown(then));
                String twice = back.get().applyTo(then.text().toString());
                assertEquals(text.toString(), twice, () -> name + " of " + shown(spot) + " gave " + shown(then));
            }
        }
    }

    private static Function<Spot, Optional<Step>> command(String name) {
        return Objects.requireNonNull(COMMANDS.containsKey(name) ? COMMANDS.get(name) : OTHERS.get(name));
    }

    private static Step typed(Spot spot, Random random) {
        Selection selection = spot.selection();
        String with = random.nextInt(4) == 0 ? "" : PARTS[random.nextInt(PARTS.length)];
        Edit edit = new Edit(selection.start(), selection.of(spot.text()), with);
        return new Step(List.of(edit), selection, Selection.at(edit.insertedEnd()));
    }

    /** The text after a step that fits the text before. */
    private static String checked(String name, Spot spot, Step step) {
        String text = spot.text().toString();
        StringBuilder now = new StringBuilder(text);
        for (Edit edit : step.edits()) {
            assertEquals(
                    edit.removed(), now.substring(edit.offset(), edit.removedEnd()), () -> name + " of " + shown(spot));
            now.replace(edit.offset(), edit.removedEnd(), edit.inserted());
        }
        String after = now.toString();
        assertEquals(text, step.inverse().applyTo(after), () -> name + " of " + shown(spot));
        assertFalse(after.contains("\r"));
        assertEquals(spot.selection(), step.before());
        for (int offset : new int[] {step.after().anchor(), step.after().caret()}) {
            assertTrue(offset >= 0 && offset <= after.length(), () -> name + " of " + shown(spot));
            assertEquals(offset, Characters.whole(after, offset), () -> name + " of " + shown(spot));
        }
        return after;
    }

    private static String words(String text) {
        return text.replaceAll("[^a-hé😀]", "");
    }

    private static Spot spot(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            text.append(PARTS[random.nextInt(PARTS.length)]);
        }
        return Spot.in(text.toString(), selection(random, text.toString()));
    }

    private static Selection selection(Random random, String text) {
        int anchor = Characters.whole(text, random.nextInt(text.length() + 1));
        int caret = random.nextInt(3) == 0 ? anchor : Characters.whole(text, random.nextInt(text.length() + 1));
        return new Selection(anchor, caret);
    }

    private static String shown(Spot spot) {
        return Marked.show(spot.text().toString(), spot.selection()).replace("\n", "\\n");
    }
}

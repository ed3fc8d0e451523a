package app.galley.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.article.Outline;
import app.galley.article.Section;
import app.galley.editing.SectionChange.Place;
import app.galley.markdown.MarkdownParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Sections moved at random through articles that are hard to take apart. */
final class SectionMovesProperties {

    private static final List<String> HEADINGS = List.of(
            "# One",
            "## Two",
            "### Three",
            "#### Four ####",
            "###### Six",
            "Over\n====",
            "Under\n---",
            "Two\nlines\n=",
            "  ## In",
            "## *a* | b",
            "C #\n===",
            "##");

    private static final List<String> BODIES = List.of(
            "",
            "\ntext\n",
            "close\n",
            "\n- a\n- b\n",
            "\n- a\n\n  ```\n  # no\n  ```\n",
            "\n```\n# no\n```\n",
            "\n<div>\nhtml\n\n",
            "\n<!-- a\n\n# no -->\n",
            "\n[^n]: note\n",
            "\n> quote\nlazy\n",
            "\n| a |\n|---|\n| 1 |\n",
            "\n[l]: http://x.y\n",
            "\n    code\n\n\n",
            "text  \n\n",
            "\n---\n");

    /** What only the last section can have. */
    private static final List<String> ENDS = List.of(
            "",
            "\n",
            "end",
            "\n```\nopen",
            "\n~~~~\nopen\n\n",
            "\n<!-- open\n\n",
            "<div>\nhtml",
            "\n- a\n\n  ```\n  open",
            "  ",
            "\n<pre>\nopen");

    private final MarkdownParser parser = new MarkdownParser();

    @Provide
    Arbitrary<String> articles() {
        Arbitrary<String> section = Combinators.combine(Arbitraries.of(HEADINGS), Arbitraries.of(BODIES))
                .as((heading, body) -> heading + "\n" + body + (body.endsWith("\n") ? "\n" : ""));
        Arbitrary<String> intro =
                Arbitraries.of("", "intro\n\n", "---\ntitle: T\n---\n\n", "---\na: b\n---\n", "> intro\n\n");
        Arbitrary<String> ends = Combinators.combine(Arbitraries.of(HEADINGS), Arbitraries.of(ENDS))
                .as((heading, end) -> heading + "\n" + end);
        return Combinators.combine(intro, section.list().ofMinSize(1).ofMaxSize(8), ends, Arbitraries.of("\n", "\r\n"))
                .as((start, middle, end, newline) -> (start + String.join("", middle) + end).replace("\n", newline));
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void movesKeepEverySectionAndUndoGivesTheFirstTextBack(@ForAll("articles") String first, @ForAll long seed) {
        Random random = new Random(seed);
        String text = first;
        Outline outline = outline(first);
        List<Step> steps = new ArrayList<>();
        for (int n = 0; n < 8; n++) {
            SectionChange change = anyMove(outline.flat(), random);
            Selection caret = Selection.at(random.nextInt(text.length() + 1));
            Optional<SectionStep> done = SectionMoves.step(text, outline, change, caret);
            assertEquals(SectionMoves.isPossible(outline, change), done.isPresent(), change::toString);
            if (done.isEmpty()) {
                continue;
            }
            String after = done.get().step().applyTo(text);
            Outline outlineAfter = outline(after);
            String story = change + "\n<<<" + text + ">>>\n<<<" + after + ">>>";
            assertEquals(texts(text, outline), texts(after, outlineAfter), story);
            asAsked(outline, change, outlineAfter, done.get(), story);
            steps.add(done.get().step());
            text = after;
            outline = outlineAfter;
        }
        for (Step step : steps.reversed()) {
            text = step.inverse().applyTo(text);
        }
        assertEquals(first, text);
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void renamingChangesTheTitleAndNothingElse(
            @ForAll("articles") String text, @ForAll long seed, @ForAll("titles") String title) {
        Outline outline = outline(text);
        List<Section> flat = outline.flat();
        int which = new Random(seed).nextInt(flat.size());
        SectionChange change = new SectionChange.Rename(flat.get(which).id(), title);
        SectionMoves.step(text, outline, change, Selection.at(0)).ifPresent(done -> {
            String after = done.step().applyTo(text);
            List<Section> now = outline(after).flat();
            String expected = parser.parse("# x " + title.replace('\n', ' ') + " x")
                    .outline()
                    .sections()
                    .getFirst()
                    .title();
            assertEquals(
                    expected.substring(2, expected.length() - 2).strip(),
                    now.get(which).title(),
                    after);
            assertEquals(
                    flat.stream().map(Section::level).toList(),
                    now.stream().map(Section::level).toList(),
                    after);
            assertEquals(now.get(which).heading().start(), done.heading());
            assertEquals(text, done.step().inverse().applyTo(after));
        });
    }

    @Provide
    Arbitrary<String> titles() {
        return Arbitraries.of(
                "Plain",
                "*strong*",
                "- no list",
                "1. no list",
                "> no quote",
                "# no",
                "C #",
                "##",
                "a | b",
                "<b>bold</b>",
                "`code`",
                "~~~",
                "```",
                "---",
                "[a]: b",
                "[a](b)",
                "==",
                "+ +",
                "a ## b",
                "a\nb",
                "  spaces  ");
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void deletingTakesTheSectionAndNothingElse(@ForAll("articles") String text, @ForAll long seed) {
        Outline outline = outline(text);
        List<Section> flat = outline.flat();
        Section gone = flat.get(new Random(seed).nextInt(flat.size()));
        SectionStep done = SectionMoves.step(text, outline, new SectionChange.Delete(gone.id()), Selection.at(0))
                .orElseThrow();
        String after = done.step().applyTo(text);
        List<String> expected = new ArrayList<>(texts(text, outline));
        for (Section each : new Outline(List.of(gone)).flat()) {
            expected.remove(body(text, flat, flat.indexOf(each)));
        }
        assertEquals(expected, texts(after, outline(after)), after);
        assertEquals(text, done.step().inverse().applyTo(after));
    }

    private static SectionChange anyMove(List<Section> flat, Random random) {
        String section = flat.get(random.nextInt(flat.size())).id();
        return switch (random.nextInt(7)) {
            case 0 -> new SectionChange.Up(section);
            case 1 -> new SectionChange.Down(section);
            case 2 -> new SectionChange.Promote(section);
            case 3 -> new SectionChange.Demote(section);
            default -> {
                String target = flat.get(random.nextInt(flat.size())).id();
                yield new SectionChange.Move(
                        section, target, List.of(Place.values()).get(random.nextInt(3)));
            }
        };
    }

    private static void asAsked(Outline before, SectionChange change, Outline outline, SectionStep done, String story) {
        Section moved = before.find(change.section()).orElseThrow();
        Section now = outline.flat().stream()
                .filter(section -> section.heading().start() == done.heading())
                .findFirst()
                .orElseThrow(() -> new AssertionError(story));
        assertEquals(moved.title(), now.title(), story);
        int shift = now.level() - moved.level();
        List<Section> others = new ArrayList<>(before.flat());
        others.removeAll(new Outline(List.of(moved)).flat());
        List<Section> othersNow = new ArrayList<>(outline.flat());
        int first = othersNow.indexOf(now);
        for (Section each : new Outline(List.of(moved)).flat()) {
            assertEquals(each.level() + shift, othersNow.get(first).level(), story);
            assertEquals(each.title(), othersNow.remove(first).title(), story);
        }
        assertEquals(named(others), named(othersNow), story);
        if (change instanceof SectionChange.Move move) {
            Section target = before.find(move.target()).orElseThrow();
            int at = others.indexOf(target);
            SectionSpot spot = SectionSpot.find(outline, now.id());
            assertTrue(spot != null);
            Section found = switch (move.place()) {
                case BEFORE -> spot.sibling(1);
                case AFTER -> spot.sibling(-1);
                case INSIDE -> spot.parent();
            };
            assertEquals(othersNow.get(at), found, story);
            assertTrue(move.place() != Place.INSIDE || spot.sibling(1) == null, story);
        }
    }

    private static List<String> named(List<Section> sections) {
        return sections.stream()
                .map(section -> section.level() + section.title())
                .toList();
    }

    private Outline outline(String text) {
        return parser.parse(text).outline();
    }

    /** What stands before the first heading, and below each, in no order. */
    private static List<String> texts(String text, Outline outline) {
        List<Section> flat = outline.flat();
        List<String> all = new ArrayList<>();
        for (int i = 0; i < flat.size(); i++) {
            all.add(body(text, flat, i));
        }
        all.sort(null);
        int intro = flat.isEmpty() ? text.length() : flat.getFirst().range().start();
        all.addFirst(text.substring(0, intro).stripTrailing());
        return all;
    }

    private static String body(String text, List<Section> flat, int index) {
        int end = index + 1 < flat.size() ? flat.get(index + 1).range().start() : text.length();
        String body = text.substring(flat.get(index).heading().end(), end);
        String closing = OpenEnd.closing(body);
        return (closing.isEmpty() ? body : body.stripTrailing() + "\n" + closing)
                .replace("\r", "")
                .strip();
    }
}

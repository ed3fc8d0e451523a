package app.galley.highlighting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SyntaxLinesPropertyTest {

    /** Places are in thousandths of the text. */
    record Change(int place, int removed, List<String> inserted) {}

    @Property(tries = 1500)
    void keptUpIsAsMadeAfresh(
            @ForAll("texts") List<String> start,
            @ForAll("changes") List<Change> changes,
            @ForAll @IntRange(max = 30) int ahead) {
        List<String> text = new ArrayList<>(start.isEmpty() ? List.of("") : start);
        SyntaxLines lines = SyntaxLines.unread(String.join("\n", text), ahead);
        lines.readOn(text.size());
        for (Change change : changes) {
            List<Look> before = looks(lines);
            int first = change.place() * text.size() / 1000;
            int removed = Math.min(change.removed(), text.size() - first);
            text.subList(first, first + removed).clear();
            text.addAll(first, change.inserted());
            LineRange changed = lines.edit(first, removed, change.inserted());
            LineRange later = lines.readOn(Integer.MAX_VALUE / 2);
            if (text.isEmpty()) {
                text.add("");
            }
            SyntaxLines fresh = new SyntaxLines(String.join("\n", text));
            assertEquals(looks(fresh), looks(lines), () -> change + " in " + text);
            // What lies outside of the range looks as it did.
            for (int i = 0; i < text.size(); i++) {
                if (!changed.contains(i) && !later.contains(i)) {
                    int old = i < first ? i : i + removed - change.inserted().size();
                    assertEquals(before.get(old), look(lines, i), "line outside of " + changed + later);
                }
            }
        }
    }

    @Property(tries = 1500)
    void whatALineIsIsRightBeforeAllIsRead(
            @ForAll("texts") List<String> start,
            @ForAll("changes") List<Change> changes,
            @ForAll @IntRange(max = 4) int ahead,
            @ForAll long seed) {
        Random random = new Random(seed);
        List<String> text = new ArrayList<>(start.isEmpty() ? List.of("") : start);
        SyntaxLines lines = SyntaxLines.unread(String.join("\n", text), ahead);
        for (Change change : changes) {
            int first = change.place() * text.size() / 1000;
            int removed = Math.min(change.removed(), text.size() - first);
            text.subList(first, first + removed).clear();
            text.addAll(first, change.inserted());
            lines.edit(first, removed, change.inserted());
            if (text.isEmpty()) {
                text.add("");
            }
            SyntaxLines fresh = new SyntaxLines(String.join("\n", text));
            int line = random.nextInt(text.size());
            switch (random.nextInt(4)) {
                case 0 -> assertEquals(fresh.isCode(line), lines.isCode(line), () -> line + " " + text);
                case 1 -> assertEquals(fresh.quotes(line), lines.quotes(line), () -> line + " " + text);
                case 2 -> lines.spans(line);
                default -> lines.readOn(random.nextInt(5));
            }
        }
        lines.readOn(text.size());
        assertTrue(lines.isRead());
        assertEquals(looks(new SyntaxLines(String.join("\n", text))), looks(lines), text::toString);
    }

    @Property(tries = 1500)
    void spansAreInOrderAndCutNoCharacter(@ForAll("texts") List<String> text) {
        SyntaxLines lines = new SyntaxLines(String.join("\r\n", text));
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.text(i);
            int last = 0;
            for (Span span : lines.spans(i)) {
                assertTrue(span.start() >= last && span.end() > span.start() && span.end() <= line.length());
                assertTrue(span.bits() != 0);
                assertFalse(cuts(line, span.start()) || cuts(line, span.end()));
                last = span.end();
            }
            for (Span span : lines.proseSpans(i)) {
                assertTrue(span.end() > span.start() && span.end() <= line.length());
                assertFalse(span.has(Style.MARK) || span.has(Style.CODE));
            }
        }
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Texts.texts(25);
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1000),
                        Arbitraries.integers().between(0, 3),
                        Texts.texts(3))
                .as(Change::new)
                .list()
                .ofMaxSize(6);
    }

    private static boolean cuts(String line, int at) {
        return at > 0
                && at < line.length()
                && Character.isHighSurrogate(line.charAt(at - 1))
                && Character.isLowSurrogate(line.charAt(at));
    }

    private record Look(LineKind kind, List<Span> spans, int quotes, int items, boolean code, boolean frontMatter) {}

    private static List<Look> looks(SyntaxLines lines) {
        List<Look> looks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            looks.add(look(lines, i));
        }
        return looks;
    }

    private static Look look(SyntaxLines lines, int i) {
        return new Look(
                lines.kind(i),
                lines.spans(i),
                lines.quotes(i),
                lines.listItems(i),
                lines.isCode(i),
                lines.isFrontMatter(i));
    }
}

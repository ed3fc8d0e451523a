package app.galley.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.comparing.Difference.Kind;
import app.galley.comparing.TextComparison;
import app.galley.ui.history.ComparedLine.Run;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** How a comparison becomes lines: nothing of either text is lost, and no line is endless. */
final class ComparedLinesTest {

    private static List<ComparedLine> lines(String older, String newer, boolean sideBySide) {
        return ComparedLines.of(older, newer, TextComparison.of(older, newer), sideBySide);
    }

    /** Each line as {@code [-deleted-]} and {@code {+inserted+}}, the columns apart by a bar. */
    private static List<String> written(List<ComparedLine> lines) {
        return lines.stream().map(ComparedLinesTest::written).toList();
    }

    private static String written(ComparedLine line) {
        return switch (line) {
            case ComparedLine.Text text ->
                text.columns().stream()
                        .map(runs ->
                                runs.stream().map(ComparedLinesTest::written).collect(Collectors.joining()))
                        .collect(Collectors.joining(" | "));
            case ComparedLine.Fold fold -> "<" + fold.hidden().size() + " lines, " + fold.words() + " words>";
        };
    }

    private static String written(Run run) {
        return switch (run.kind()) {
            case EQUAL -> run.text();
            case DELETED -> "[-" + run.text() + "-]";
            case INSERTED -> "{+" + run.text() + "+}";
        };
    }

    @Test
    void showsWordsInTheirLine() {
        assertEquals(
                List.of("# Legs", "", "Veins [-carry-]{+bring+} blood."),
                written(lines("# Legs\n\nVeins carry blood.\n", "# Legs\n\nVeins bring blood.\n", false)));
    }

    @Test
    void putsLinesBesideEachOther() {
        assertEquals(
                List.of("# Legs | # Legs", " | ", "Veins [-carry-] blood. | Veins {+bring+} blood."),
                written(lines("# Legs\n\nVeins carry blood.\n", "# Legs\n\nVeins bring blood.\n", true)));
    }

    @Test
    void leavesRoomBesideAParagraphThatWasAdded() {
        List<ComparedLine> lines = lines("One.\n\nThree.\n", "One.\n\nTwo.\n\nThree.\n", true);
        assertEquals(List.of("One. | One.", " | ", " | {+Two.+}", " | {+¶+}", "Three. | Three."), written(lines));
        assertEquals(
                List.of(false, false, true, true, false),
                lines.stream().map(ComparedLine::changed).toList());
    }

    @Test
    void saysWhereOnlyALineEndChanged() {
        assertEquals(List.of("one[-¶-]", "[- -]"), written(lines("one\n ", "one", false)));
        assertTrue(written(lines("One two.\n\nThree.", "One two. Three.", false))
                .getFirst()
                .contains("¶"));
    }

    @Test
    void cutsAnEndlessLine() {
        String word = "leaves ";
        String older = word.repeat(20_000);
        List<ComparedLine> lines = lines(older, older + "fall", false);
        assertTrue(lines.size() > 90);
        for (ComparedLine line : lines) {
            assertTrue(((ComparedLine.Text) line).text(0).length() <= 2 * ComparedLines.LONGEST);
        }
        List<ComparedLine> unspaced = lines("", "😀".repeat(5000), false);
        assertFalse(Character.isHighSurrogate(
                ((ComparedLine.Text) unspaced.getFirst()).text(0).charAt(ComparedLines.LONGEST - 1)));
    }

    @Test
    void foldsWhatIsTheSameForLong() {
        String same = "A line here.\n".repeat(50);
        List<ComparedLine> folded = Folding.fold(lines(same + "old\n" + same, same + "new\n" + same, false));
        assertEquals(
                List.of(
                        "<48 lines, 144 words>",
                        "A line here.",
                        "A line here.",
                        "[-old-]{+new+}",
                        "A line here.",
                        "A line here.",
                        "<48 lines, 144 words>"),
                written(folded));
        List<ComparedLine> few = lines("a\nb\nold", "a\nb\nnew", false);
        assertEquals(few, Folding.fold(few));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "b", "word ", "leaf ", "\n", "\n\n", "; ", "😀", "x".repeat(1600))
                .list()
                .ofMaxSize(30)
                .map(pieces -> String.join("", pieces));
    }

    /** All of one text that a column shows, without line ends, as lines may be cut. */
    private static String shown(List<ComparedLine> lines, int column, Kind absent) {
        return lines.stream()
                .map(ComparedLine.Text.class::cast)
                .flatMap(line -> line.columns().get(column).stream())
                .filter(run -> run.kind() != absent && !run.text().equals(ComparedLines.LINE_END))
                .map(Run::text)
                .collect(Collectors.joining());
    }

    @Property(tries = 300)
    void losesNothingOfEitherText(@ForAll("texts") String older, @ForAll("texts") String newer) {
        List<ComparedLine> inline = lines(older, newer, false);
        assertEquals(older.replace("\n", ""), shown(inline, 0, Kind.INSERTED));
        assertEquals(newer.replace("\n", ""), shown(inline, 0, Kind.DELETED));
        List<ComparedLine> beside = lines(older, newer, true);
        assertEquals(older.replace("\n", ""), shown(beside, 0, Kind.INSERTED));
        assertEquals(newer.replace("\n", ""), shown(beside, 1, Kind.DELETED));
    }
}

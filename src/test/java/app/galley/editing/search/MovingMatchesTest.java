package app.galley.editing.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.galley.article.Edit;
import app.galley.article.SourceRange;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Matches move with the text as if each were moved by itself. */
final class MovingMatchesTest {

    private static final String TEXT = "a cab at a bar, and a far away abacus; a map of a lane".repeat(2);

    /** Where to edit, as parts of the length; how much goes, and how much comes. */
    record Place(int permille, int removed, int inserted) {}

    @Provide
    Arbitrary<List<Place>> places() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1000),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 6))
                .as(Place::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Property(tries = 300)
    void movesAsEachWouldByItself(@ForAll("places") List<Place> places) {
        for (String words : List.of("a", "ba", "^|, ")) {
            Outcome<Matches> found = Search.find(
                    TEXT, new SourceRange(0, TEXT.length()), new Query(words, true, false, false), Effort.usual());
            Matches matches = ((Outcome.Done<Matches>) found).value();
            List<SourceRange> expected = new ArrayList<>();
            for (int i = 0; i < matches.count(); i++) {
                expected.add(matches.get(i));
            }
            MovingMatches moving = new MovingMatches(matches);
            StringBuilder text = new StringBuilder(TEXT);
            for (Place place : places) {
                int start = text.length() * place.permille() / 1000;
                int end = Math.min(text.length(), start + place.removed());
                Edit edit = new Edit(start, text.substring(start, end), "x".repeat(place.inserted()));
                text.replace(start, end, edit.inserted());
                moving.follow(edit);
                expected = moved(expected, edit);
                assertEquals(expected, all(moving));
                assertEquals(firstFrom(expected, start), moving.firstFrom(start));
            }
        }
    }

    private static List<SourceRange> moved(List<SourceRange> ranges, Edit edit) {
        List<SourceRange> moved = new ArrayList<>();
        int by = edit.inserted().length() - edit.removed().length();
        for (SourceRange range : ranges) {
            if (range.end() <= edit.offset()) {
                moved.add(range);
            } else if (range.start() >= edit.removedEnd()) {
                moved.add(new SourceRange(range.start() + by, range.end() + by));
            }
        }
        return moved;
    }

    private static int firstFrom(List<SourceRange> ranges, int offset) {
        return (int) ranges.stream().filter(range -> range.start() < offset).count();
    }

    private static List<SourceRange> all(MovingMatches moving) {
        List<SourceRange> all = new ArrayList<>();
        for (int i = 0; i < moving.count(); i++) {
            all.add(moving.get(i));
        }
        return all;
    }
}

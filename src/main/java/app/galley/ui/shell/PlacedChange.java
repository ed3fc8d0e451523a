package app.galley.ui.shell;

import app.galley.annotation.Annotation;
import app.galley.article.PlainRange;
import app.galley.suggesting.InlineChange;
import app.galley.suggesting.InlineChange.Addition;
import app.galley.ui.comments.AuthorColour;
import app.galley.ui.message.Messages;
import app.galley.ui.reader.Suggested;
import app.galley.ui.reader.Suggested.Look;
import app.galley.ui.reader.Suggested.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A suggestion where it stands in the article shown, to be seen in its midst.
 *
 * @param place of its passage, in the projection
 * @param change in the passage
 */
record PlacedChange(Annotation suggestion, PlainRange place, InlineChange change) {

    /** What the reader shows of them. Those that contradict each other are not mixed: their words are marked, once. */
    static List<Suggested> shown(String seen, List<PlacedChange> changes) {
        List<PlacedChange> sorted = changes.stream()
                .filter(one -> one.place.end() <= seen.length())
                .sorted(Comparator.comparingInt(
                                (PlacedChange one) -> one.extent().start())
                        .thenComparingInt(one -> one.extent().end()))
                .toList();
        List<Suggested> shown = new ArrayList<>();
        for (int i = 0; i < sorted.size(); ) {
            int end = sorted.get(i).extent().end();
            int next = i + 1;
            while (next < sorted.size() && sorted.get(next).extent().start() < end) {
                end = Math.max(end, sorted.get(next).extent().end());
                next++;
            }
            List<PlacedChange> together = sorted.subList(i, next);
            boolean same = together.stream().allMatch(together.getFirst()::changesTheSame);
            shown.add(same ? together.getFirst().shown(seen) : conflict(together));
            i = next;
        }
        return shown;
    }

    /** Where something changes, in the projection. */
    private PlainRange extent() {
        return moved(change.extent());
    }

    private PlainRange moved(PlainRange range) {
        return new PlainRange(place.start() + range.start(), place.start() + range.end());
    }

    private boolean changesTheSame(PlacedChange other) {
        return struck().equals(other.struck())
                && change.added().stream()
                        .map(Addition::words)
                        .toList()
                        .equals(other.change.added().stream()
                                .map(Addition::words)
                                .toList());
    }

    private List<PlainRange> struck() {
        return change.struck().stream().map(this::moved).toList();
    }

    private Suggested shown(String seen) {
        String author = suggestion.author().name();
        List<Words> words = new ArrayList<>();
        List<PlainRange> alone = new ArrayList<>(struck());
        for (Addition addition : change.added()) {
            int at = place.start() + addition.at();
            String gone = alone.stream()
                    .filter(range -> range.end() == at)
                    .findFirst()
                    .map(range -> range.of(seen))
                    .orElse("");
            alone.removeIf(range -> range.end() == at);
            String label = gone.isEmpty()
                    ? Messages.text("suggested.insert", author, addition.words().strip())
                    : Messages.text(
                            "suggested.replace", author, gone, addition.words().strip());
            words.add(new Words(at, addition.words(), label));
        }
        for (PlainRange range : alone) {
            words.add(new Words(range.end(), "", Messages.text("suggested.delete", author, range.of(seen))));
        }
        return new Suggested(
                suggestion.id().value(),
                struck(),
                words,
                Look.by(AuthorColour.of(suggestion.author().id())));
    }

    private static Suggested conflict(List<PlacedChange> together) {
        int end = together.stream().mapToInt(one -> one.extent().end()).max().orElseThrow();
        List<PlainRange> marked =
                List.of(new PlainRange(together.getFirst().extent().start(), end));
        String words = Messages.text("suggested.conflict", together.size());
        return new Suggested(
                together.getFirst().suggestion().id().value(),
                marked,
                List.of(new Words(end, words, words)),
                Look.CONFLICT);
    }
}

package app.galley.ui.comments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.galley.article.Edit;
import app.galley.article.PlainRange;
import app.galley.markdown.MarkdownParser;
import app.galley.markdown.ParsedArticle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Places of a text while it is edited and parsed, now and then. */
class LivePlacesTest {

    private static final String TEXT = "One *two* three.\n\nFour five six.\n";

    private final MarkdownParser parser = new MarkdownParser();
    private final LivePlaces places = new LivePlaces();
    private String text = TEXT;
    private long edits;

    LivePlacesTest() {
        ParsedArticle parsed = parser.parse(TEXT);
        places.settle(
                0,
                parsed,
                Map.of("a", find(parsed, "two three"), "b", find(parsed, "five"), "c", find(parsed, "nowhere")));
    }

    @Test
    void areTakenAlongThroughMarkup() {
        edit("One ", "One **new** ");
        assertEquals(Map.of("a", "two three", "b", "five"), shown());
    }

    @Test
    void anEditThatComesWhileATextIsParsedShiftsNothingInThatText() {
        edit("One", "First one");
        ParsedArticle parsing = parser.parse(text);
        long count = edits;
        edit("First one", "Once upon a time one");
        assertEquals(Map.of("a", "two three", "b", "five"), words(places.show(count, parsing), parsing));
        assertEquals(Map.of("a", "two three", "b", "five"), shown());
    }

    @Test
    void aLookAtAnOlderTextIsBroughtUpToDate() {
        edit("One", "First one");
        ParsedArticle looking = parser.parse(text);
        long count = edits;
        places.show(count, looking);
        edit("Four ", "And four ");
        shown();
        places.settle(count, looking, Map.of("a", find(looking, "First"), "b", find(looking, "six")));
        assertEquals(Map.of("a", "First", "b", "six"), shown());
    }

    @Test
    void aLookAtATextWhoseEditsAreForgottenFindsNothing() {
        ParsedArticle old = parser.parse(text);
        edit("One", "First one");
        shown();
        places.letGo(edits);
        places.settle(0, old, Map.of("a", find(old, "two three")));
        assertEquals(Map.of(), shown());
    }

    @Test
    void undoBringsBackWhatALookHadGivenUp() {
        edit("Four five six.", "");
        ParsedArticle after = parser.parse(text);
        places.show(edits, after);
        places.settle(
                edits, after, Map.of("a", find(after, "two three"), "b", Optional.empty(), "c", Optional.empty()));
        assertEquals(Map.of("a", "two three"), shown());
        replace(text.length() - 1, "", "Four five six.");
        assertEquals(Map.of("a", "two three", "b", "five"), shown());
    }

    @Test
    void wordsWrittenOverOneByOneAreNotTakenForTheOldOnes() {
        int at = text.indexOf("five");
        for (int n = 0; n < 3; n++) {
            replace(at + 3 - n, text.substring(at + 3 - n, at + 4 - n), "");
        }
        replace(at + 1, "", "rogs");
        replace(at, "f", "");
        // "rogs" stands within what was left of "five", but is another word.
        assertEquals(Map.of("a", "two three"), shown());
    }

    private Map<String, String> shown() {
        ParsedArticle parsed = parser.parse(text);
        return words(places.show(edits, parsed), parsed);
    }

    private void edit(String from, String to) {
        replace(text.indexOf(from), from, to);
    }

    private void replace(int at, String removed, String inserted) {
        Edit edit = new Edit(at, removed, inserted);
        text = text.substring(0, at) + inserted + text.substring(edit.removedEnd());
        places.follow(List.of(edit));
        edits++;
    }

    private static Map<String, String> words(Map<String, PlainRange> places, ParsedArticle text) {
        return places.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(
                        Map.Entry::getKey,
                        place -> place.getValue().of(text.projection().text())));
    }

    private static Optional<PlainRange> find(ParsedArticle text, String words) {
        int at = text.projection().text().indexOf(words);
        return at < 0 ? Optional.empty() : Optional.of(new PlainRange(at, at + words.length()));
    }
}

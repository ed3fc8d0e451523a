package app.galley.exporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import app.galley.annotation.Status;
import app.galley.annotation.Target;
import app.galley.annotation.Targets;
import app.galley.article.PlainRange;
import app.galley.article.TextBlock;
import app.galley.browsing.Chromium;
import app.galley.markdown.ParsedArticle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a review copy's script makes of a passage in a real browser is what Galley makes of it, to the last character. */
final class ReviewCopyPlacesTest {

    private static final int PASSAGES = 200;

    /** Of each plain range: the target; and the range that the page's own selection of it comes back as. */
    private static final String ASK = """
            return JSON.stringify(JSON.parse(ranges).map(([from, to]) => {
              const place = passage(from, to);
              const shown = place && rangeOf(place);
              return place && { ...passageTarget(place), from: place.start, to: place.end,
                  again: shown && passageOf(shown) };
            }));
            """;

    private static final String HARD = """
            ---
            title: t
            ---

            before 🦆🦆

            # A 🦆

            - one *two*
              - 🦆 `three`

              four &amp; five

            > q[^1]
            > > d

            [^1]: 🦆 a *note*

                with two

            ## B

            | a | 🦆 |
            |---|---|
            | `x\\|y` | &copy;&nbsp;z |

            end\\* of<br>it\s\s
            all\r
            over\r
            \r
            ```
            code
              🦆
            ```

            <p>raw <b>b🦆ld</b> &lt;x</p>

            ![gone](x.png "t") after
            """;

    @Test
    void agreesWithGalleyOnEveryPassage(@TempDir Path folder) throws IOException, ExportException {
        try (Chromium browser = Chromium.start(folder)) {
            for (String text : List.of(Articles.FULL, HARD)) {
                Articles article = new Articles(text);
                article.comment(
                        article.parsed().projection().text().substring(1, 9).strip(), "x", "y", Status.OPEN);
                compare(browser, article, folder.resolve("copy.html"));
            }
        }
    }

    private static void compare(Chromium browser, Articles article, Path file) throws ExportException {
        ExportFile.write(file, article.copy());
        browser.open(file);
        ParsedArticle parsed = article.parsed();
        boolean hasFootnotesWithin = parsed.projection().blocks().getLast().kind() != TextBlock.Kind.FOOTNOTE;
        List<PlainRange> ranges = ranges(parsed.projection().text().length());
        String script = Resources.text("exporting/copy/data.js") + Resources.text("exporting/copy/places.js");
        List<int[]> numbers = new ArrayList<>();
        ranges.forEach(range -> numbers.add(new int[] {range.start(), range.end()}));
        Object said = browser.driver()
                .executeScript(
                        "const ranges = arguments[0];" + script + ASK,
                        JsonMapper.shared().writeValueAsString(numbers));
        JsonNode answers = JsonMapper.shared().readTree(String.valueOf(said));
        assertEquals(ranges.size(), answers.size());
        for (int i = 0; i < ranges.size(); i++) {
            Optional<Target.OfPassage> expected =
                    Targets.passage(parsed.projection(), parsed.outline(), ranges.get(i), parsed.markdown());
            JsonNode answer = answers.get(i);
            assertEquals(expected.orElse(null), target(answer), "" + ranges.get(i));
            // Footnotes stand at the end of the page and where they are written in the source: no stretch of both is
            // both.
            if (answer.isObject()
                    && !(hasFootnotesWithin
                            && answer.path("exact").stringValue().contains("\n"))) {
                assertEquals(
                        answer.path("from") + " " + answer.path("to"),
                        answer.path("again").path("start") + " "
                                + answer.path("again").path("end"));
            }
        }
    }

    /** Any, short and long, some of one character. */
    private static List<PlainRange> ranges(int length) {
        Random random = new Random(5);
        List<PlainRange> ranges = new ArrayList<>();
        for (int i = 0; i < PASSAGES; i++) {
            int start = random.nextInt(length);
            int most = i % 3 == 0 ? length - start : Math.min(length - start, 12);
            ranges.add(new PlainRange(start, start + 1 + random.nextInt(Math.max(1, most))));
        }
        return ranges;
    }

    private static Target.@Nullable OfPassage target(JsonNode answer) {
        if (!answer.isObject()) {
            return null;
        }
        assertNotNull(answer.get("section"));
        return new Target.OfPassage(
                answer.path("start").intValue(),
                answer.path("end").intValue(),
                answer.path("exact").stringValue(),
                answer.path("prefix").stringValue(),
                answer.path("suffix").stringValue(),
                answer.path("section").stringValue());
    }
}

package app.galley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code galley reanchor}, as a script sees it. */
final class ReanchorTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Test
    void markupCostsNothing() {
        String older = "Boats wait outside the mole until a pilot comes.\n";
        String newer =
                "# News\n\n- Boats *wait* [outside the mole](https://example.org/a_b) until\n  a **pilot** comes.\n";
        JsonNode place = place("outside the mole until a pilot", older, newer);
        assertEquals("exact", place.get("status").stringValue());
        assertEquals("outside the mole](https://example.org/a_b) until\n  a **pilot", quoted(place, newer));
    }

    @Test
    void offsetsAreCodePoints() {
        String older = "👍👍 Boats wait 👍 outside the mole.\n";
        String newer = "👍 News 👍\n\n" + older;
        assertEquals("👍 outside", quoted(place("👍 outside", older, newer), newer));
    }

    @Test
    void whatNobodySeesIsFollowedInTheMarkdown() {
        String older = "---\ntitle: About boats and pilots\n---\n\nBoats wait outside.\n";
        String newer = "---\nauthor: A. N. Other\ntitle: About boats and pilots\n---\n\nBoats wait outside.\n";
        assertEquals("About boats", quoted(place("About boats", older, newer), newer));
    }

    @Test
    void aLostPassageHasNoPlace() {
        JsonNode place = place("outside", "Boats wait outside the mole.\n\nNews.\n", "News.\n");
        assertEquals("orphaned", place.get("status").stringValue());
        assertFalse(place.has("start"));
        assertFalse(place.has("end"));
    }

    @Test
    void suggestionsArePlacesOfTheNewestText() {
        String older = "Boats wait outside the mole until a pilot comes aboard.\n";
        String newer = "Boats wait within sight until a pilot comes aboard.\n";
        JsonNode place = place("outside the mole", older, newer);
        assertEquals("unsure", place.get("status").stringValue());
        assertEquals("within sight", quoted(place.get("suggestions").get(0), newer));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no JSON",
                "{\"id\":\"c\"",
                "[]",
                "null",
                "\"c\"",
                "{\"id\":\"c\"}",
                "{\"id\":\"c\",\"revisions\":[],\"annotations\":[]}",
                "{\"id\":\"c\",\"revisions\":[null],\"annotations\":[]}",
                "{\"id\":\"c\",\"revisions\":[\"a\"]}",
                "{\"id\":\"c\",\"revisions\":[\"a\"],\"annotations\":[null]}",
                "{\"id\":\"c\",\"revisions\":[\"a\"],\"annotations\":[{\"id\":\"a\",\"start\":0}]}",
                "{\"id\":\"c\",\"revisions\":[\"a\"],\"annotations\":[{\"id\":\"a\",\"start\":0,\"end\":2}]}",
                "{\"id\":\"c\",\"revisions\":[\"a\"],\"annotations\":[{\"id\":\"a\",\"start\":1,\"end\":1}]}",
                "{\"id\":\"c\",\"revisions\":[\"a\"],\"annotations\":[{\"id\":\"a\",\"start\":-1,\"end\":1}]}",
                "{\"id\":\"c\",\"revisions\":\"a\",\"annotations\":[]}",
                "{\"id\":\"c\",\"revisions\":[\"a\"],\"annotations\":["
                        + "{\"id\":\"a\",\"start\":0,\"end\":1},{\"id\":\"a\",\"start\":0,\"end\":1}]}"
            })
    void aBadLineIsAnsweredAndTheNextGoesOn(String bad) throws Exception {
        String good = "{\"id\":\"d\",\"revisions\":[\"a\"],\"annotations\":[{\"id\":\"x\",\"start\":0,\"end\":1}]}";
        List<String> answers = run(bad + "\n" + good + "\n").lines().toList();
        assertEquals(2, answers.size());
        JsonNode refusal = MAPPER.readTree(answers.get(0));
        assertFalse(refusal.get("error").stringValue().isBlank());
        assertTrue(refusal.has("id"));
        if (bad.startsWith("{\"id\":\"c\",")) {
            assertEquals("c", refusal.get("id").stringValue());
        }
        JsonNode answer = MAPPER.readTree(answers.get(1));
        assertEquals("d", answer.get("id").stringValue());
        assertEquals("exact", answer.get("annotations").get(0).get("status").stringValue());
    }

    @Test
    void answersAreInTheOrderOfTheQuestions() throws Exception {
        String answer = run("{\"id\":\"c\",\"revisions\":[\"---\\nt: a\\n---\\nb c\"],\"annotations\":["
                + "{\"id\":\"z\",\"start\":13,\"end\":14},{\"id\":\"m\",\"start\":7,\"end\":8},"
                + "{\"id\":\"a\",\"start\":15,\"end\":16}]}");
        assertEquals(
                List.of("z", "m", "a"),
                MAPPER.readTree(answer)
                        .get("annotations")
                        .valueStream()
                        .map(place -> place.get("id").stringValue())
                        .toList());
    }

    private static String run(String input) throws Exception {
        StringWriter out = new StringWriter();
        ReanchorCommand command =
                new ReanchorCommand(new PrintWriter(out), new ByteArrayInputStream(input.getBytes(UTF_8)));
        assertEquals(Cli.DONE, command.call());
        return out.toString();
    }

    private static JsonNode place(String quote, String... revisions) {
        int at = revisions[0].indexOf(quote);
        int start = revisions[0].codePointCount(0, at);
        int end = start + quote.codePointCount(0, quote.length());
        Object input = Map.of(
                "id",
                "c",
                "revisions",
                List.of(revisions),
                "annotations",
                List.of(Map.of("id", "a", "start", start, "end", end)));
        return MAPPER.readTree(new Reanchor().answer(MAPPER.writeValueAsString(input)))
                .get("annotations")
                .get(0);
    }

    private static String quoted(JsonNode place, String text) {
        int start = text.offsetByCodePoints(0, place.get("start").intValue());
        return text.substring(start, text.offsetByCodePoints(0, place.get("end").intValue()));
    }
}

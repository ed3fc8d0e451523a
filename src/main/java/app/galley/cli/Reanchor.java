package app.galley.cli;

import app.galley.anchoring.Anchor;
import app.galley.anchoring.AnchorText;
import app.galley.anchoring.Anchoring;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.Placement;
import app.galley.annotation.Placement.Standing;
import app.galley.article.CodePoints;
import app.galley.article.PlainRange;
import app.galley.article.Projection;
import app.galley.article.SourceRange;
import app.galley.cli.ReanchorCase.Answer;
import app.galley.cli.ReanchorCase.Passage;
import app.galley.cli.ReanchorCase.Place;
import app.galley.cli.ReanchorCase.Refusal;
import app.galley.cli.ReanchorCase.Suggestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers one case of {@code galley reanchor}: from code points of Markdown to what a reader sees, in which passages are
 * followed, and back.
 */
final class Reanchor {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final ReanchorTexts texts = new ReanchorTexts();

    /** One line of JSON for one line of JSON; never fails. */
    String answer(String line) {
        @Nullable String id = null;
        String complaint;
        try {
            JsonNode json = MAPPER.readTree(line);
            id = json.path("id").isString() ? json.path("id").stringValue() : null;
            ReanchorCase input = MAPPER.treeToValue(json, ReanchorCase.class);
            complaint = input == null ? "not a case" : input.complaint();
            if (input != null && complaint == null) {
                return MAPPER.writeValueAsString(answer(input));
            }
        } catch (JacksonException e) {
            complaint = "not a case in JSON: " + Text.line(e.getOriginalMessage());
        }
        return MAPPER.writeValueAsString(new Refusal(id, String.valueOf(complaint)));
    }

    private Answer answer(ReanchorCase input) {
        List<String> revisions = input.texts();
        CodePoints oldest = new CodePoints(revisions.getFirst());
        List<AnchorText> visible = texts.visible(revisions);
        List<Anchor> inVisible = new ArrayList<>();
        List<Anchor> inMarkdown = new ArrayList<>();
        for (Passage passage : input.passages()) {
            AnnotationId id = new AnnotationId(passage.id());
            SourceRange source = new SourceRange(oldest.toUtf16(passage.start()), oldest.toUtf16(passage.end()));
            Projection projection = visible.getFirst().projection();
            PlainRange range = projection.toPlain(source);
            if (range.of(projection.text()).isBlank()) {
                // The lines of the Markdown are a projection in which every offset is the source's.
                inMarkdown.add(new Anchor.OfPassage(id, 0, new PlainRange(source.start(), source.end())));
            } else {
                inVisible.add(new Anchor.OfPassage(id, 0, range));
            }
        }
        Map<AnnotationId, Place> places = new HashMap<>();
        place(visible, inVisible, revisions.getLast(), places);
        if (!inMarkdown.isEmpty()) {
            place(texts.markdown(revisions), inMarkdown, revisions.getLast(), places);
        }
        List<Place> inOrder = new ArrayList<>();
        for (Passage passage : input.passages()) {
            inOrder.add(Objects.requireNonNull(places.get(new AnnotationId(passage.id()))));
        }
        return new Answer(String.valueOf(input.id()), inOrder);
    }

    private static void place(
            List<AnchorText> texts, List<Anchor> anchors, String newest, Map<AnnotationId, Place> places) {
        CodePoints points = new CodePoints(newest);
        Projection projection = texts.getLast().projection();
        for (Placement placement : Anchoring.place(texts, anchors)) {
            // A place without extent, such as where a picture was, is no answer to a script.
            Optional<SourceRange> source =
                    placement.where().map(projection::toSource).filter(place -> !place.isEmpty());
            boolean lost = placement.where().isPresent() && source.isEmpty();
            List<Suggestion> suggestions = new ArrayList<>();
            for (Placement.Candidate candidate : placement.suggestions()) {
                SourceRange place = projection.toSource(candidate.place());
                if (!place.isEmpty()) {
                    suggestions.add(new Suggestion(
                            points.fromUtf16(place.start()), points.fromUtf16(place.end()), candidate.confidence()));
                }
            }
            Standing standing = lost ? Standing.ORPHANED : placement.standing();
            places.put(
                    placement.annotation(),
                    new Place(
                            placement.annotation().value(),
                            standing.name().toLowerCase(Locale.ROOT),
                            source.map(place -> points.fromUtf16(place.start())).orElse(null),
                            source.map(place -> points.fromUtf16(place.end())).orElse(null),
                            placement.confidence(),
                            suggestions));
        }
    }
}

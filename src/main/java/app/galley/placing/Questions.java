package app.galley.placing;

import app.galley.anchoring.Anchor;
import app.galley.anchoring.AnchorText;
import app.galley.anchoring.Anchoring;
import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.Placement;
import app.galley.annotation.Placement.Standing;
import app.galley.annotation.Target;
import app.galley.article.PlainRange;
import app.galley.article.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is asked of anchoring in one go: where annotations stand, and, for those that may have lost their text, where the
 * sections stand that they were in.
 */
final class Questions {

    private static final PlainRange TOP = new PlainRange(0, 0);

    private record InSection(int text, String sectionId) {}

    /** @param path the sections around it, outermost first; a section's own is not among them */
    private record Asked(Annotation annotation, int text, Original original, List<Section> path) {}

    private final OwnText newest;
    private final List<Asked> asked = new ArrayList<>();
    private final List<Anchor> anchors = new ArrayList<>();
    private final Map<InSection, Anchor> sections = new LinkedHashMap<>();
    private final Map<InSection, List<Section>> paths = new HashMap<>();
    private final Map<AnnotationId, Placed> answers = new HashMap<>();

    Questions(OwnText newest) {
        this.newest = newest;
    }

    /** Asks for an annotation made on the text with this index in the chain. */
    void ask(Annotation annotation, int text, OwnText own) {
        String sectionId = annotation.target().sectionId();
        List<Section> path = paths.computeIfAbsent(new InSection(text, sectionId), key -> own.path(sectionId));
        Optional<PlainRange> range = own.find(annotation.target());
        switch (annotation.target()) {
            case Target.OfSection section
            when section.sectionId().isEmpty() ->
                answers.put(
                        annotation.id(),
                        new Placed(Placement.at(annotation.id(), Standing.EXACT, newest.top(), 1), null, null));
            case Target.OfSection section
            when !path.isEmpty() -> {
                anchors.add(new Anchor.OfSection(annotation.id(), text, section.sectionId()));
                around(new Asked(
                        annotation,
                        text,
                        Original.ofSection(own, section.sectionId()),
                        path.subList(0, path.size() - 1)));
            }
            case Target.OfPassage _
            when range.isPresent() -> {
                anchors.add(new Anchor.OfPassage(annotation.id(), text, range.get()));
                around(new Asked(annotation, text, Original.ofPassage(own, range.get()), path));
            }
            default -> answers.put(annotation.id(), Placed.lost(annotation));
        }
    }

    private void around(Asked question) {
        asked.add(question);
        for (Section section : question.path()) {
            sections.computeIfAbsent(
                    new InSection(question.text(), section.id()),
                    key -> new Anchor.OfSection(
                            new AnnotationId("section " + key.text() + " " + key.sectionId()),
                            key.text(),
                            key.sectionId()));
        }
    }

    /** @param texts from the oldest to the newest */
    Map<AnnotationId, Placed> answers(List<AnchorText> texts) {
        List<Anchor> all = new ArrayList<>(anchors);
        all.addAll(sections.values());
        List<Placement> placements = Anchoring.place(texts, all);
        Map<InSection, Placement> homes = new HashMap<>();
        int at = anchors.size();
        for (InSection section : sections.keySet()) {
            homes.put(section, placements.get(at++));
        }
        for (int i = 0; i < asked.size(); i++) {
            Asked question = asked.get(i);
            answers.put(question.annotation().id(), placed(question, placements.get(i), homes));
        }
        return answers;
    }

    private static Placed placed(Asked question, Placement placement, Map<InSection, Placement> homes) {
        if (placement.standing() == Standing.EXACT) {
            return new Placed(placement, null, null);
        }
        if (placement.place() != null) {
            return new Placed(placement, question.original(), null);
        }
        PlainRange home = TOP;
        for (Section section : question.path()) {
            Placement there = homes.get(new InSection(question.text(), section.id()));
            if (there != null && there.place() != null) {
                home = there.place();
            }
        }
        return new Placed(placement, question.original(), home);
    }
}

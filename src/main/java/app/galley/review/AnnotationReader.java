package app.galley.review;

import app.galley.annotation.AnnotationId;
import app.galley.annotation.Author;
import app.galley.annotation.AuthorId;
import app.galley.annotation.Changes;
import app.galley.annotation.Status;
import app.galley.annotation.Target;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes annotations and tombstones of their JSON. Of the motivations none is needed: the content says it all. */
final class AnnotationReader {

    private AnnotationReader() {}

    static SharedAnnotation annotation(Member json) throws MalformedException {
        json.requireObject();
        json.require("Annotation".equals(json.get("type").text()), "is of another type");
        Member creator = json.get("creator");
        creator.requireObject();
        List<Member> targets = json.get("target").listOrOne(2);
        json.require(!targets.isEmpty(), "has no target");
        AnnotationId parent = targets.size() == 2 ? targets.getFirst().annotationId() : null;
        Member target = targets.getLast().renamed("the target of an annotation");
        target.requireObject();
        return new SharedAnnotation(
                json.get("id").annotationId(),
                target.get("state").get(Terms.SHA256).hash(),
                parent,
                target(target),
                new Author(creator.get("id").authorId(), creator.get("name").nonBlank()),
                required(json, body(json, false)),
                body(json, true),
                status(json.get(Terms.STATUS)),
                json.get("created").time(),
                json.get(json.has("modified") ? "modified" : "created").time(),
                changes(json));
    }

    static Tombstone tombstone(Member json) throws MalformedException {
        json.requireObject();
        json.require(Terms.TOMBSTONE.equals(json.get("type").text()), "is of another type");
        return new Tombstone(
                json.get("id").annotationId(),
                json.get("creator").authorId(),
                changes(json),
                json.get(Terms.DELETED).time());
    }

    private static Status status(Member status) throws MalformedException {
        return switch (status.text()) {
            case "open" -> Status.OPEN;
            case "resolved" -> Status.RESOLVED;
            case "accepted" -> Status.ACCEPTED;
            case "declined" -> Status.DECLINED;
            default -> throw new MalformedException(status.name() + " is not open, resolved, accepted or declined");
        };
    }

    /** The text of the body that proposes an edit, or of the one that does not; null where there is none. */
    private static @Nullable String body(Member json, boolean editing) throws MalformedException {
        String found = null;
        for (Member body : json.get("body").listOrOne(2)) {
            Member named = body.renamed("the body of an annotation");
            named.requireObject();
            boolean edits = named.has("purpose") && named.get("purpose").text().equals("editing");
            if (edits == editing) {
                named.require(found == null, "is there twice");
                found = named.get("value").text();
            }
        }
        return found;
    }

    private static String required(Member json, @Nullable String body) throws MalformedException {
        if (body == null) {
            throw new MalformedException(json.name() + " has no comment");
        }
        return body;
    }

    private static Target target(Member target) throws MalformedException {
        Member fragment = null;
        Member position = null;
        for (Member selector : target.get("selector").listOrOne(4)) {
            Member named = selector.renamed("a selector");
            switch (named.get("type").text()) {
                case "FragmentSelector" -> fragment = named;
                case "TextPositionSelector" -> position = named;
                default -> {
                    // Another way to say the same, for other programs.
                }
            }
        }
        if (fragment == null) {
            throw new MalformedException("an annotation names no section");
        }
        String section = fragment.get("value").text();
        if (position == null) {
            return new Target.OfSection(
                    section, fragment.get(Terms.SECTION_TITLE).text());
        }
        Member quote = fragment.get("refinedBy").renamed("the quote of an annotation");
        int start = position.get("start").number(0, Integer.MAX_VALUE);
        int end = position.get("end").number(start, Integer.MAX_VALUE);
        return new Target.OfPassage(
                start, end, quote.get("exact").text(), context(quote, "prefix"), context(quote, "suffix"), section);
    }

    private static String context(Member quote, String side) throws MalformedException {
        return quote.has(side) ? quote.get(side).text() : "";
    }

    private static Changes changes(Member json) throws MalformedException {
        if (!json.has(Terms.CHANGES)) {
            return Changes.NONE;
        }
        Map<AuthorId, Integer> counts = new HashMap<>();
        for (Member change : json.get(Terms.CHANGES).list(Changes.MOST_PEOPLE)) {
            AuthorId person = change.get(Terms.PERSON).authorId();
            int count = change.get(Terms.COUNT).number(1, Changes.MOST);
            change.require(counts.put(person, count) == null, "names somebody twice");
        }
        return Changes.of(counts);
    }
}

package app.galley.review;

import app.galley.annotation.AnnotationId;
import app.galley.annotation.AuthorId;
import app.galley.article.TextHash;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * A value of a review file's JSON that knows what to call itself when it is not what it has to be.
 *
 * @param name for people, such as {@code the annotation's "created"}
 */
record Member(String name, JsonNode value) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** Before computers, and long after this program: a date outside is a mistake, and sorts everything wrongly. */
    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("3000-01-01T00:00:00Z");

    boolean has(String key) {
        return value.has(key);
    }

    /** The member {@code key} of an object; what is missing is told by the first question asked of it. */
    Member get(String key) {
        return new Member("\"" + key + "\" of " + name, value.path(key));
    }

    Member renamed(String newName) {
        return new Member(newName, value);
    }

    void requireObject() throws MalformedException {
        require(value.isObject(), "is not an object");
    }

    List<Member> list(int most) throws MalformedException {
        require(value.isArray(), "is not a list");
        require(value.size() <= most, "has more than " + most + " entries");
        List<Member> entries = new ArrayList<>(value.size());
        for (JsonNode entry : value) {
            entries.add(new Member("an entry of " + name, entry));
        }
        return entries;
    }

    /** The entries of a list, or the value itself: JSON-LD means the same by a list of one and by its entry. */
    List<Member> listOrOne(int most) throws MalformedException {
        return value.isArray() ? list(most) : List.of(this);
    }

    String text() throws MalformedException {
        require(value.isString(), "is not a text");
        String text = value.stringValue();
        require(Texts.isWellFormed(text), "holds half a character (a surrogate alone)");
        return text;
    }

    String nonBlank() throws MalformedException {
        String text = text();
        require(!text.isBlank(), "is empty");
        return text;
    }

    int number(int least, int most) throws MalformedException {
        require(value.isInt() && value.intValue() >= least && value.intValue() <= most, "is not a number in range");
        return value.intValue();
    }

    Instant time() throws MalformedException {
        String text = text();
        try {
            Instant time = Instant.parse(text);
            require(!time.isBefore(EARLIEST) && time.isBefore(LATEST), "lies in no year from 1970 to 2999");
            return time;
        } catch (DateTimeException e) {
            throw new MalformedException(name + " is not a date and time");
        }
    }

    TextHash hash() throws MalformedException {
        String text = text();
        require(HASH.matcher(text).matches(), "is not a SHA-256");
        return new TextHash(text);
    }

    String uuid() throws MalformedException {
        String text = text();
        require(
                text.startsWith(Terms.URN) && Texts.isUuid(text.substring(Terms.URN.length())),
                "is not " + Terms.URN + " and a UUID in lower case");
        return text.substring(Terms.URN.length());
    }

    AnnotationId annotationId() throws MalformedException {
        return new AnnotationId(uuid());
    }

    AuthorId authorId() throws MalformedException {
        return new AuthorId(uuid());
    }

    void require(boolean condition, String otherwise) throws MalformedException {
        if (!condition) {
            throw new MalformedException(name + " " + (value.isMissingNode() ? "is missing" : otherwise));
        }
    }
}

package app.galley.annotation;

import java.util.UUID;

/** Names one annotation for ever, in every library and review file: a random UUID in lower case. */
public record AnnotationId(String value) {

    public static AnnotationId random() {
        return new AnnotationId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}

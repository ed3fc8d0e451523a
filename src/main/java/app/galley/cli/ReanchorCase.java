package app.galley.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The input of {@code galley reanchor}, one line of it; null where a line leaves something out.
 *
 * @param revisions Markdown, from the oldest to the newest
 * @param annotations passages of the first revision
 */
record ReanchorCase(
        @Nullable String id,
        @Nullable List<@Nullable String> revisions,
        @Nullable List<@Nullable RawPassage> annotations) {

    /** A passage, in code points. */
    record Passage(String id, int start, int end) {}

    /** A passage as it was read. */
    record RawPassage(
            @Nullable String id,
            @Nullable Integer start,
            @Nullable Integer end) {}

    /** What is answered. */
    record Answer(String id, List<Place> annotations) {}

    /** What is answered to a line that makes no sense. */
    @JsonInclude
    record Refusal(@Nullable String id, String error) {}

    /** Where a passage is, in code points of the newest revision; unsure and orphaned ones have neither start nor end. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Place(
            String id,
            String status,
            @Nullable Integer start,
            @Nullable Integer end,
            double confidence,
            List<Suggestion> suggestions) {}

    record Suggestion(int start, int end, double confidence) {}

    /** The revisions of a case without complaint. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (String text : revisions == null ? List.<@Nullable String>of() : revisions) {
            texts.add(Objects.requireNonNull(text));
        }
        return texts;
    }

    /** The passages of a case without complaint. */
    List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        for (RawPassage raw : annotations == null ? List.<@Nullable RawPassage>of() : annotations) {
            Objects.requireNonNull(raw);
            passages.add(new Passage(
                    Objects.requireNonNull(raw.id),
                    Objects.requireNonNull(raw.start),
                    Objects.requireNonNull(raw.end)));
        }
        return passages;
    }

    /** What is wrong with this case, or null if nothing is. */
    @Nullable String complaint() {
        if (id == null) {
            return "\"id\" is missing";
        }
        if (revisions == null || revisions.isEmpty() || revisions.contains(null)) {
            return "\"revisions\" must be one text or more";
        }
        if (annotations == null) {
            return "\"annotations\" is missing";
        }
        String first = String.valueOf(revisions.getFirst());
        int length = first.codePointCount(0, first.length());
        Set<String> ids = new HashSet<>();
        for (RawPassage passage : annotations) {
            if (passage == null || passage.id == null || passage.start == null || passage.end == null) {
                return "an annotation needs \"id\", \"start\" and \"end\"";
            }
            if (!ids.add(passage.id)) {
                return "two annotations are called " + passage.id;
            }
            if (passage.start < 0 || passage.end <= passage.start || passage.end > length) {
                return "annotation " + passage.id + " is at " + passage.start + " to " + passage.end
                        + ", which is no passage of a text of " + length + " code points";
            }
        }
        return null;
    }
}

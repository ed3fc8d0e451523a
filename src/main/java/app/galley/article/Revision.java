package app.galley.article;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An immutable text of an article, without the text itself, which the library gives by {@link #id}.
 *
 * @param parents the revisions it was made from: none for the first, two or more after a merge
 * @param name what the writer called it, or null
 */
public record Revision(
        RevisionId id,
        ArticleId article,
        TextHash text,
        List<RevisionId> parents,
        RevisionKind kind,
        @Nullable String name,
        Instant created) {

    public Revision {
        parents = List.copyOf(parents);
    }
}

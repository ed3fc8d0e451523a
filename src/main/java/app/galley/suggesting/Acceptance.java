package app.galley.suggesting;

import app.galley.annotation.AnnotationId;
import app.galley.article.Edit;
import app.galley.article.SourceRange;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What accepting suggestions comes to.
 *
 * @param edits what changes, in the order of the text; all offsets are those of the text before, and none reaches into
 *     another. Fewer than {@code accepted} where a suggestion proposes what stands there already
 * @param accepted in the order of the text
 * @param left why the others were not, in the order in which they were asked for
 */
public record Acceptance(List<Edit> edits, List<AnnotationId> accepted, Map<AnnotationId, Hindrance> left) {

    public Acceptance {
        edits = List.copyOf(edits);
        accepted = List.copyOf(accepted);
        left = Collections.unmodifiableMap(new LinkedHashMap<>(left));
    }

    /** The text with all that was accepted. */
    public String applyTo(String markdown) {
        return ChangeGroup.applied(markdown, new SourceRange(0, markdown.length()), edits);
    }
}

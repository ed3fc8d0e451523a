package app.galley.review.hypothesis;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An annotation as Hypothesis has it, as far as Galley wants to know.
 *
 * @param id as Hypothesis names it, unique there
 * @param account of its author, such as {@code acct:jane@hypothes.is}; it goes no further
 * @param name of its author, to show: without a host, and no e-mail address; never blank
 * @param text Markdown; empty for a highlight
 * @param references the annotations it answers, the one that began the thread first; empty where it is no reply
 * @param quote null for a note on the whole page, and for a reply
 */
record WebAnnotation(
        String id,
        String account,
        String name,
        Instant created,
        Instant updated,
        String text,
        List<String> tags,
        List<String> references,
        @Nullable Quote quote) {

    /** The words it is about, as the web page had them; what stood around them is empty where not known. */
    record Quote(String exact, String prefix, String suffix) {}

    WebAnnotation {
        tags = List.copyOf(tags);
        references = List.copyOf(references);
    }
}

package app.galley.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteRepository;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The footnotes of an article: numbered in the order in which the text refers to them, then those that only other notes
 * refer to, then those that nothing refers to.
 */
final class Footnotes {

    private final IdentityHashMap<FootnoteBlock, Integer> numbers = new IdentityHashMap<>();
    private final IdentityHashMap<Footnote, Integer> occurrences = new IdentityHashMap<>();
    private final IdentityHashMap<FootnoteBlock, Integer> counts = new IdentityHashMap<>();
    private final List<FootnoteBlock> ordered = new ArrayList<>();

    Footnotes(Linkage linkage, Document document) {
        for (Footnote reference : linkage.calls()) {
            refer(reference, document);
        }
        int done = referFrom(0, document);
        for (FootnoteBlock definition : linkage.notes()) {
            number(definition);
            done = referFrom(done, document);
        }
    }

    /**
     * Of a part of an article: numbered as in the whole.
     *
     * @param linkage of the part
     * @param definitions the notes of the whole article, as they are defined for the part
     * @param whole the same notes, and the references to them
     * @param earlier the references that stand before the part
     */
    Footnotes(
            Linkage linkage,
            Document document,
            List<FootnoteBlock> definitions,
            List<CrossReferences.Mark> whole,
            List<CrossReferences.Mark> earlier) {
        Map<Integer, FootnoteBlock> byNumber = new HashMap<>();
        for (int i = 0; i < definitions.size(); i++) {
            numbers.put(definitions.get(i), whole.get(i).number());
            byNumber.put(whole.get(i).number(), definitions.get(i));
        }
        for (CrossReferences.Mark reference : earlier) {
            FootnoteBlock definition = byNumber.get(reference.number());
            if (definition != null) {
                counts.merge(definition, 1, Integer::sum);
            }
        }
        for (Footnote reference : linkage.calls()) {
            refer(reference, document);
        }
    }

    /** In the order of their numbers. */
    List<FootnoteBlock> ordered() {
        return ordered;
    }

    int number(FootnoteBlock definition) {
        return numbers.computeIfAbsent(definition, unknown -> {
            ordered.add(unknown);
            return ordered.size();
        });
    }

    /** The number of the note that a reference leads to, 0 for none. */
    int number(Footnote reference, Document document) {
        FootnoteBlock definition = definition(reference, document);
        return definition == null ? 0 : number(definition);
    }

    /** How many references lead to the note. */
    int references(FootnoteBlock definition) {
        return counts.getOrDefault(definition, 0);
    }

    /** The id of a note's place in the list. */
    static String noteId(int number) {
        return "fn-" + number;
    }

    /** The id of the reference to a note, {@code occurrence} counted from 1. */
    static String referenceId(int number, int occurrence) {
        return "fnref-" + number + (occurrence > 1 ? "-" + occurrence : "");
    }

    /** Which of the references to its note it is, from 1. */
    int occurrence(Footnote reference) {
        return occurrences.getOrDefault(reference, 1);
    }

    static @Nullable FootnoteBlock definition(Footnote reference, Document document) {
        return reference.getReferenceNode(document);
    }

    /** Whether references lead to it, and not to another note of the same name. */
    static boolean isFirst(FootnoteBlock definition, Document document) {
        FootnoteRepository all = FootnoteExtension.FOOTNOTES.get(document);
        return definition.equals(all.get(all.normalizeKey(definition.getText())));
    }

    /** Follows the references in the notes from the given one on, which may add more notes; gives how many there are. */
    private int referFrom(int first, Document document) {
        int i = first;
        for (; i < ordered.size(); i++) {
            for (Node node : TreeWalk.below(ordered.get(i))) {
                if (node instanceof Footnote reference && !occurrences.containsKey(reference)) {
                    refer(reference, document);
                }
            }
        }
        return i;
    }

    private void refer(Footnote reference, Document document) {
        FootnoteBlock definition = definition(reference, document);
        if (definition != null) {
            number(definition);
            occurrences.put(reference, counts.merge(definition, 1, Integer::sum));
        }
    }
}

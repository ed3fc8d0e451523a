package app.galley.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
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

    Footnotes(Document document) {
        List<FootnoteBlock> definitions = new ArrayList<>();
        for (Node node : TreeWalk.below(document)) {
            if (node instanceof FootnoteBlock definition) {
                definitions.add(definition);
            } else if (node instanceof Footnote reference && !TreeWalk.isInside(reference, FootnoteBlock.class)) {
                refer(reference, document);
            }
        }
        int done = referFrom(0, document);
        for (FootnoteBlock definition : definitions) {
            number(definition);
            done = referFrom(done, document);
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

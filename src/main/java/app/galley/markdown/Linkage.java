package app.galley.markdown;

import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * The nodes through which blocks of a text depend on others far away, in the order of the source.
 *
 * @param links the definitions of links
 * @param notes the definitions of footnotes
 * @param calls the references to notes that are defined, but for those that stand in a note themselves
 */
record Linkage(List<Reference> links, List<FootnoteBlock> notes, List<Footnote> calls) {

    /** What of it starts from {@code from} to before {@code to}, as the parser counts. */
    static Linkage of(Document document, int from, int to) {
        Linkage found = new Linkage(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Node node : TreeWalk.below(document)) {
            switch (node) {
                case Reference link when isIn(link, from, to) -> found.links.add(link);
                case FootnoteBlock note when isIn(note, from, to) -> found.notes.add(note);
                case Footnote call when isIn(call, from, to) && isCall(call, document) -> found.calls.add(call);
                default -> {}
            }
        }
        return found;
    }

    private static boolean isIn(Node node, int from, int to) {
        return node.getStartOffset() >= from && node.getStartOffset() < to;
    }

    private static boolean isCall(Footnote reference, Document document) {
        return Footnotes.definition(reference, document) != null && !TreeWalk.isInside(reference, FootnoteBlock.class);
    }
}

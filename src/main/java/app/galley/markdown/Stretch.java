package app.galley.markdown;

import app.galley.article.SourceRange;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/**
 * Some sections of an article, one after the other, and the tree of a text that they are part of.
 *
 * @param markdown the whole text of the article
 * @param source where the sections stand in it
 * @param document the tree
 * @param base what is added to a place in the tree to get that in {@code markdown}
 */
record Stretch(String markdown, SourceRange source, Document document, int base) {

    /** The first block; null if there is none. */
    @Nullable Node first() {
        Node node = document.getFirstChild();
        while (node != null && node.getStartOffset() + base < source.start()) {
            node = node.getNext();
        }
        return node != null && start(node) < source.end() ? node : null;
    }

    /** The first heading from {@code from} on that begins a section; null if there is none. */
    @Nullable Heading heading(@Nullable Node from) {
        for (Node node = from; node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                return start(heading) < source.end() ? heading : null;
            }
        }
        return null;
    }

    /** Where the line starts on which a block begins; the end of the stretch for none. */
    int start(@Nullable Node block) {
        return block == null ? source.end() : Lines.start(markdown, block.getStartOffset() + base, source.start());
    }

    /** Whether text stands before the first heading, or the whole article is empty. */
    boolean hasIntroduction() {
        Node first = first();
        return first == null ? source.end() == markdown.length() : !(first instanceof Heading);
    }

    /** How many pieces of the page it makes. */
    int countSections() {
        int count = hasIntroduction() ? 1 : 0;
        for (Heading heading = heading(first()); heading != null; heading = heading(heading.getNext())) {
            count++;
        }
        return count;
    }
}

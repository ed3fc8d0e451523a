package app.galley.markdown;

import app.galley.article.Projection;
import app.galley.article.SourceRange;
import app.galley.article.TextBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page sections of an earlier text of the same article, from which those that would come out the same are taken over.
 * A section depends on its own text, and on more only where it has pictures (a picture may have come since), footnotes
 * (numbered through the article) or references to links (defined anywhere): such a one is always rendered again.
 */
final class EarlierSections {

    private final @Nullable ParsedArticle article;
    private final Projection.Builder into;
    private final Map<String, Integer> byText = new HashMap<>();

    /** Index of the first text block of each page section. */
    private final int[] firstBlocks;

    EarlierSections(@Nullable ParsedArticle article, Projection.Builder into) {
        this.article = article;
        this.into = into;
        firstBlocks = new int[article == null ? 0 : article.page().size()];
        if (article != null) {
            for (int i = 0; i < firstBlocks.length; i++) {
                PageSection section = article.page().get(i);
                if (!section.id().equals(PageSection.FOOTNOTES)) {
                    byText.put(section.source().of(article.markdown()), i);
                }
            }
            List<TextBlock> blocks = article.projection().blocks();
            for (int i = blocks.size() - 1; i >= 0; i--) {
                firstBlocks[blocks.get(i).page()] = i;
            }
        }
    }

    /**
     * A section of the same text that may be shown again.
     *
     * @param first what the section begins with
     */
    @Nullable Kept find(String text, @Nullable Node first) {
        Integer index = byText.get(text);
        if (article == null
                || index == null
                || first instanceof Heading != !article.page().get(index).id().isEmpty()
                || text.contains("[^")
                || text.contains("![")
                || text.toLowerCase(Locale.ROOT).contains("<img")
                || hasReference(first)) {
            return null;
        }
        return new Kept(article, index, firstBlocks[index]);
    }

    private static boolean hasReference(@Nullable Node first) {
        for (Node node = first; node != null; node = node.getNext()) {
            if (node instanceof Heading && !node.equals(first)) {
                return false;
            }
            for (Node below : TreeWalk.below(node)) {
                if (below instanceof RefNode) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A section as it was. */
    final class Kept {

        private final ParsedArticle from;
        private final int index;
        private final int firstBlock;

        private Kept(ParsedArticle from, int index, int firstBlock) {
            this.from = from;
            this.index = index;
            this.firstBlock = firstBlock;
        }

        /** The heading's text. */
        String title() {
            TextBlock heading = from.projection().blocks().get(firstBlock);
            return Titles.of(heading.plain().of(from.projection().text()));
        }

        /** Puts its text into the new projection, and gives it its new place. */
        PageSection placed(String id, SourceRange source, int page) {
            PageSection old = from.page().get(index);
            List<TextBlock> blocks = from.projection().blocks();
            int shift = source.start() - old.source().start();
            for (int i = firstBlock; i < blocks.size() && blocks.get(i).page() == index; i++) {
                into.copy(from.projection(), blocks.get(i), page, shift);
            }
            return old.at(source.start()).named(id);
        }
    }
}

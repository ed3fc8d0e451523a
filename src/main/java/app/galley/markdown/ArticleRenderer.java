package app.galley.markdown;

import app.galley.article.ImageSource;
import app.galley.article.Projection;
import app.galley.article.SourceRange;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Renders one parsed article, page section by page section. Used once. */
final class ArticleRenderer {

    private final String markdown;
    private final int base;
    private final Document document;
    private final Projection.Builder projection = new Projection.Builder();
    private final OutlineBuilder outline = new OutlineBuilder();
    private final HeadingIds ids = new HeadingIds();
    private final Footnotes footnotes;
    private final PageWriter page;
    private final EarlierSections earlier;
    private final FootnoteRenderer notes;
    private final BlockRenderer blocks;
    private final List<PageSection> sections = new ArrayList<>();

    /**
     * @param markdown the whole text
     * @param base where in it the text starts of which {@code document} is the tree
     */
    ArticleRenderer(
            String markdown, int base, Document document, ImageSource images, @Nullable ParsedArticle previous) {
        this.markdown = markdown;
        this.base = base;
        this.document = document;
        earlier = new EarlierSections(previous, projection);
        footnotes = new Footnotes(document);
        page = new PageWriter(markdown, base, projection, true);
        notes = new FootnoteRenderer(page, footnotes, new Sheet(countSections(), 0));
        InlineRenderer inline = new InlineRenderer(page, document, footnotes, images);
        blocks = new BlockRenderer(page, inline, new HtmlBlockRenderer(page, images), notes, document);
    }

    ParsedArticle render(FrontMatter frontMatter) {
        Node node = document.getFirstChild();
        if (!(node instanceof Heading)) {
            node = introduction(node);
        }
        while (node instanceof Heading heading) {
            node = section(heading);
        }
        if (!footnotes.ordered().isEmpty()) {
            sections.add(new PageSection(PageSection.FOOTNOTES, new SourceRange(0, markdown.length()), notes.html()));
        }
        Projection text = projection.build();
        return new ParsedArticle(
                markdown, frontMatter, title(frontMatter, text), outline.build(markdown.length()), text, sections);
    }

    /** The text before the first heading. */
    private @Nullable Node introduction(@Nullable Node first) {
        Node next = nextHeading(first);
        SourceRange source = new SourceRange(base, start(next));
        var kept = earlier.find(source.of(markdown), first);
        if (kept != null) {
            sections.add(kept.placed("", source, 0));
            return next;
        }
        Sheet sheet = new Sheet(0, base);
        page.turnTo(sheet);
        blocks.siblings(first, true);
        sections.add(new PageSection("", source, sheet.html().toString()));
        return next;
    }

    private @Nullable Node section(Heading heading) {
        Node next = nextHeading(heading.getNext());
        SourceRange source = new SourceRange(start(heading), start(next));
        SourceRange line = new SourceRange(source.start(), page.end(heading));
        int index = sections.size();
        var kept = earlier.find(source.of(markdown), heading);
        if (kept != null) {
            String title = kept.title();
            String id = ids.next(title);
            outline.add(id, heading.getLevel(), title, line);
            sections.add(kept.placed(id, source, index));
            return next;
        }
        Sheet sheet = new Sheet(index, source.start());
        page.turnTo(sheet);
        var titled = blocks.sectionHeading(heading, ids);
        outline.add(titled.id(), heading.getLevel(), titled.title(), line);
        blocks.siblings(heading.getNext(), true);
        sections.add(new PageSection(titled.id(), source, sheet.html().toString()));
        return next;
    }

    private static @Nullable Node nextHeading(@Nullable Node from) {
        Node node = from;
        while (node != null && !(node instanceof Heading)) {
            node = node.getNext();
        }
        return node;
    }

    /** Where the line starts on which a heading stands; the end of the text for none. */
    private int start(@Nullable Node heading) {
        if (heading == null) {
            return markdown.length();
        }
        int start = page.start(heading);
        while (start > base && markdown.charAt(start - 1) != '\n' && markdown.charAt(start - 1) != '\r') {
            start--;
        }
        return start;
    }

    private String title(FrontMatter frontMatter, Projection text) {
        String headings = outline.title();
        return frontMatter.title().orElseGet(() -> headings.isEmpty() ? Titles.firstWords(text.text()) : headings);
    }

    private int countSections() {
        int count = document.getFirstChild() instanceof Heading ? 0 : 1;
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            count += node instanceof Heading ? 1 : 0;
        }
        return count;
    }
}

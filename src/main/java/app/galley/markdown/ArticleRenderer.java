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

    private static final int LONGEST_TITLE = 80;

    private final String markdown;
    private final int base;
    private final Document document;
    private final Projection.Builder projection = new Projection.Builder();
    private final OutlineBuilder outline = new OutlineBuilder();
    private final HeadingIds ids = new HeadingIds();
    private final Footnotes footnotes;
    private final PageWriter page;
    private final FootnoteRenderer notes;
    private final BlockRenderer blocks;
    private final List<PageSection> sections = new ArrayList<>();

    /**
     * @param markdown the whole text
     * @param base where in it the text starts of which {@code document} is the tree
     */
    ArticleRenderer(String markdown, int base, Document document, ImageSource images) {
        this.markdown = markdown;
        this.base = base;
        this.document = document;
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
        Sheet sheet = new Sheet(0, base);
        page.turnTo(sheet);
        Node next = untilHeading(first);
        sections.add(new PageSection(
                "", new SourceRange(base, start(next)), sheet.html().toString()));
        return next;
    }

    private @Nullable Node section(Heading heading) {
        Sheet sheet = new Sheet(sections.size(), start(heading));
        page.turnTo(sheet);
        var titled = blocks.sectionHeading(heading, ids);
        outline.add(titled.id(), heading.getLevel(), titled.title(), new SourceRange(sheet.start(), page.end(heading)));
        Node next = untilHeading(heading.getNext());
        SourceRange source = new SourceRange(sheet.start(), start(next));
        sections.add(new PageSection(titled.id(), source, sheet.html().toString()));
        return next;
    }

    private @Nullable Node untilHeading(@Nullable Node first) {
        Node node = first;
        while (node != null && !(node instanceof Heading)) {
            blocks.render(node);
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
        return frontMatter.title().orElseGet(() -> headings.isEmpty() ? firstWords(text.text()) : headings);
    }

    private static String firstWords(String text) {
        String start = text.strip();
        int line = start.indexOf('\n');
        start = line < 0 ? start : start.substring(0, line).stripTrailing();
        if (start.length() <= LONGEST_TITLE) {
            return start;
        }
        int space = start.lastIndexOf(' ', LONGEST_TITLE);
        int cut = space > 0 ? space : start.offsetByCodePoints(0, LONGEST_TITLE / 2);
        return start.substring(0, cut).stripTrailing() + "…";
    }

    private int countSections() {
        int count = document.getFirstChild() instanceof Heading ? 0 : 1;
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            count += node instanceof Heading ? 1 : 0;
        }
        return count;
    }
}

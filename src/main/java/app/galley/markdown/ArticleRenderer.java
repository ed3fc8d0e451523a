package app.galley.markdown;

import app.galley.article.ImageSource;
import app.galley.article.Projection;
import app.galley.article.SourceRange;
import com.vladsch.flexmark.util.ast.Document;
import org.jspecify.annotations.Nullable;

/** Renders a whole article from its tree. */
final class ArticleRenderer {

    private final String markdown;
    private final FrontMatter frontMatter;
    private final Document document;

    /** @param document the tree of what follows the front matter in {@code markdown} */
    ArticleRenderer(String markdown, FrontMatter frontMatter, Document document) {
        this.markdown = markdown;
        this.frontMatter = frontMatter;
        this.document = document;
    }

    /** @param previous of whose sections those are taken over that would come out the same */
    ParsedArticle render(ImageSource images, @Nullable ParsedArticle previous) {
        int base = frontMatter.length();
        Linkage linkage = Linkage.of(document, 0, markdown.length() - base);
        Footnotes footnotes = new Footnotes(linkage, document);
        CrossReferences references = CrossReferences.of(markdown, base, document, linkage, footnotes);
        Stretch all = new Stretch(markdown, new SourceRange(base, markdown.length()), document, base);
        Projection.Builder projection = new Projection.Builder();
        Contents contents = new Contents();
        int firstNote =
                references.notes().isEmpty() ? 0 : references.notes().getFirst().start();
        Sheet end = new Sheet(all.countSections(), firstNote);
        EarlierSections earlier = new EarlierSections(previous, projection);
        SectionRenderer sections = new SectionRenderer(all, contents, projection, footnotes, end, images, earlier);
        sections.render();
        if (!references.notes().isEmpty()) {
            contents.addNotes(references.notes(), sections.notes());
        }
        Projection text = projection.build();
        return new ParsedArticle(
                markdown,
                frontMatter,
                frontMatter.title().orElseGet(() -> contents.title(text.text())),
                contents.outline().build(markdown.length()),
                text,
                contents.page(),
                references);
    }
}

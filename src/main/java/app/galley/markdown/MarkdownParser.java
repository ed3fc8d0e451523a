package app.galley.markdown;

import app.galley.article.ImageSource;
import app.galley.article.Projection;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import org.jspecify.annotations.Nullable;

/**
 * Turns Markdown into a {@link ParsedArticle}. Thread-safe. Takes time in proportion to the text: about a tenth of a
 * second for a megabyte, so never on the JavaFX thread.
 */
public final class MarkdownParser {

    private final Parser articles = Parser.builder(Syntax.article()).build();
    private final Parser comments = Parser.builder(Syntax.comment()).build();

    /** Parses with no pictures but {@code data:} URIs. Never fails: every text is Markdown. */
    public ParsedArticle parse(String markdown) {
        return parse(markdown, ImageSource.NONE);
    }

    /** Parses; pictures come from {@code images}. Never fails: every text is Markdown. */
    public ParsedArticle parse(String markdown, ImageSource images) {
        return parse(markdown, images, null);
    }

    /**
     * Parses a text that is mostly that of {@code previous}: the same as a full parse. Where the change lies within some
     * sections, only those are parsed, and all else is taken over: a few milliseconds for a megabyte. Pictures of sections
     * that have not changed stay what they were; when pictures have come or gone, leave {@code previous} out.
     */
    public ParsedArticle parse(String markdown, ImageSource images, @Nullable ParsedArticle previous) {
        FrontMatter frontMatter = FrontMatterReader.read(markdown);
        ParsedArticle quick =
                previous == null ? null : new ChangedSections(articles, images).parse(previous, markdown, frontMatter);
        return quick != null ? quick : parseAll(markdown, frontMatter, images, previous);
    }

    private ParsedArticle parseAll(
            String markdown, FrontMatter frontMatter, ImageSource images, @Nullable ParsedArticle previous) {
        String text = markdown.substring(frontMatter.length());
        try {
            Document document = articles.parse(Syntax.parseable(text));
            return new ArticleRenderer(markdown, frontMatter, document).render(images, previous);
        } catch (StackOverflowError e) {
            // A text that only a test or an attacker writes. It is shown as typed, with the outline it has.
            Document document = articles.parse(PlainText.withoutMarks(text));
            return new ArticleRenderer(markdown, frontMatter, document)
                    .render(images, null)
                    .parsedOnlyWhole();
        }
    }

    /** A short Markdown text, such as a comment's body, as sanitised HTML without positions or ids. */
    public String fragment(String markdown) {
        Document document;
        try {
            document = comments.parse(Syntax.parseable(markdown));
        } catch (StackOverflowError e) {
            document = comments.parse(PlainText.withoutMarks(markdown));
        }
        PageWriter page = new PageWriter(markdown, 0, new Projection.Builder(), false);
        Footnotes footnotes = new Footnotes(Linkage.of(document, 0, markdown.length()), document);
        InlineRenderer inline = new InlineRenderer(page, document, footnotes, ImageSource.NONE);
        new BlockRenderer(
                        page,
                        inline,
                        new HtmlBlockRenderer(page, ImageSource.NONE),
                        new FootnoteRenderer(page, footnotes, page.sheet()),
                        document)
                .children(document);
        return page.sheet().html().toString();
    }
}

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
     * Parses a text that is mostly that of {@code previous}: the same as a full parse, but sections that have not changed
     * are not rendered again.
     */
    public ParsedArticle parse(String markdown, ImageSource images, @Nullable ParsedArticle previous) {
        FrontMatter frontMatter = FrontMatterReader.read(markdown);
        int base = frontMatter.length();
        String text = base == 0 ? markdown : markdown.substring(base);
        try {
            Document document = articles.parse(parseable(text));
            return new ArticleRenderer(markdown, base, document, images, previous).render(frontMatter);
        } catch (StackOverflowError e) {
            // A text that only a test or an attacker writes. It is shown as typed, with the outline it has.
            Document document = articles.parse(PlainText.withoutMarks(text));
            return new ArticleRenderer(markdown, base, document, images, null).render(frontMatter);
        }
    }

    /** A short Markdown text, such as a comment's body, as sanitised HTML without positions or ids. */
    public String fragment(String markdown) {
        Document document;
        try {
            document = comments.parse(parseable(markdown));
        } catch (StackOverflowError e) {
            document = comments.parse(PlainText.withoutMarks(markdown));
        }
        PageWriter page = new PageWriter(markdown, 0, new Projection.Builder(), false);
        Footnotes footnotes = new Footnotes(document);
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

    /** The text without what would break the parser; as long as it was, so that positions stay. */
    private static String parseable(String text) {
        return TagGuard.defused(NestingGuard.flattened(text));
    }
}

package app.galley.markdown;

import app.galley.article.ImageSource;

/**
 * Turns Markdown into a {@link ParsedArticle}. Thread-safe. Takes time in proportion to the text: about a quarter of a
 * second for a megabyte, so never on the JavaFX thread.
 */
public final class MarkdownParser {

    /** Parses with no pictures but {@code data:} URIs. Never fails: every text is Markdown. */
    public ParsedArticle parse(String markdown) {
        return parse(markdown, ImageSource.NONE);
    }

    /** Parses; pictures come from {@code images}. Never fails: every text is Markdown. */
    public ParsedArticle parse(String markdown, ImageSource images) {
        throw new UnsupportedOperationException(markdown + images);
    }

    /** A short Markdown text, such as a comment's body, as sanitised HTML without positions. */
    public String fragment(String markdown) {
        throw new UnsupportedOperationException(markdown);
    }
}

package app.galley.importing;

import app.galley.article.WordCount;
import app.galley.markdown.ParsedArticle;

/**
 * What the library notes of an article's text beside the text.
 *
 * @param title as the text itself says, in its front matter or a heading; empty where it does not, and the article keeps the
 *     title it has
 * @param words that a reader sees
 */
public record TextFacts(String title, int words, int sections) {

    public static TextFacts of(ParsedArticle text) {
        boolean titled = text.frontMatter().title().isPresent()
                || !text.outline().sections().isEmpty();
        return new TextFacts(
                titled ? text.title() : "",
                WordCount.of(text.projection().text()).words(),
                text.outline().flat().size());
    }
}

package app.galley.cli;

import app.galley.anchoring.AnchorText;
import app.galley.article.Outline;
import app.galley.article.Projection;
import app.galley.article.SourceRange;
import app.galley.article.TextBlock;
import app.galley.markdown.MarkdownParser;
import app.galley.markdown.ParsedArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The texts of a case as passages are followed in them. */
final class ReanchorTexts {

    private final MarkdownParser parser = new MarkdownParser();

    /** What a reader sees. */
    List<AnchorText> visible(List<String> revisions) {
        return texts(revisions, markdown -> {
            ParsedArticle article = parser.parse(markdown);
            return new Parts(article.projection(), article.outline());
        });
    }

    /** The Markdown itself, line by line: for passages in which a reader sees nothing, such as one in the front matter. */
    List<AnchorText> markdown(List<String> revisions) {
        return texts(revisions, markdown -> new Parts(lines(markdown), Outline.EMPTY));
    }

    private record Parts(Projection projection, Outline outline) {}

    private static List<AnchorText> texts(List<String> revisions, Function<String, Parts> read) {
        List<AnchorText> texts = new ArrayList<>();
        for (String revision : revisions) {
            Parts parts = read.apply(revision);
            texts.add(
                    texts.isEmpty()
                            ? AnchorText.of(parts.projection, parts.outline)
                            : AnchorText.of(parts.projection, parts.outline, texts.getLast()));
        }
        return texts;
    }

    private static Projection lines(String markdown) {
        Projection.Builder projection = new Projection.Builder();
        int start = 0;
        while (start <= markdown.length()) {
            int feed = markdown.indexOf('\n', start);
            int end = feed < 0 ? markdown.length() : feed;
            int plain = projection.length();
            projection.add(markdown.substring(start, end), start, end - start);
            projection.block(TextBlock.Kind.PARAGRAPH, 0, 0, new SourceRange(start, end), plain);
            start = end + 1;
        }
        return projection.build();
    }
}

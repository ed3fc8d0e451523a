package app.galley.exchange;

import app.galley.article.Article;
import app.galley.article.ArticleId;
import app.galley.article.TextHash;
import app.galley.library.Library;
import app.galley.review.ReviewException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the article that a review is on: the one whose id it names, or else one that has or had a text that the review was
 * made on, for whoever imports a Markdown file may give the article an id of their own.
 */
final class RightArticle {

    private static final int LONGEST_TITLE = 60;
    private static final String UNCHANGED = "; nothing was changed, ";

    private final Library library;

    RightArticle(Library library) {
        this.library = library;
    }

    Article of(IncomingReview incoming) throws ReviewException {
        ArticleId id = incoming.review().article().id();
        Article named = library.articles().get(id).orElse(null);
        if (named != null) {
            return named;
        }
        List<Article> likely = withItsTexts(incoming).stream()
                .flatMap(article -> library.articles().get(article).stream())
                .toList();
        if (likely.size() == 1) {
            return likely.getFirst();
        }
        if (likely.size() > 1) {
            throw new ReviewException(isOf(incoming) + ", and several articles of this library have its text ("
                    + likely.stream()
                            .map(article -> article.id() + " " + quoted(article.title()))
                            .collect(Collectors.joining(", "))
                    + ")" + UNCHANGED + "open the one you mean and merge it there");
        }
        throw missing(incoming);
    }

    /** @throws ReviewException where the review is on another article than {@code into} */
    void require(Article into, IncomingReview incoming) throws ReviewException {
        ArticleId id = incoming.review().article().id();
        if (into.id().equals(id) || withItsTexts(incoming).contains(into.id())) {
            return;
        }
        Article other = library.articles().get(id).orElse(null);
        String isOf = isOf(incoming) + ", not of " + quoted(into.title());
        throw new ReviewException(
                other == null
                        ? isOf + UNCHANGED + "import the article it is of first, for this library does not have it"
                        : isOf + UNCHANGED + "open " + quoted(other.title()) + " and merge it there");
    }

    private ReviewException missing(IncomingReview incoming) {
        return new ReviewException(
                library.articles().isKnown(incoming.review().article().id())
                        ? isOf(incoming) + ", which was deleted from this library" + UNCHANGED
                                + "import the article again first"
                        : isOf(incoming) + ", which is not in this library" + UNCHANGED + "import the article first");
    }

    /** By id: what else is known of an article may change while somebody writes. */
    private Set<ArticleId> withItsTexts(IncomingReview incoming) {
        Set<ArticleId> ids = new LinkedHashSet<>();
        for (TextHash text : incoming.review().state().texts().keySet()) {
            ids.addAll(library.revisions().articlesWith(text));
        }
        return ids;
    }

    private static String isOf(IncomingReview incoming) {
        return incoming.name() + " is a review of "
                + quoted(incoming.review().article().title());
    }

    /** In one line, whatever somebody may have called their article. */
    private static String quoted(String title) {
        String line = title.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        int count = line.codePointCount(0, line.length());
        return "“"
                + (count <= LONGEST_TITLE ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST_TITLE)) + "…")
                + "”";
    }
}

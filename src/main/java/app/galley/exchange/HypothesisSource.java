package app.galley.exchange;

import app.galley.annotation.Annotation;
import app.galley.article.Article;
import app.galley.article.ArticleId;
import app.galley.article.RevisionId;
import app.galley.article.TextHash;
import app.galley.library.Library;
import app.galley.markdown.MarkdownParser;
import app.galley.markdown.ParsedArticle;
import app.galley.review.ArticleReference;
import app.galley.review.ReviewException;
import app.galley.review.ReviewFile;
import app.galley.review.ReviewState;
import app.galley.review.SharedAnnotation;
import app.galley.review.hypothesis.HypothesisExport;
import app.galley.review.hypothesis.HypothesisReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes what Hypothesis exports for a review of the article that the user wants it for, as that stands now. What the library
 * has of an earlier export stays on the words it was put on then; only what its author has changed since is new.
 */
final class HypothesisSource implements ReviewSource {

    private final Library library;
    private final MarkdownParser parser;
    private final HypothesisReader reader = new HypothesisReader();

    HypothesisSource(Library library, MarkdownParser parser) {
        this.library = library;
        this.parser = parser;
    }

    @Override
    public Optional<ReviewFile> read(Path file, @Nullable ArticleId into) throws ReviewException {
        HypothesisExport export = reader.read(file).orElse(null);
        if (export == null) {
            return Optional.empty();
        }
        Article article = into == null ? null : library.articles().get(into).orElse(null);
        if (article == null) {
            throw new ReviewException(
                    file.getFileName() + " is an export of Hypothesis, which does not say what article of"
                            + " this library it is on; nothing was changed, open the article and merge it there, or name"
                            + " it with --article");
        }
        ParsedArticle text =
                parser.parse(library.articles().currentText(article.id()).text(), library.attachments());
        return Optional.of(
                withKnown(export.on(ArticleReference.to(article), text.markdown(), text.projection(), text.outline())));
    }

    /** The review, with what the library holds of it in place of what nobody has edited since. */
    private ReviewFile withKnown(ReviewFile review) {
        List<String> texts = new ArrayList<>(review.state().texts().values());
        Map<RevisionId, TextHash> bases = new HashMap<>();
        List<SharedAnnotation> versions = new ArrayList<>();
        for (SharedAnnotation annotation : review.state().annotations()) {
            Annotation held = library.annotations().get(annotation.id()).orElse(null);
            if (held == null) {
                versions.add(annotation);
            } else {
                TextHash base = bases.computeIfAbsent(held.revision(), revision -> {
                    String text = library.revisions().text(revision);
                    texts.add(text);
                    return TextHash.of(text);
                });
                SharedAnnotation.of(held, base)
                        .map(known -> edits(annotation) > edits(known) ? edited(known, annotation) : known)
                        .ifPresent(versions::add);
            }
        }
        return new ReviewFile(review.article(), ReviewState.of(texts, versions));
    }

    /** How many changes of its author's own are counted in an annotation. */
    private static int edits(SharedAnnotation annotation) {
        return annotation.changes().counts().getOrDefault(annotation.authorId(), 0);
    }

    /** What its author says now, where it is in the library. What was done to it there the author has not seen. */
    private static SharedAnnotation edited(SharedAnnotation known, SharedAnnotation now) {
        return new SharedAnnotation(
                known.id(),
                known.base(),
                known.parent(),
                known.target(),
                now.author(),
                now.body(),
                now.replacement(),
                now.status(),
                known.created(),
                now.modified(),
                now.changes());
    }
}

package app.galley.ui.comments;

import app.galley.annotation.Annotation;
import app.galley.annotation.Placement;
import app.galley.annotation.Placement.Standing;
import app.galley.annotation.Target;
import app.galley.article.CodePoints;
import app.galley.article.PlainRange;
import app.galley.article.Projection;
import app.galley.article.SourceRange;
import app.galley.article.TextBlock;
import app.galley.ui.article.OpenArticle;
import java.util.List;
import java.util.Optional;

/**
 * Places what can be placed without looking at the history of the text: by position in the revision an annotation was
 * made on; in any other revision only where the quote stands exactly once between its own context. Everything else is
 * orphaned rather than guessed. Stateless, thread-safe.
 */
public final class QuotePlacing implements Placing {

    @Override
    public List<Placement> place(OpenArticle article, List<Annotation> annotations) {
        CodePoints codePoints = new CodePoints(article.parsed().markdown());
        return annotations.stream()
                .map(annotation -> place(article, codePoints, annotation))
                .toList();
    }

    private static Placement place(OpenArticle article, CodePoints codePoints, Annotation annotation) {
        boolean sameText = annotation.revision().equals(article.revision().id());
        Optional<PlainRange> place = switch (annotation.target()) {
            case Target.OfSection section -> section(article, section);
            case Target.OfPassage passage when sameText -> byPosition(article, codePoints, passage);
            case Target.OfPassage passage ->
                byQuote(article.parsed().projection().text(), passage);
        };
        return place.map(range -> Placement.at(annotation.id(), standing(article, annotation.target()), range, 1))
                .orElseGet(() -> Placement.orphaned(annotation.id()));
    }

    /** Where a target of the text shown stands in it; none where it covers nothing that is seen. */
    static Optional<PlainRange> sameText(OpenArticle article, Target target) {
        return switch (target) {
            case Target.OfSection section -> section(article, section);
            case Target.OfPassage passage ->
                byPosition(article, new CodePoints(article.parsed().markdown()), passage);
        };
    }

    private static Standing standing(OpenArticle article, Target target) {
        boolean renamed = target instanceof Target.OfSection(String id, String title)
                && article.parsed()
                        .outline()
                        .find(id)
                        .filter(section -> !section.title().equals(title))
                        .isPresent();
        return renamed ? Standing.EDITED : Standing.EXACT;
    }

    private static Optional<PlainRange> section(OpenArticle article, Target.OfSection target) {
        Projection projection = article.parsed().projection();
        if (target.sectionId().isEmpty()) {
            return projection.blocks().stream().findFirst().map(TextBlock::plain);
        }
        return article.parsed()
                .outline()
                .find(target.sectionId())
                .map(section -> projection.toPlain(section.heading()));
    }

    private static Optional<PlainRange> byPosition(
            OpenArticle article, CodePoints codePoints, Target.OfPassage passage) {
        if (passage.end() > codePoints.count()) {
            return Optional.empty();
        }
        SourceRange source = new SourceRange(codePoints.toUtf16(passage.start()), codePoints.toUtf16(passage.end()));
        return Optional.of(article.parsed().projection().toPlain(source)).filter(place -> !place.isEmpty());
    }

    private static Optional<PlainRange> byQuote(String text, Target.OfPassage passage) {
        String quote = passage.quote();
        String prefix = passage.prefix();
        if (quote.isBlank()) {
            return Optional.empty();
        }
        PlainRange found = null;
        for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
            int end = at + quote.length();
            if (text.startsWith(passage.suffix(), end)
                    && text.regionMatches(at - prefix.length(), prefix, 0, prefix.length())) {
                if (found != null) {
                    return Optional.empty();
                }
                found = new PlainRange(at, end);
            }
        }
        return Optional.ofNullable(found);
    }
}

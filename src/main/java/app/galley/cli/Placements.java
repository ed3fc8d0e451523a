package app.galley.cli;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.Placement;
import app.galley.annotation.Targets;
import app.galley.article.Article;
import app.galley.article.Revision;
import app.galley.article.RevisionId;
import app.galley.library.Library;
import app.galley.markdown.ParsedArticle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the comments of an article stand in its newest text. */
final class Placements {

    private Placements() {}

    static Map<AnnotationId, Placement> of(
            Library library, Article article, ParsedArticle newest, List<Annotation> annotations) {
        Map<AnnotationId, Placement> placements = new HashMap<>();
        for (Annotation annotation : annotations) {
            placements.put(
                    annotation.id(),
                    isNewest(library, article, annotation.revision())
                            ? inOwnText(annotation, newest)
                            : unknown(annotation));
        }
        return placements;
    }

    /** Not said to be gone before anchoring has looked for it: app.galley.anchoring.Anchoring is to answer here. */
    private static Placement unknown(Annotation annotation) {
        return new Placement(annotation.id(), Placement.Standing.UNSURE, null, 0, List.of());
    }

    private static Placement inOwnText(Annotation annotation, ParsedArticle text) {
        return Targets.inOwnText(annotation.target(), text.projection(), text.outline(), text.markdown())
                .map(place -> Placement.at(annotation.id(), Placement.Standing.EXACT, place, 1))
                .orElseGet(() -> Placement.orphaned(annotation.id()));
    }

    private static boolean isNewest(Library library, Article article, RevisionId revision) {
        if (revision.equals(article.head())) {
            return true;
        }
        return library.revisions()
                .get(revision)
                .map(Revision::text)
                .equals(library.revisions().get(article.head()).map(Revision::text));
    }
}

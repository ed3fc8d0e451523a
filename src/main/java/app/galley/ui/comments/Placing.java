package app.galley.ui.comments;

import app.galley.annotation.Annotation;
import app.galley.annotation.Placement;
import app.galley.ui.article.OpenArticle;
import java.util.List;

/** Says where annotations stand in the text that is shown. Called off the JavaFX thread; must not keep state. */
@FunctionalInterface
public interface Placing {

    /** One placement for each annotation, in any order; one that is missing counts as orphaned. */
    List<Placement> place(OpenArticle article, List<Annotation> annotations);
}

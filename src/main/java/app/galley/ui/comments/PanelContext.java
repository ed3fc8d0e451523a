package app.galley.ui.comments;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * What every card needs.
 *
 * @param html turns a body's Markdown into sanitised HTML
 * @param unfolded the annotations whose long bodies the user asked to see in full; changes
 * @param compared those whose old and new words the user asked to see; changes
 */
record PanelContext(
        CommentsModel model,
        UnaryOperator<String> html,
        CommentsHost host,
        Set<AnnotationId> unfolded,
        Set<AnnotationId> compared) {

    /** The body of an annotation as HTML. */
    Element body(Annotation annotation) {
        return Jsoup.parseBodyFragment(html.apply(annotation.body())).body();
    }
}

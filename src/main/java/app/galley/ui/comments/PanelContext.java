package app.galley.ui.comments;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.ui.message.Messages;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * What every piece of the panel needs.
 *
 * @param html turns a body's Markdown into sanitised HTML
 * @param unfolded the annotations whose long bodies the user asked to see in full; changes
 * @param compared those whose old and new words the user asked to see; changes
 * @param keys the ending of the messages that tell which key does what here; empty in the panel
 */
public record PanelContext(
        CommentsModel model,
        UnaryOperator<String> html,
        CommentsHost host,
        Set<AnnotationId> unfolded,
        Set<AnnotationId> compared,
        String keys) {

    /** A context in which nothing is unfolded yet. */
    public static PanelContext of(CommentsModel model, UnaryOperator<String> html, CommentsHost host, String keys) {
        return new PanelContext(model, html, host, new HashSet<>(), new HashSet<>(), keys);
    }

    /** What a tooltip says that names a key. */
    String hint(String message, Object... arguments) {
        return Messages.text(message + keys, arguments);
    }

    /** The body of an annotation as HTML. */
    public Element body(Annotation annotation) {
        return Jsoup.parseBodyFragment(html.apply(annotation.body())).body();
    }
}

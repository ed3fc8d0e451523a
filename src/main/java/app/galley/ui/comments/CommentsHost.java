package app.galley.ui.comments;

import app.galley.annotation.AnnotationId;
import app.galley.article.PlainRange;
import app.galley.exchange.Conflict;

/** What the panel asks of the window round it. Called on the JavaFX thread. */
public interface CommentsHost {

    /** The user clicked a link in a comment. Nothing has been fetched; the window asks before it opens a browser. */
    void openLink(String address);

    /** The user asked to go to the passage of this thread in the article. */
    void reveal(AnnotationId thread);

    /** The user has settled a conflict: this choice of it is right. */
    void settle(Conflict conflict, Conflict.Choice choice);

    /** The user points at a place, in the projection of the article shown, that a comment may be about. */
    void reveal(PlainRange place);
}

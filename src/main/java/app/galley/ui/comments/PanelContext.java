package app.galley.ui.comments;

import app.galley.annotation.AnnotationId;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What every card needs.
 *
 * @param html turns a body's Markdown into sanitised HTML
 * @param unfolded the annotations whose long bodies the user asked to see in full; changes
 */
record PanelContext(CommentsModel model, UnaryOperator<String> html, CommentsHost host, Set<AnnotationId> unfolded) {}

/**
 * The writer's inbox: every open thread of the article, by section or by reviewer, worked off one after the other. A pure
 * arrangement of the threads, a model that knows no scene graph, and views for the three columns. May use
 * {@code ui.comments}, which knows nothing of it, and what that may use.
 */
@NullMarked
package app.galley.ui.comments.inbox;

import org.jspecify.annotations.NullMarked;

/**
 * What an article is: its text, its revisions and the outline of its sections. Values only: no markup language, no
 * storage, no window. May use the JDK and nothing else.
 */
@NullMarked
package app.galley.article;

import org.jspecify.annotations.NullMarked;

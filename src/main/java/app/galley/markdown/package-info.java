/**
 * The only user of flexmark: turns Markdown into an outline, a plain-text projection and HTML for the page. Knows nothing
 * of storage or windows. May use {@code article}.
 */
@NullMarked
package app.galley.markdown;

import org.jspecify.annotations.NullMarked;

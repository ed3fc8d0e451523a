/**
 * Which words of a line of prose are misspelt, and what may have been meant, in the languages there is a dictionary for.
 * The only user of Lucene and Morfologik. May use {@code article}; knows no window, no library and no Markdown: its callers
 * say which stretches of a line are prose, and which words the user has taught Galley.
 */
@NullMarked
package app.galley.spelling;

import org.jspecify.annotations.NullMarked;

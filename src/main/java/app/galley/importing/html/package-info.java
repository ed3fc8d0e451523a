/**
 * Web pages as articles: the article is found on the page, what stands round it is set apart, and its structure becomes
 * blocks. Parsing is jsoup's; the way from its tree to blocks is ours. Pure functions of the text, no file, no network.
 */
@NullMarked
package app.galley.importing.html;

import org.jspecify.annotations.NullMarked;

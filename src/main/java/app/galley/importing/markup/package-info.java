/**
 * Markdown as the readers of other kinds of text make it: a small tree of blocks, the escaping of text that is not meant
 * as markup, and the writer. Knows neither files nor where the blocks came from.
 */
@NullMarked
package app.galley.importing.markup;

import org.jspecify.annotations.NullMarked;

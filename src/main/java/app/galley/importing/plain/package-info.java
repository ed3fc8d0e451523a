/**
 * Plain text as an article: lines, then what each line is, then blocks. Headings, lists and paragraphs are found by their
 * shape and by what stands around them; page furniture at the ends is set apart. Pure functions of the text.
 */
@NullMarked
package app.galley.importing.plain;

import org.jspecify.annotations.NullMarked;

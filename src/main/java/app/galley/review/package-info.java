/**
 * Reviews as they travel between people: the review file (write, read), and the merge of what several of them say. Values
 * and pure functions; storing a merged review is the library's. May use {@code article}, {@code annotation} and Jackson;
 * no window, no SQL. The format is described in {@code packaging/REVIEW-FORMAT.md}.
 */
@NullMarked
package app.galley.review;

import org.jspecify.annotations.NullMarked;

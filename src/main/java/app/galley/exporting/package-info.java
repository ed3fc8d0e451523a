/**
 * Articles become files of other kinds. May use {@code article}, {@code annotation}, {@code markdown} and {@code review}; no
 * library, so that no export can reach what must not leave it, and no window.
 *
 * <p>A review copy is an exported page with the same comments, a script ({@code copy/*.js} among the resources, one behind the
 * other in one function) and two {@code script} elements with JSON: {@code galley:review}, which is all that Galley reads of a
 * copy ({@code review.ReviewCopy}), and {@code galley:copy}, a map of the page for its own script, in no form that anybody
 * else may count on.
 */
@NullMarked
package app.galley.exporting;

import org.jspecify.annotations.NullMarked;

/**
 * Reviews that come from Hypothesis, the web annotator: the JSON that its client exports and its interface answers, made
 * into a review of an article. Values and pure functions. May use {@code article}, {@code annotation}, {@code review} and
 * Jackson.
 */
@NullMarked
package app.galley.review.hypothesis;

import org.jspecify.annotations.NullMarked;

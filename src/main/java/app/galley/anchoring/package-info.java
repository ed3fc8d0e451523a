/**
 * Where an annotation's target stands in a later text: a pure function of texts and targets. No storage, no window, no
 * state. May use {@code article}, {@code annotation} and {@code comparing}.
 *
 * <p>{@link app.galley.anchoring.Anchoring} compares each text of a chain with the next ({@code Comparison}: equal blocks,
 * long equal stretches wherever they stand, words in the gaps, what moved), takes each word of a passage along
 * ({@code PassageTrail}, with copies and texts in which the passage was missing), and decides by what is left and what
 * stands around it ({@code Verdict}); lost ones get suggestions. Where a word came from is always known, so that a text which
 * only looks like a deleted one is not taken for it. {@link app.galley.anchoring.LiveRanges} serves between two such
 * comparisons, while somebody types.
 */
@NullMarked
package app.galley.anchoring;

import org.jspecify.annotations.NullMarked;

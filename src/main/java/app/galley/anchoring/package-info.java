/**
 * Where an annotation's target stands in a later text: a pure function of texts and targets. No storage, no window, no
 * state. May use {@code article} and {@code annotation}.
 */
@NullMarked
package app.galley.anchoring;

import org.jspecify.annotations.NullMarked;

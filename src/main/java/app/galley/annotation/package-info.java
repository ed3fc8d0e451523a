/**
 * What people say about an article: annotations, what they are about, and where that stands in a later text. Values
 * only. May use {@code article} and the JDK.
 */
@NullMarked
package app.galley.annotation;

import org.jspecify.annotations.NullMarked;

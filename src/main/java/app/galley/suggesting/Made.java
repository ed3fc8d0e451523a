package app.galley.suggesting;

import app.galley.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/**
 * A suggestion as it was made.
 *
 * @param annotation begins its thread and has a replacement
 * @param source the Markdown of its passage in the revision it was made on; null where that text is not known, so that only
 *     the words it quotes are
 */
public record Made(Annotation annotation, @Nullable String source) {}

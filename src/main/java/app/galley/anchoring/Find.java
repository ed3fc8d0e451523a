package app.galley.anchoring;

import java.util.function.IntUnaryOperator;

/**
 * What may be a passage in the newest text.
 *
 * @param image its words there
 * @param before the same words in the older text it was found from
 * @param origin where a word of the newest text was in that older text, or -1
 */
record Find(Image image, Image before, IntUnaryOperator origin) {}

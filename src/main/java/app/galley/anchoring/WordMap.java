package app.galley.anchoring;

/**
 * Which word of an older text is which word of a newer one, at most one to one.
 *
 * @param to for each older word its number in the newer text, or -1 where it is gone
 * @param from for each newer word its number in the older text, or -1 where it is new
 */
record WordMap(int[] to, int[] from) {}

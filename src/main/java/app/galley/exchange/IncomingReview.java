package app.galley.exchange;

import app.galley.review.ReviewFile;

/**
 * A review that was read and is not merged yet. Merging it again, such as after an undo, needs no file.
 *
 * @param name what the user knows it by: the file's name without folders
 */
public record IncomingReview(String name, ReviewFile review) {}

package app.galley.review;

/**
 * What a review copy, an HTML file, holds for Galley: the article and its comments. Written by {@link
 * ReviewFileWriter#inCopy}, read by {@link ReviewFileReader#readCopy}.
 *
 * @param review the comments, and which article they are on
 * @param markdown the text the copy shows, the one its reader comments on
 */
public record ReviewCopy(ReviewFile review, String markdown) {

    /** The id of the {@code script} element that holds the review; no heading of an article can have one with a colon. */
    public static final String REVIEW_ID = "galley:review";

    /** The name of the {@code meta} element, near the file's beginning, by which a review copy is known. */
    public static final String META = "galley-review-copy";
}

package app.galley.ui.comments;

import app.galley.article.PlainRange;

/**
 * A place that an unsure comment may be about.
 *
 * @param place in the projection of the text shown
 * @param words what stands there
 * @param section title of the section it stands in; empty before the first heading
 */
public record Suggested(PlainRange place, String words, String section) {

    /** Whether it reads the same, wherever it stands. */
    boolean looksLike(Suggested other) {
        return words.equals(other.words) && section.equals(other.section);
    }
}

package app.galley.spelling;

import java.util.List;

/** The words of one language as they are written in its dictionary. Any thread may use it. */
sealed interface Lexicon permits FullForms, Compounds {

    /** Whether {@code spelling} is a word exactly so, capitals included. It is {@linkplain Spelling#of normal}. */
    boolean contains(String spelling);

    /**
     * Words like {@code spelling}, the likeliest first; may be empty.
     *
     * @param deadline as {@link System#nanoTime} counts: where it passes, what was found by then is returned
     */
    List<String> similar(String spelling, long deadline);
}

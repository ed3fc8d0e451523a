package app.galley.highlighting;

import java.util.EnumSet;
import java.util.Set;

/**
 * A stretch of a line of one look. Never cuts a surrogate pair in two.
 *
 * @param start column, in UTF-16 units
 * @param end column after the last, in UTF-16 units; more than {@code start}
 * @param bits which {@link Style}s hold: one bit for each; 0 only among prose. The same bits are the same look, so they
 *     serve as a key for what a window makes of them
 */
public record Span(int start, int end, int bits) {

    public boolean has(Style style) {
        return (bits & style.bit()) != 0;
    }

    /** The styles in their order; a new set each time. */
    public Set<Style> styles() {
        return styles(bits);
    }

    /** The styles that such bits stand for; a new set each time. */
    public static Set<Style> styles(int bits) {
        EnumSet<Style> styles = EnumSet.noneOf(Style.class);
        for (Style style : Style.values()) {
            if ((bits & style.bit()) != 0) {
                styles.add(style);
            }
        }
        return styles;
    }
}

package app.galley.highlighting;

import java.util.EnumSet;
import java.util.Set;

/**
 * A stretch of a line of one look. Never cuts a surrogate pair in two.
 *
 * @param start column, in UTF-16 units
 * @param end column after the last, in UTF-16 units; more than {@code start}
 * @param bits which {@link Style}s hold: bit {@code n} for the one of ordinal {@code n}; never 0. The same bits are the
 *     same look, so they serve as a key
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

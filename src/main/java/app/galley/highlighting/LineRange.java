package app.galley.highlighting;

/**
 * Lines that follow one another.
 *
 * @param first counted from 0
 * @param end the line after the last
 */
public record LineRange(int first, int end) {

    public int size() {
        return end - first;
    }

    public boolean contains(int line) {
        return line >= first && line < end;
    }
}

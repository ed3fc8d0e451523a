package app.galley.article;

/**
 * A half-open stretch of a {@link Projection}'s text, in UTF-16 units. A type of its own so that a place in what the
 * reader sees is never taken for a place in the Markdown source ({@link SourceRange}).
 *
 * @param start index of the first unit, at least 0
 * @param end index after the last unit, at least {@code start}
 */
public record PlainRange(int start, int end) {

    public PlainRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a range: " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean overlaps(PlainRange other) {
        return start < other.end && other.start < end;
    }

    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }
}

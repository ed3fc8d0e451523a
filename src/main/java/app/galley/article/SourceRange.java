package app.galley.article;

/**
 * A half-open stretch of a text, {@code start} to {@code end}, in UTF-16 units of that text.
 *
 * @param start index of the first unit, at least 0
 * @param end index after the last unit, at least {@code start}
 */
public record SourceRange(int start, int end) {

    public SourceRange {
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

    /** Whether {@code offset} lies in this range; the end does not. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether the two ranges share at least one unit. */
    public boolean overlaps(SourceRange other) {
        return start < other.end && other.start < end;
    }

    /** The part of {@code text} this range covers. */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }
}

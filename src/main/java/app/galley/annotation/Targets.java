package app.galley.annotation;

import app.galley.article.CodePoints;
import app.galley.article.Outline;
import app.galley.article.PlainRange;
import app.galley.article.Projection;
import app.galley.article.Section;
import app.galley.article.SourceRange;
import java.util.Optional;

/**
 * Converts between what a reader selects, a stretch of the projection in UTF-16 units, and what an annotation keeps. Pure
 * functions; each takes time in proportion to the text.
 */
public final class Targets {

    private Targets() {}

    /**
     * The target for a selected passage. White space at either end of the selection is no part of what is meant.
     *
     * @param markdown the text that {@code projection} and {@code outline} were made of
     * @return empty where the selection holds nothing visible
     */
    public static Optional<Target.OfPassage> passage(
            Projection projection, Outline outline, PlainRange selection, String markdown) {
        String text = projection.text();
        int start = selection.start();
        int end = Math.min(selection.end(), text.length());
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (start < end && isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (start >= end) {
            return Optional.empty();
        }
        // A selection may not cut a character outside the basic plane in two.
        if (start > 0 && isInsidePair(text, start)) {
            start--;
        }
        if (end < text.length() && isInsidePair(text, end)) {
            end++;
        }
        PlainRange place = new PlainRange(start, end);
        return Optional.of(target(projection, outline, place, projection.toSource(place), markdown));
    }

    /**
     * The target for a stretch of the source, with all the markup in it.
     *
     * @param markdown the text that {@code projection} and {@code outline} were made of
     */
    public static Target.OfPassage ofSource(
            Projection projection, Outline outline, SourceRange source, String markdown) {
        return target(projection, outline, projection.toPlain(source), source, markdown);
    }

    private static Target.OfPassage target(
            Projection projection, Outline outline, PlainRange place, SourceRange source, String markdown) {
        String text = projection.text();
        int start = place.start();
        int end = place.end();
        CodePoints codePoints = new CodePoints(markdown);
        return new Target.OfPassage(
                codePoints.fromUtf16(source.start()),
                codePoints.fromUtf16(source.end()),
                text.substring(start, end),
                text.substring(back(text, start), start),
                text.substring(end, forth(text, end)),
                outline.at(source.start()).map(Section::id).orElse(""));
    }

    /**
     * Where a target stands in the very text it was made on.
     *
     * @param codePoints of that text, of which {@code projection} and {@code outline} were made
     * @return a section's heading or the passage; empty where it does not stand there, so that the text is another
     */
    public static Optional<PlainRange> inOwnText(
            Target target, Projection projection, Outline outline, CodePoints codePoints) {
        return switch (target) {
            case Target.OfSection section ->
                outline.find(section.sectionId()).map(found -> projection.toPlain(found.heading()));
            case Target.OfPassage passage -> {
                if (passage.end() > codePoints.count()) {
                    yield Optional.empty();
                }
                PlainRange place = projection.toPlain(
                        new SourceRange(codePoints.toUtf16(passage.start()), codePoints.toUtf16(passage.end())));
                yield place.of(projection.text()).equals(passage.quote()) ? Optional.of(place) : Optional.empty();
            }
        };
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isInsidePair(String text, int index) {
        return Character.isLowSurrogate(text.charAt(index)) && Character.isHighSurrogate(text.charAt(index - 1));
    }

    private static int back(String text, int from) {
        int window = Math.max(0, from - 2 * Target.OfPassage.CONTEXT);
        int available = Math.min(Target.OfPassage.CONTEXT, text.codePointCount(window, from));
        return text.offsetByCodePoints(from, -available);
    }

    private static int forth(String text, int from) {
        int window = Math.min(text.length(), from + 2 * Target.OfPassage.CONTEXT);
        int available = Math.min(Target.OfPassage.CONTEXT, text.codePointCount(from, window));
        return text.offsetByCodePoints(from, available);
    }
}

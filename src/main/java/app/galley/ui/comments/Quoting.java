package app.galley.ui.comments;

import app.galley.annotation.Target;
import app.galley.article.CodePoints;
import app.galley.article.PlainRange;
import app.galley.article.Section;
import app.galley.article.SourceRange;
import app.galley.ui.article.OpenArticle;
import java.util.Optional;

/** Makes targets of what a reader selects. */
final class Quoting {

    private Quoting() {}

    /**
     * The passage under a selection, white space at its ends left out; none where nothing else is left.
     *
     * @param selection in the article's projection; clipped to it, and widened to whole characters
     */
    static Optional<Target.OfPassage> passage(OpenArticle article, PlainRange selection) {
        String text = article.parsed().projection().text();
        int start = wholeStart(text, Math.min(selection.start(), text.length()));
        int end = wholeEnd(text, Math.min(selection.end(), text.length()));
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return Optional.empty();
        }
        SourceRange source = article.parsed().projection().toSource(new PlainRange(start, end));
        CodePoints codePoints = new CodePoints(article.parsed().markdown());
        return Optional.of(new Target.OfPassage(
                codePoints.fromUtf16(source.start()),
                codePoints.fromUtf16(source.end()),
                text.substring(start, end),
                text.substring(back(text, start), start),
                text.substring(end, forth(text, end)),
                article.parsed().outline().at(source.start()).map(Section::id).orElse("")));
    }

    /** The section of that id; the text before the first heading for the empty id. */
    static Optional<Target.OfSection> section(OpenArticle article, String sectionId) {
        if (sectionId.isEmpty()) {
            return Optional.of(new Target.OfSection("", article.article().title()));
        }
        return article.parsed()
                .outline()
                .find(sectionId)
                .map(section -> new Target.OfSection(sectionId, section.title()));
    }

    private static int wholeStart(String text, int offset) {
        return inPair(text, offset) ? offset - 1 : offset;
    }

    private static int wholeEnd(String text, int offset) {
        return inPair(text, offset) ? offset + 1 : offset;
    }

    private static boolean inPair(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }

    private static int back(String text, int from) {
        int count = Math.min(Target.OfPassage.CONTEXT, text.codePointCount(0, from));
        return text.offsetByCodePoints(from, -count);
    }

    private static int forth(String text, int from) {
        int count = Math.min(Target.OfPassage.CONTEXT, text.codePointCount(from, text.length()));
        return text.offsetByCodePoints(from, count);
    }
}

package app.galley.suggesting;

import app.galley.annotation.Annotation;
import app.galley.annotation.Target;
import app.galley.article.PlainRange;
import app.galley.article.Projection;
import app.galley.article.SourceRange;
import app.galley.article.TextBlock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks at the passage of one suggestion, as it was and as it is. */
final class Passages {

    private Passages() {}

    /** @param plain where the passage stands now; null where that is not known */
    static Suggestion suggestion(Made made, String markdown, Projection projection, @Nullable PlainRange plain) {
        Annotation annotation = made.annotation();
        if (!(annotation.target() instanceof Target.OfPassage passage)) {
            return new Suggestion(annotation, Readiness.UNFIT, null, "", "", List.of());
        }
        String original = made.source() == null ? passage.quote() : made.source();
        SourceRange place = plain == null ? null : projection.toSource(plain);
        if (plain == null || place == null || place.end() > markdown.length()) {
            return new Suggestion(annotation, Readiness.UNPLACED, null, original, "", List.of());
        }
        String current = place.of(markdown);
        Readiness readiness;
        if (!isReplaceable(markdown, projection, plain, annotation.replacement())) {
            readiness = Readiness.UNFIT;
        } else {
            String now = made.source() == null ? plain.of(projection.text()) : current;
            readiness = isSame(original, now) ? Readiness.READY : Readiness.EDITED;
        }
        return new Suggestion(annotation, readiness, place, original, current, List.of());
    }

    /** Lines may have been broken elsewhere, or white space quoted otherwise by another program. */
    private static boolean isSame(String one, String other) {
        return one.equals(other) || inOneLine(one).equals(inOneLine(other));
    }

    private static String inOneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /**
     * Whether something else can take the place of the passage without breaking what stands around it. Paragraphs, items
     * and headings can be joined; a passage that ends within a cell, a block of code or of HTML, or a footnote, and begins
     * before it, cannot: it would take half of the marks around that with it.
     */
    static boolean isReplaceable(
            String markdown, Projection projection, PlainRange plain, @Nullable String replacement) {
        List<TextBlock> blocks = projection.blocksIn(plain);
        if (blocks.isEmpty()) {
            return false;
        }
        TextBlock first = blocks.getFirst();
        if (blocks.size() > 1) {
            return isJoinable(first) && isJoinable(blocks.getLast());
        }
        return first.kind() != TextBlock.Kind.CODE
                || !closesFence(first.source().of(markdown), replacement == null ? "" : replacement);
    }

    private static boolean isJoinable(TextBlock block) {
        return switch (block.kind()) {
            case HEADING, PARAGRAPH, LIST_ITEM -> true;
            case TABLE_CELL, CODE, FOOTNOTE, HTML -> false;
        };
    }

    private static boolean closesFence(String block, String replacement) {
        int length = 0;
        while (length < block.length()
                && (block.charAt(0) == '`' || block.charAt(0) == '~')
                && block.charAt(length) == block.charAt(0)) {
            length++;
        }
        String fence = block.substring(0, length);
        return length > 2 && replacement.lines().anyMatch(line -> line.strip().startsWith(fence));
    }
}

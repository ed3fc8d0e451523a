package app.galley.suggesting;

import app.galley.article.Edit;
import app.galley.article.PlainRange;
import app.galley.article.Projection;
import app.galley.article.SourceRange;
import app.galley.article.TextBlock;
import java.util.List;
import java.util.Optional;

/** Takes a passage out, and with it what would be left of it: marks around nothing, a space too many, an empty block. */
final class Removing {

    private Removing() {}

    static Edit edit(String markdown, Projection projection, SourceRange place, List<TextBlock> blocks) {
        Optional<SourceRange> whole = wholeLines(markdown, projection, place, blocks);
        if (whole.isPresent()) {
            return new Edit(whole.get().start(), whole.get().of(markdown), "");
        }
        SourceRange wider = withMarksAround(markdown, projection, place, blocks);
        Cut cut = Cut.of(markdown, projection, wider, blocks);
        return cut.closing().isEmpty() && cut.opening().isEmpty()
                ? withSpace(markdown, cut.start(), cut.end(), blocks.getFirst())
                : cut.replacedBy("");
    }

    /** Where all of {@code *duck*} goes, its marks go. */
    private static SourceRange withMarksAround(
            String markdown, Projection projection, SourceRange place, List<TextBlock> blocks) {
        if (blocks.size() > 1) {
            return place;
        }
        SourceRange wider = place;
        boolean found = true;
        List<Marks.Pair> pairs = Marks.pairs(markdown, projection, blocks.getFirst());
        while (found) {
            found = false;
            for (Marks.Pair pair : pairs) {
                if (pair.open().end() <= wider.start()
                        && pair.close().start() >= wider.end()
                        && Cut.isUnseen(projection, pair.open().end(), wider.start())
                        && Cut.isUnseen(projection, wider.end(), pair.close().start())) {
                    wider = new SourceRange(pair.open().start(), pair.close().end());
                    found = true;
                }
            }
        }
        return wider;
    }

    /** Of two spaces around it one goes, as does one at the end or the beginning of a line. */
    private static Edit withSpace(String markdown, int start, int end, TextBlock block) {
        boolean code = block.kind() == TextBlock.Kind.CODE || block.kind() == TextBlock.Kind.HTML;
        boolean spaceBefore = start > 0 && markdown.charAt(start - 1) == ' ';
        boolean spaceAfter = end < markdown.length() && markdown.charAt(end) == ' ';
        boolean lineBefore = start == 0 || markdown.charAt(start - 1) == '\n';
        boolean lineAfter = end == markdown.length() || markdown.charAt(end) == '\n';
        int from = start;
        int to = end;
        if (!code && spaceAfter && (spaceBefore || lineBefore)) {
            to++;
        } else if (!code && spaceBefore && lineAfter && start > block.source().start()) {
            from--;
        }
        return new Edit(from, markdown.substring(from, to), "");
    }

    /** The lines of paragraphs, headings or items of which all words go; empty where any stay, or others hang on them. */
    private static Optional<SourceRange> wholeLines(
            String markdown, Projection projection, SourceRange place, List<TextBlock> blocks) {
        TextBlock first = blocks.getFirst();
        TextBlock last = blocks.getLast();
        PlainRange plain = projection.toPlain(place);
        boolean all = first.plain().start() >= plain.start()
                && last.plain().end() <= plain.end()
                && blocks.stream().allMatch(block -> switch (block.kind()) {
                    case HEADING, PARAGRAPH, LIST_ITEM -> true;
                    case TABLE_CELL, CODE, FOOTNOTE, HTML -> false;
                });
        int line = markdown.lastIndexOf('\n', first.source().start() - 1) + 1;
        int end = Math.min(last.source().end(), markdown.length());
        if (end < markdown.length() && (end == 0 || markdown.charAt(end - 1) != '\n')) {
            int feed = markdown.indexOf('\n', end);
            end = feed < 0 ? markdown.length() : feed + 1;
        }
        if (!all
                || !Fitting.isAtFront(markdown, line, first.source().start())
                || isDeeper(markdown, end, first.source().start() - line)) {
            return Optional.empty();
        }
        boolean apart = line == 0 || markdown.startsWith("\n\n", line - 2);
        if (apart) {
            while (end < markdown.length() && markdown.charAt(end) == '\n') {
                end++;
            }
        }
        return Optional.of(new SourceRange(line, end));
    }

    /** Whether the next line of text belongs to the item whose words go. */
    private static boolean isDeeper(String markdown, int from, int indentation) {
        int line = from;
        while (line < markdown.length() && markdown.charAt(line) == '\n') {
            line++;
        }
        int at = line;
        while (at < markdown.length() && (markdown.charAt(at) == ' ' || markdown.charAt(at) == '\t')) {
            at++;
        }
        return indentation > 0 && at < markdown.length() && at - line >= indentation;
    }
}

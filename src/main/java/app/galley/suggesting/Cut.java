package app.galley.suggesting;

import app.galley.article.Edit;
import app.galley.article.Projection;
import app.galley.article.SourceRange;
import app.galley.article.TextBlock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is cut out of a text with a passage, and the marks in it that have to stay since their partners do.
 *
 * @param start of what is cut out, in the Markdown; {@code end} likewise
 * @param closing marks of what began before
 * @param opening marks of what goes on behind
 */
record Cut(String markdown, int start, int end, String closing, String opening) {

    static Cut of(String markdown, Projection projection, SourceRange place, List<TextBlock> blocks) {
        int start = place.start();
        int end = place.end();
        List<Marks.Pair> kept = Marks.pairs(markdown, projection, blocks.getFirst()).stream()
                .filter(pair -> pair.open().end() <= place.start()
                        && pair.close().start() >= place.start()
                        && pair.close().end() <= place.end())
                .sorted(Comparator.comparingInt((Marks.Pair pair) -> pair.open().start())
                        .reversed())
                .toList();
        String closing = "";
        for (Marks.Pair pair : kept) {
            if (closing.isEmpty() && isUnseen(projection, pair.open().end(), start)) {
                start = pair.open().start();
            } else {
                closing += pair.close().of(markdown);
            }
        }
        List<Marks.Pair> goingOn = Marks.pairs(markdown, projection, blocks.getLast()).stream()
                .filter(pair -> pair.close().start() >= place.end()
                        && pair.open().start() >= place.start()
                        && pair.open().end() <= place.end())
                .sorted(Comparator.comparingInt(pair -> pair.close().start()))
                .toList();
        int gone = 0;
        while (gone < goingOn.size()
                && isUnseen(projection, end, goingOn.get(gone).close().start())) {
            end = goingOn.get(gone).close().end();
            gone++;
        }
        String opening = goingOn.subList(gone, goingOn.size()).reversed().stream()
                .map(pair -> pair.open().of(markdown))
                .collect(Collectors.joining());
        return new Cut(markdown, start, end, closing, opening);
    }

    /** Whether a reader sees nothing of the stretch. */
    static boolean isUnseen(Projection projection, int from, int to) {
        return projection.toPlain(new SourceRange(from, to)).isEmpty();
    }

    /** Marks do not count as such beside white space, so that goes to their other side. */
    Edit replacedBy(String text) {
        int from = start;
        int to = end;
        String before = "";
        String words = text;
        String after = "";
        if (!closing.isEmpty()) {
            if (text.isBlank()) {
                while (from > 0 && isSpace(markdown.charAt(from - 1))) {
                    from--;
                }
                before = markdown.substring(from, start);
            } else {
                words = text.stripTrailing();
                before = text.substring(words.length());
            }
        }
        if (!opening.isEmpty()) {
            while (to < markdown.length() && isSpace(markdown.charAt(to))) {
                to++;
            }
            boolean spaced = before.isEmpty() && (from == 0 || Character.isWhitespace(markdown.charAt(from - 1)));
            after = text.isBlank() && spaced ? "" : markdown.substring(end, to);
        }
        return new Edit(from, markdown.substring(from, to), words + closing + before + after + opening);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }
}

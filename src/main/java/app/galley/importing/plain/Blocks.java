package app.galley.importing.plain;

import app.galley.importing.markup.Block;
import app.galley.importing.plain.Headings.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes blocks of a text's lines, from the first to the last. */
final class Blocks {

    /** Quotes within quotes beyond this keep their signs as text. */
    private static final int DEEPEST_QUOTE = 8;

    private static final int GAP = 3;

    private final List<Line> lines;
    private final Wrapping wrapping;
    private final NumberedRows rows;
    private final Headings headings;
    private final HeadingLevels levels = new HeadingLevels();
    private final int quotes;
    private final List<Block> blocks = new ArrayList<>();
    private @Nullable String title;

    private Blocks(List<Line> lines, int quotes) {
        this.lines = lines;
        this.quotes = quotes;
        wrapping = Wrapping.of(lines);
        rows = new NumberedRows(lines, wrapping);
        headings = new Headings(lines, wrapping, rows);
    }

    /** Reads the lines of an article: its title, if it has one, and its blocks. */
    static PlainArticle article(List<Line> lines) {
        Blocks reader = new Blocks(lines, 0);
        TitleLine title = TitleLine.of(lines, reader.headings, reader.rows);
        int from = 0;
        if (title != null) {
            reader.title = title.words();
            reader.blocks.add(new Block.Heading(1, Paragraphs.inline(title.words())));
            from = title.end();
        }
        reader.read(from);
        return new PlainArticle(reader.title, reader.blocks, List.of());
    }

    private void read(int from) {
        @Nullable Found[] found = new @Nullable Found[lines.size()];
        for (int i = from; i < lines.size(); i++) {
            Found heading = headings.at(i);
            found[i] = heading;
            if (heading != null) {
                levels.add(heading.style());
            }
        }
        for (int i = from; i < lines.size(); ) {
            Found heading = found[i];
            Line line = lines.get(i);
            if (line.isBlank()) {
                i++;
            } else if (heading != null) {
                blocks.add(new Block.Heading(levels.of(heading), Paragraphs.inline(heading.words())));
                i += heading.lines();
            } else if (Rules.isRule(line)) {
                Found below = i + 1 < lines.size() ? found[i + 1] : null;
                boolean overHeading = below != null && below.lines() == 2;
                if (!overHeading) {
                    blocks.add(new Block.Rule());
                }
                i++;
            } else if (rows.isItem(i)) {
                ListReader list = new ListReader(lines, wrapping, rows, headings);
                blocks.add(list.read(i));
                i = list.end();
            } else if (isQuote(line)) {
                i = quote(i);
            } else {
                i = text(i, found);
            }
        }
    }

    private int quote(int from) {
        int end = endOfRun(from, this::isQuote);
        List<Line> inner = new ArrayList<>();
        for (Line line : lines.subList(from, end)) {
            inner.addAll(Line.of(line.text().substring(1)));
        }
        Blocks reader = new Blocks(inner, quotes + 1);
        reader.read(0);
        blocks.add(new Block.Quote(reader.blocks));
        return end;
    }

    private int text(int from, @Nullable Found[] found) {
        int end = from + 1;
        while (end < lines.size()
                && !lines.get(end).isBlank()
                && found[end] == null
                && !rows.isItem(end)
                && !isQuote(lines.get(end))
                && !Rules.isRule(lines.get(end))) {
            end++;
        }
        List<Line> run = lines.subList(from, end);
        if (isSetOut(run)) {
            blocks.add(new Block.Code("", letterForLetter(run)));
        } else {
            blocks.addAll(Paragraphs.of(run, wrapping));
        }
        return end;
    }

    private boolean isQuote(Line line) {
        return quotes < DEEPEST_QUOTE
                && line.text().startsWith(">")
                && !line.text().startsWith(">=");
    }

    private int endOfRun(int from, Predicate<Line> test) {
        int end = from;
        while (end < lines.size() && test.test(lines.get(end))) {
            end++;
        }
        return end;
    }

    /** Columns made with spaces or tabs: at least two lines, and gaps in most of them. */
    private static boolean isSetOut(List<Line> run) {
        long gaps = run.stream().filter(line -> hasGap(line.text())).count();
        return run.size() > 1 && gaps > 1 && gaps * 3 >= run.size() * 2L;
    }

    private static boolean hasGap(String text) {
        int spaces = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\t') {
                return true;
            }
            spaces = c == ' ' ? spaces + 1 : 0;
            if (spaces >= GAP) {
                return true;
            }
        }
        return false;
    }

    private static String letterForLetter(List<Line> run) {
        int base = run.stream().mapToInt(Line::indent).min().orElse(0);
        StringBuilder text = new StringBuilder();
        for (Line line : run) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append(" ".repeat(line.indent() - base))
                    .append(line.text());
        }
        return text.toString();
    }
}

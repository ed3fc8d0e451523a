package app.galley.importing.plain;

import app.galley.importing.markup.Block;
import app.galley.importing.markup.MarkdownEscape;
import java.util.ArrayList;
import java.util.List;

/** Makes paragraphs of lines that stand together: joins what was wrapped, keeps apart what was meant as lines. */
final class Paragraphs {

    private static final int LONGEST_VERSE = 66;
    private static final int SHORTEST_CLAUSE = 45;
    private static final int LONGEST_CLAUSE = 140;

    private enum Bond {
        JOIN,
        BREAK,
        SPLIT
    }

    private final List<Line> run;
    private final Wrapping wrapping;
    private final int base;
    private final boolean wrapped;
    private final boolean verse;

    private Paragraphs(List<Line> run, Wrapping text) {
        this.run = run;
        base = run.stream().mapToInt(Line::indent).min().orElse(0);
        Wrapping own = text.width() > 0 ? text : Wrapping.of(run);
        wrapping = own;
        boolean full = false;
        boolean shortLines = true;
        for (int i = 0; i + 1 < run.size(); i++) {
            full |= own.continues(run.get(i), run.get(i + 1));
        }
        for (Line line : run) {
            shortLines &= line.length() <= LONGEST_VERSE;
        }
        wrapped = full || goesOnInSmallLetters();
        verse = !wrapped && shortLines && run.size() > 1;
    }

    /** The paragraphs of lines with no empty line between them. */
    static List<Block> of(List<Line> run, Wrapping text) {
        return new Paragraphs(run, text).split();
    }

    /** One paragraph of all the lines, wherever they break: the inside of a list's item. */
    static Block joined(List<Line> run) {
        StringBuilder text = new StringBuilder(run.getFirst().text());
        for (Line line : run.subList(1, run.size())) {
            text.append(joiner(text, line.text())).append(line.text());
        }
        return new Block.Paragraph(inline(text.toString()));
    }

    /** One paragraph's text as inline Markdown, white space within its lines evened out. */
    static String inline(String text) {
        StringBuilder even = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == ' ' || c == '\t' || c == '\r';
            if (!(blank && space)) {
                even.append(blank ? ' ' : c);
            }
            space = blank;
        }
        return MarkdownEscape.inline(even.toString());
    }

    private List<Block> split() {
        List<Block> paragraphs = new ArrayList<>();
        StringBuilder text = new StringBuilder(run.getFirst().text());
        for (int i = 1; i < run.size(); i++) {
            Line line = run.get(i);
            switch (bond(run.get(i - 1), line)) {
                case JOIN -> text.append(joiner(text, line.text())).append(line.text());
                case BREAK -> text.append('\n').append(line.text());
                case SPLIT -> {
                    paragraphs.add(new Block.Paragraph(inline(text.toString())));
                    text.setLength(0);
                    text.append(line.text());
                }
            }
        }
        paragraphs.add(new Block.Paragraph(inline(text.toString())));
        return paragraphs;
    }

    private Bond bond(Line line, Line next) {
        if (verse) {
            return Bond.BREAK;
        }
        if (!wrapped) {
            return Bond.SPLIT;
        }
        boolean continues = wrapping.continues(line, next);
        if (next.indent() > base + 1 && (line.indent() <= base + 1 || !continues)) {
            return Bond.SPLIT;
        }
        if (continues || wrapping.width() == 0) {
            return Bond.JOIN;
        }
        if (line.endsSentence() && !next.startsLowerCase()) {
            return Bond.SPLIT;
        }
        return next.startsLowerCase() ? Bond.JOIN : Bond.BREAK;
    }

    /** Lines broken by hand, at clauses: no margin shows, but sentences run across the line ends. */
    private boolean goesOnInSmallLetters() {
        int small = 0;
        int length = 0;
        int breaks = run.size() - 1;
        for (int i = 1; i <= breaks; i++) {
            boolean goesOn = run.get(i).startsLowerCase() && !run.get(i - 1).endsSentence();
            small += goesOn ? 1 : 0;
            length += run.get(i - 1).length();
        }
        return breaks > 0
                && small * 2 > breaks
                && length / breaks >= SHORTEST_CLAUSE
                && length / breaks <= LONGEST_CLAUSE;
    }

    /** Scripts written without spaces are joined without one. */
    private static String joiner(CharSequence text, String next) {
        boolean unspaced = !text.isEmpty()
                && !next.isEmpty()
                && isUnspaced(Character.codePointBefore(text, text.length()))
                && isUnspaced(next.codePointAt(0));
        return unspaced ? "" : " ";
    }

    private static boolean isUnspaced(int c) {
        if (c < 0x3000) {
            return false;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA -> true;
            default -> (c <= 0x303f) || (c >= 0xff01 && c <= 0xff1f);
        };
    }
}

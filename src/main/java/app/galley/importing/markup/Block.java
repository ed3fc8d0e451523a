package app.galley.importing.markup;

import java.util.List;

/**
 * A block of an article on its way to Markdown. Strings called {@code inline} are Markdown already (text in them has gone
 * through {@link MarkdownEscape#inline}), without the escaping that only the start of a line needs: the writer adds it.
 */
public sealed interface Block {

    /** A heading; {@code level} 1 to 6. */
    record Heading(int level, String inline) implements Block {}

    /** A paragraph; each line feed in it is a forced line break. */
    record Paragraph(String inline) implements Block {}

    /** Quoted blocks. */
    record Quote(List<Block> blocks) implements Block {
        public Quote {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A list.
     *
     * @param start the first number, or {@link #BULLETS}
     * @param tight whether its items stand without space between them
     */
    record Items(int start, boolean tight, List<List<Block>> items) implements Block {

        /** In place of a first number: the list has none. */
        public static final int BULLETS = -1;

        public Items {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /** Text to be shown letter for letter; {@code language} may be empty. */
    record Code(String language, String text) implements Block {}

    /** A table; the first row is its head. Every cell is inline Markdown of one line. */
    record Table(List<List<String>> rows, List<Alignment> alignments) implements Block {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
            alignments = List.copyOf(alignments);
        }
    }

    /** A footnote's text. */
    record Footnote(String label, List<Block> blocks) implements Block {
        public Footnote {
            blocks = List.copyOf(blocks);
        }
    }

    /** A line across the page. */
    record Rule() implements Block {}

    /** How a table's column is set. */
    enum Alignment {
        NONE,
        LEFT,
        CENTER,
        RIGHT
    }
}

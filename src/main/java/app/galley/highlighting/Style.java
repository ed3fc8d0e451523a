package app.galley.highlighting;

import java.util.List;

/** What a stretch of a line is. Several can hold at once: the asterisks of a strong word in a heading are three things. */
public enum Style {
    HEADING_1,
    HEADING_2,
    HEADING_3,
    HEADING_4,
    HEADING_5,
    HEADING_6,
    /** Characters that are written for the parser and not shown to a reader. */
    MARK,
    EMPHASIS,
    STRONG,
    STRIKE,
    /** Code, in a block or a span, without the marks around it. */
    CODE,
    /** What stands behind the opening of a code block, such as the language. */
    CODE_INFO,
    /** The words of a link, those of a picture's description too. */
    LINK_TEXT,
    /** Where a link leads, the name of the reference it is made by, or an address in running text. */
    LINK_ADDRESS,
    LINK_TITLE,
    /** The whole of a picture, from its exclamation mark on. */
    IMAGE,
    /** A reference to a footnote, or the name at its definition. */
    FOOTNOTE,
    LIST_MARKER,
    QUOTE_MARKER,
    /** The box of a task. */
    TASK,
    /** Pipes and the line below a table's head. */
    TABLE_MARK,
    TABLE_HEADER,
    /** A tag or another piece of HTML; in an HTML block the whole line. */
    HTML,
    HTML_COMMENT,
    FRONT_MATTER_KEY,
    FRONT_MATTER_VALUE,
    /** A backslash and the character it takes the meaning from. */
    ESCAPE,
    ENTITY,
    /** What ends a line for good: spaces or a backslash. */
    HARD_BREAK,
    RULE;

    private static final List<Style> HEADINGS =
            List.of(HEADING_1, HEADING_2, HEADING_3, HEADING_4, HEADING_5, HEADING_6);

    int bit() {
        return 1 << index();
    }

    /** Which bit that is, from 0 to 31. */
    @SuppressWarnings("EnumOrdinal") // Bits live as long as the program runs: no order is ever written down.
    int index() {
        return ordinal();
    }

    static Style heading(int level) {
        return HEADINGS.get(level - 1);
    }
}

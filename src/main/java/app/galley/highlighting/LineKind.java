package app.galley.highlighting;

/** What a line is, whatever quotes and list items it stands in. */
public enum LineKind {
    BLANK,
    PARAGRAPH,
    HEADING_1,
    HEADING_2,
    HEADING_3,
    HEADING_4,
    HEADING_5,
    HEADING_6,
    /** The equals signs or hyphens that make the lines above a heading. */
    HEADING_UNDERLINE,
    /** The first or last line of a fenced code block. */
    FENCE,
    CODE,
    FRONT_MATTER,
    TABLE,
    HTML,
    RULE,
    LINK_DEFINITION;

    /** 1 to 6 for a line of a heading's words, 0 for any other. */
    public int headingLevel() {
        return ordinal() >= HEADING_1.ordinal() && ordinal() <= HEADING_6.ordinal()
                ? ordinal() - HEADING_1.ordinal() + 1
                : 0;
    }

    static LineKind heading(int level) {
        return values()[HEADING_1.ordinal() + level - 1];
    }
}

package app.galley.highlighting;

import java.util.List;

/** What a line is, whatever quotes and list items it stands in. */
public enum LineKind {
    BLANK,
    PARAGRAPH,
    HEADING_1(1),
    HEADING_2(2),
    HEADING_3(3),
    HEADING_4(4),
    HEADING_5(5),
    HEADING_6(6),
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

    private static final List<LineKind> HEADINGS =
            List.of(HEADING_1, HEADING_2, HEADING_3, HEADING_4, HEADING_5, HEADING_6);

    private final int headingLevel;

    LineKind() {
        this(0);
    }

    LineKind(int headingLevel) {
        this.headingLevel = headingLevel;
    }

    /** 1 to 6 for a line of a heading's words, 0 for any other. */
    public int headingLevel() {
        return headingLevel;
    }

    static LineKind heading(int level) {
        return HEADINGS.get(level - 1);
    }
}

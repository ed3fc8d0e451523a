package app.galley.highlighting;

import java.util.ArrayList;
import java.util.List;

/** Tells words from what is written for the parser. */
final class Prose {

    private static final int NOT_WORDS = Style.MARK.bit()
            | Style.CODE.bit()
            | Style.CODE_INFO.bit()
            | Style.LINK_ADDRESS.bit()
            | Style.FOOTNOTE.bit()
            | Style.LIST_MARKER.bit()
            | Style.QUOTE_MARKER.bit()
            | Style.TASK.bit()
            | Style.TABLE_MARK.bit()
            | Style.HTML.bit()
            | Style.HTML_COMMENT.bit()
            | Style.ENTITY.bit()
            | Style.HARD_BREAK.bit()
            | Style.RULE.bit();

    private Prose() {}

    static List<Span> of(String text, LineKind kind, List<Span> spans) {
        switch (kind) {
            case BLANK, FENCE, CODE, FRONT_MATTER, HTML, RULE, HEADING_UNDERLINE -> {
                return List.of();
            }
            default -> {}
        }
        List<Span> prose = new ArrayList<>();
        int at = 0;
        for (Span span : spans) {
            add(prose, at, span.start(), 0);
            if ((span.bits() & NOT_WORDS) == 0) {
                add(prose, span.start(), span.end(), span.bits());
            }
            at = span.end();
        }
        add(prose, at, text.length(), 0);
        return List.copyOf(prose);
    }

    private static void add(List<Span> prose, int start, int end, int bits) {
        if (start < end) {
            prose.add(new Span(start, end, bits));
        }
    }
}

package app.galley.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.HashMap;
import java.util.Map;

/**
 * Renders footnotes where they are defined, each on a sheet of its own, so that their text is recorded in the order of the
 * source; and puts the sheets in the order of their numbers at the end.
 */
final class FootnoteRenderer {

    private final PageWriter page;
    private final Footnotes footnotes;
    private final Sheet end;
    private final Map<Integer, String> rendered = new HashMap<>();

    /** @param end the page section that shows the notes */
    FootnoteRenderer(PageWriter page, Footnotes footnotes, Sheet end) {
        this.page = page;
        this.footnotes = footnotes;
        this.end = end;
    }

    void render(FootnoteBlock note, BlockRenderer blocks) {
        Sheet outer = page.sheet();
        Sheet sheet = end.blank();
        int number = footnotes.number(note);
        page.turnTo(sheet);
        page.text().startAt(page.start(note));
        page.tag("li", note).raw(" id=\"" + Footnotes.noteId(number) + "\" dir=\"auto\">\n");
        blocks.children(note);
        if (!(note.getLastChild() instanceof Paragraph)) {
            page.raw("<p data-g=\"\">");
            backLinks(note);
            page.raw("</p>\n");
        }
        page.raw("</li>\n");
        page.turnTo(outer);
        rendered.put(number, sheet.html().toString());
    }

    /** The way back stands at the end of the note's last line. */
    void endParagraph(Paragraph paragraph) {
        if (paragraph.getParent() instanceof FootnoteBlock note && paragraph.getNext() == null) {
            backLinks(note);
        }
    }

    /** The list of all notes. */
    String html() {
        StringBuilder html = new StringBuilder("<section class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n");
        for (FootnoteBlock note : footnotes.ordered()) {
            html.append(rendered.getOrDefault(footnotes.number(note), ""));
        }
        return html.append("</ol>\n</section>\n").toString();
    }

    private void backLinks(FootnoteBlock note) {
        int number = footnotes.number(note);
        int count = footnotes.references(note);
        for (int i = 1; i <= count; i++) {
            String label = count == 1 ? "Back to the text" : "Back to the text, place " + i;
            page.raw("<span data-g=\"\"> <a class=\"footnote-back\" role=\"doc-backlink\" href=\"#"
                    + Footnotes.referenceId(number, i) + "\" aria-label=\"" + label + "\">↩"
                    + (i > 1 ? "<sup>" + i + "</sup>" : "") + "</a></span>");
        }
    }
}

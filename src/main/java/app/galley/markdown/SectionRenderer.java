package app.galley.markdown;

import app.galley.article.ImageSource;
import app.galley.article.Projection;
import app.galley.article.SourceRange;
import com.vladsch.flexmark.ast.Heading;

/** Renders sections of an article, one after the other. Used once. */
final class SectionRenderer {

    private final Stretch stretch;
    private final Contents contents;
    private final EarlierSections earlier;
    private final PageWriter page;
    private final FootnoteRenderer notes;
    private final BlockRenderer blocks;

    /**
     * @param contents where the sections are put
     * @param projection where their text is put
     * @param footnotes those of the article
     * @param end the piece of the page that shows the footnotes
     * @param earlier what need not be rendered again
     */
    SectionRenderer(
            Stretch stretch,
            Contents contents,
            Projection.Builder projection,
            Footnotes footnotes,
            Sheet end,
            ImageSource images,
            EarlierSections earlier) {
        this.stretch = stretch;
        this.contents = contents;
        this.earlier = earlier;
        page = new PageWriter(stretch.markdown(), stretch.base(), projection, true);
        notes = new FootnoteRenderer(page, footnotes, end);
        InlineRenderer inline = new InlineRenderer(page, stretch.document(), footnotes, images);
        blocks = new BlockRenderer(page, inline, new HtmlBlockRenderer(page, images), notes, stretch.document());
    }

    void render() {
        if (stretch.hasIntroduction()) {
            introduction();
        }
        Heading heading = stretch.heading(stretch.first());
        while (heading != null) {
            Heading next = stretch.heading(heading.getNext());
            section(heading, new SourceRange(stretch.start(heading), stretch.start(next)));
            heading = next;
        }
    }

    /** The list of the footnotes that stand in the sections. */
    String notes() {
        return notes.html();
    }

    /** The text before the first heading. */
    private void introduction() {
        var first = stretch.first();
        int start = stretch.source().start();
        SourceRange source = new SourceRange(start, stretch.start(stretch.heading(first)));
        var kept = earlier.find(source.of(stretch.markdown()), first);
        if (kept != null) {
            contents.page().add(kept.placed("", source, 0));
            return;
        }
        Sheet sheet = new Sheet(0, start);
        page.turnTo(sheet);
        blocks.siblings(first, true);
        contents.page().add(new PageSection("", source, sheet.html().toString()));
    }

    private void section(Heading heading, SourceRange source) {
        SourceRange line = new SourceRange(source.start(), page.end(heading));
        int index = contents.page().size();
        var kept = earlier.find(source.of(stretch.markdown()), heading);
        if (kept != null) {
            String title = kept.title();
            String id = contents.ids().next(title);
            contents.outline().add(id, heading.getLevel(), title, line);
            contents.page().add(kept.placed(id, source, index));
            return;
        }
        Sheet sheet = new Sheet(index, source.start());
        page.turnTo(sheet);
        var titled = blocks.sectionHeading(heading, contents.ids());
        contents.outline().add(titled.id(), heading.getLevel(), titled.title(), line);
        blocks.siblings(heading.getNext(), true);
        contents.page().add(new PageSection(titled.id(), source, sheet.html().toString()));
    }
}

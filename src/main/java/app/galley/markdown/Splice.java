package app.galley.markdown;

import app.galley.article.Projection;
import app.galley.article.Section;
import app.galley.article.SourceRange;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts newly rendered sections in the place of those of an earlier text. Used once. */
final class Splice {

    private final ParsedArticle before;
    private final CrossReferences references;
    private final String markdown;
    private final FrontMatter frontMatter;
    private final Touched pieces;
    private final int sections;
    private final List<Section> headings;
    private final Contents contents = new Contents();

    /**
     * @param references those of {@code before}
     * @param markdown the new text
     * @param pieces the sections that give way
     * @param sections how many pieces of the page there were, footnotes aside
     */
    Splice(
            ParsedArticle before,
            CrossReferences references,
            String markdown,
            FrontMatter frontMatter,
            Touched pieces,
            int sections) {
        this.before = before;
        this.references = references;
        this.markdown = markdown;
        this.frontMatter = frontMatter;
        this.pieces = pieces;
        this.sections = sections;
        headings = before.outline().flat();
        for (int i = 0; i < pieces.from(); i++) {
            keep(i, 0, before.page().get(i).id());
        }
    }

    String markdown() {
        return markdown;
    }

    CrossReferences references() {
        return references;
    }

    /** Where the new sections go. */
    Contents contents() {
        return contents;
    }

    boolean isAtTop() {
        return pieces.from() == 0;
    }

    /** How much longer the text is now. */
    int shift() {
        return markdown.length() - before.markdown().length();
    }

    /** The heading after the sections that give way; null where they go to the end. */
    @Nullable Section probe() {
        return pieces.to() == sections ? null : Touched.heading(pieces.to(), before, headings);
    }

    /** Where the new sections stand. */
    SourceRange newSource() {
        return new SourceRange(isAtTop() ? frontMatter.length() : oldStart(), oldEnd() + shift());
    }

    /** What referred and was referred to before the sections that give way. */
    CrossReferences earlier() {
        return references.within(0, oldStart());
    }

    /** What referred and was referred to in the sections that give way. */
    CrossReferences touched() {
        return references.within(oldStart(), oldEnd());
    }

    /**
     * The sheet for footnotes that stand in the new sections.
     *
     * @param added how many sections are new
     * @param used whether there are any
     */
    Sheet notes(int added, boolean used) {
        int ordinal = 0;
        for (int i = 0; used && i < firstBlock(); i++) {
            ordinal += before.projection().blocks().get(i).page() == sections ? 1 : 0;
        }
        return new Sheet(sections - pieces.to() + pieces.from() + added, 0, ordinal);
    }

    /** The whole article, now that the new sections are there: {@code part} is their text. */
    ParsedArticle around(Projection part, CrossReferences found) {
        int added = contents.page().size();
        boolean sameIds =
                ids(contents.page(), pieces.from(), added).equals(ids(before.page(), pieces.from(), pieces.to()));
        for (int i = pieces.to(); i < sections; i++) {
            Section heading = Touched.heading(i, before, headings);
            keep(
                    i,
                    shift(),
                    sameIds || heading == null
                            ? before.page().get(i).id()
                            : contents.ids().next(heading.title()));
        }
        int more = contents.page().size() - sections;
        CrossReferences moved = references.moved(oldStart(), oldEnd(), found, shift());
        if (!moved.notes().isEmpty()) {
            String html = before.page().getLast().html();
            contents.addNotes(moved.notes(), NotePositions.moved(html, references.notes(), moved.notes()));
        }
        int lastBlock = pieces.to() == sections
                ? before.projection().blocks().size()
                : before.projection().firstBlockFrom(oldEnd());
        Projection text = before.projection()
                .replaced(firstBlock(), lastBlock, part, shift(), page -> page < pieces.from() ? page : page + more);
        return new ParsedArticle(
                markdown,
                frontMatter,
                frontMatter.title().orElseGet(() -> contents.title(text.text())),
                contents.outline().build(markdown.length()),
                text,
                contents.page(),
                moved);
    }

    private void keep(int piece, int shift, String id) {
        Section heading = Touched.heading(piece, before, headings);
        if (heading != null) {
            contents.ids().take(id);
            SourceRange line = new SourceRange(
                    heading.heading().start() + shift, heading.heading().end() + shift);
            contents.outline().add(id, heading.level(), heading.title(), line);
        }
        PageSection old = before.page().get(piece);
        contents.page().add(old.at(old.source().start() + shift).named(id));
    }

    private int oldStart() {
        return isAtTop() ? 0 : before.page().get(pieces.from()).source().start();
    }

    private int oldEnd() {
        return pieces.to() == sections
                ? before.markdown().length()
                : before.page().get(pieces.to()).source().start();
    }

    private int firstBlock() {
        return isAtTop() ? 0 : before.projection().firstBlockFrom(oldStart());
    }

    private static Set<String> ids(List<PageSection> page, int from, int to) {
        Set<String> ids = new HashSet<>();
        page.subList(from, to).forEach(section -> ids.add(section.id()));
        return ids;
    }
}

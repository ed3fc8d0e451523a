package app.galley.markdown;

import app.galley.article.ImageSource;
import app.galley.article.Projection;
import app.galley.article.Section;
import app.galley.article.SourceRange;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parses the sections that a change touches, and takes the rest of the article over from before. Gives up where it cannot
 * be sure that all comes out as it would if the whole were parsed.
 */
final class ChangedSections {

    /** Where the sections that changed are longer than this, and most of the text, parsing all of it is as quick. */
    private static final int LONG = 100_000;

    private final Parser parser;
    private final ImageSource images;

    ChangedSections(Parser parser, ImageSource images) {
        this.parser = parser;
        this.images = images;
    }

    /** The parsed text; null where it takes a full parse, and so for a text that has not changed. */
    @Nullable ParsedArticle parse(ParsedArticle before, String markdown, FrontMatter frontMatter) {
        CrossReferences references = before.crossReferences();
        if (references == null || markdown.equals(before.markdown())) {
            return null;
        }
        Change change = Change.between(before.markdown(), markdown);
        int base = frontMatter.length();
        int oldBase = before.frontMatter().length();
        int sections = before.page().size() - (references.notes().isEmpty() ? 0 : 1);
        if (change.end() <= oldBase && change.newEnd() <= base && base - oldBase == change.shift()) {
            Splice splice = new Splice(before, references, markdown, frontMatter, new Touched(0, 0), sections);
            return splice.around(
                    new Projection.Builder().build(), new CrossReferences(List.of(), List.of(), List.of()));
        }
        if (change.start() < base || !frontMatter.equals(before.frontMatter())) {
            return null;
        }
        Touched touched = Touched.by(change, before, markdown, sections);
        if (touched.from() == 0 && touched.to() == sections) {
            return null;
        }
        Splice splice = new Splice(before, references, markdown, frontMatter, touched, sections);
        try {
            return parse(splice);
        } catch (StackOverflowError e) {
            return null;
        }
    }

    private @Nullable ParsedArticle parse(Splice splice) {
        SourceRange source = splice.newSource();
        Section probe = splice.probe();
        int end = probe == null
                ? source.end()
                : Lines.next(splice.markdown(), probe.heading().end() + splice.shift());
        if (end - source.start() > LONG
                && 2 * (end - source.start()) > splice.markdown().length()) {
            return null;
        }
        String text = splice.markdown().substring(source.start(), end);
        Preamble preamble = Preamble.to(text, splice.references());
        if (preamble == null) {
            return null;
        }
        Document document = parser.parse(preamble.text() + Syntax.parseable(text));
        int base = source.start() - preamble.text().length();
        Stretch stretch = new Stretch(splice.markdown(), source, document, base);
        Linkage defined = Linkage.of(document, 0, preamble.text().length());
        if (!preamble.isDefined(defined) || !begins(stretch, splice) || !ends(stretch, probe, splice.shift())) {
            return null;
        }
        Linkage linkage = Linkage.of(document, preamble.text().length(), source.end() - base);
        Footnotes footnotes = new Footnotes(
                linkage,
                document,
                defined.notes(),
                preamble.notes(),
                splice.earlier().calls());
        CrossReferences part = CrossReferences.of(splice.markdown(), base, document, linkage, footnotes);
        if (!splice.touched().isSameAs(part)) {
            return null;
        }
        Projection.Builder projection = new Projection.Builder();
        Sheet notes = splice.notes(stretch.countSections(), !linkage.notes().isEmpty());
        new SectionRenderer(
                        stretch,
                        splice.contents(),
                        projection,
                        footnotes,
                        notes,
                        images,
                        new EarlierSections(null, projection))
                .render();
        return splice.around(projection.build(), part);
    }

    private static boolean begins(Stretch stretch, Splice splice) {
        return splice.isAtTop()
                || (stretch.first() instanceof Heading first
                        && stretch.start(first) == stretch.source().start());
    }

    /** Whether the heading after the stretch is what it was; null where the stretch goes to the end. */
    private static boolean ends(Stretch stretch, @Nullable Section probe, int shift) {
        if (probe == null) {
            return true;
        }
        for (var node = stretch.document().getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading
                    && stretch.start(heading) == stretch.source().end()) {
                return heading.getLevel() == probe.level()
                        && heading.getEndOffset() + stretch.base()
                                == probe.heading().end() + shift;
            }
        }
        return false;
    }
}

package app.galley.importing;

import app.galley.article.Article;
import app.galley.article.ArticleId;
import app.galley.article.Revision;
import app.galley.article.RevisionId;
import app.galley.article.RevisionKind;
import app.galley.article.SetAside;
import app.galley.library.Library;
import app.galley.markdown.MarkdownParser;
import app.galley.markdown.ParsedArticle;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts a whole text in place of an article's, as its newest revision: a file's, read as by an import, or that of an older
 * revision. A draft becomes a revision before, so that no word is lost. Not on the JavaFX thread.
 */
public final class TextReplacement {

    private final Library library;
    private final MarkdownParser parser;
    private final ArticleReader reader = new ArticleReader();

    public TextReplacement(Library library, MarkdownParser parser) {
        this.library = library;
        this.parser = parser;
    }

    /**
     * What was done.
     *
     * @param article as it is now, {@code revision} its newest and {@code text} the text of that
     * @param isNew false where the text was that of the newest revision already, which is then the one given
     * @param setAside what was left out of the text
     * @param notes sentences for the user
     */
    public record Replaced(
            Article article,
            Revision revision,
            ParsedArticle text,
            boolean isNew,
            List<SetAside> setAside,
            List<String> notes) {

        public Replaced {
            setAside = List.copyOf(setAside);
            notes = List.copyOf(notes);
        }
    }

    /**
     * By the text of a file, and nothing else of it: the notes tell of comments that a review copy holds besides.
     *
     * @param name what to call the revision, or null
     */
    public Replaced byFile(ArticleId article, Path file, @Nullable String name) throws ImportException {
        Path folder = file.toAbsolutePath().getParent();
        return by(article, reader.read(file), folder == null ? null : new PictureFolder(folder, folder), name);
    }

    /** By Markdown from a stream, to its end; {@code name} as in {@link #byFile}. */
    public Replaced byStream(ArticleId article, InputStream in, @Nullable String name) throws ImportException {
        try {
            byte[] bytes = in.readNBytes((int) ArticleReader.MAX_BYTES + 1);
            if (bytes.length > ArticleReader.MAX_BYTES) {
                throw SourceFile.tooLarge("The text");
            }
            return by(article, reader.read(bytes, "input.md"), null, name);
        } catch (IOException e) {
            throw new ImportException("The text could not be read to its end, so nothing was changed; try again.", e);
        }
    }

    /** By the text of one of its revisions. */
    public Replaced byRevision(ArticleId article, RevisionId revision) {
        return library.inTransaction(() ->
                store(article, library.revisions().text(revision), RevisionKind.RESTORED, null, List.of(), List.of()));
    }

    /** By Markdown that was made of the article's own, such as by accepting a suggestion. */
    public Replaced byMarkdown(ArticleId article, String markdown) {
        return library.inTransaction(() -> store(article, markdown, RevisionKind.EDITED, null, List.of(), List.of()));
    }

    private Replaced by(ArticleId article, ImportedText text, @Nullable PictureFolder folder, @Nullable String name) {
        return library.inTransaction(() -> {
            ArticlePictures pictures = text.pictures(folder, library.attachments());
            List<String> notes = new ArrayList<>(text.notes());
            notes.addAll(pictures.notes());
            if (text.copied() != null
                    && !text.copied().review().state().annotations().isEmpty()) {
                notes.add("Only the text of the review copy was taken; to get its comments too, merge it as a review.");
            }
            return store(article, pictures.markdown(), RevisionKind.EDITED, name, text.setAside(), notes);
        });
    }

    private Replaced store(
            ArticleId article,
            String markdown,
            RevisionKind kind,
            @Nullable String name,
            List<SetAside> setAside,
            List<String> notes) {
        RevisionId before = library.articles().get(article).map(Article::head).orElse(null);
        ParsedArticle parsed = parser.parse(markdown, library.attachments());
        TextFacts facts = TextFacts.of(parsed);
        Revision revision =
                library.revisions().add(article, markdown, facts.title(), facts.words(), facts.sections(), kind, name);
        return new Replaced(
                library.articles().get(article).orElseThrow(),
                revision,
                parsed,
                !revision.id().equals(before),
                setAside,
                notes);
    }
}

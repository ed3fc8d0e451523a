package app.galley.cli;

import app.galley.article.Article;
import app.galley.article.RevisionId;
import app.galley.article.RevisionKind;
import app.galley.importing.ArticleReader;
import app.galley.importing.FilePictures;
import app.galley.importing.ImportException;
import app.galley.importing.ImportedText;
import app.galley.importing.TextFacts;
import app.galley.library.CurrentText;
import app.galley.library.Library;
import app.galley.library.LibraryException;
import app.galley.markdown.ParsedArticle;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An article a command works on: one of the library, as its writer left it, or a file that is only read.
 *
 * @param current null for a file
 * @param title never blank
 * @param language BCP 47 tag, {@code und} where unknown
 */
record ArticleText(@Nullable CurrentText current, ParsedArticle parsed, String title, String language) {

    private static final Pattern ID = Pattern.compile("[0-9a-f][0-9a-f-]{0,35}");

    /** The article of the library whose id begins so. */
    static ArticleText inLibrary(Session session, String argument) throws CommandException {
        Library library = session.library();
        Article article = library.articles().find(argument);
        CurrentText current = library.articles().currentText(article.id());
        ParsedArticle parsed = session.parser().parse(current.text(), library.attachments());
        return new ArticleText(current, parsed, current.article().title(), article.language());
    }

    /** Null for a file. */
    @Nullable Article article() {
        return current == null ? null : current.article();
    }

    /** The revision of an article's text, for what is to refer to it. One is made where the text is a draft. */
    RevisionId revision(Library library) {
        CurrentText known = Objects.requireNonNull(current);
        if (!known.isDraft()) {
            return known.base();
        }
        TextFacts facts = TextFacts.of(parsed);
        return library.revisions()
                .keepDraft(
                        known.article().id(),
                        known.base(),
                        known.last(),
                        facts.title(),
                        facts.words(),
                        facts.sections(),
                        RevisionKind.AUTOMATIC,
                        null)
                .id();
    }

    /** The article of the library whose id begins so, else the file of that name. */
    static ArticleText inLibraryOrFile(Session session, String argument) throws CommandException, ImportException {
        Path file = file(argument);
        boolean exists = file != null && Files.exists(file);
        if (ID.matcher(argument).matches() && (!exists || Files.exists(session.libraryPath()))) {
            try {
                return inLibrary(session, argument);
            } catch (LibraryException e) {
                if (!exists) {
                    throw e;
                }
            }
        }
        if (file == null || !exists) {
            throw new CommandException("there is no file '" + argument
                    + "', and no article's id begins so; 'galley list' shows the articles");
        }
        ImportedText text = new ArticleReader().read(file);
        ParsedArticle parsed = session.parser().parse(text.markdown(), new FilePictures(file));
        return new ArticleText(null, parsed, text.title(), text.language());
    }

    private static @Nullable Path file(String argument) {
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            return null;
        }
    }
}

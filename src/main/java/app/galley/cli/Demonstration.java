package app.galley.cli;

import app.galley.article.Article;
import app.galley.exporting.ExportException;
import app.galley.exporting.ExportFile;
import app.galley.exporting.HtmlExport;
import app.galley.exporting.Publication;
import app.galley.importing.ImportReport;
import app.galley.importing.Importer;
import app.galley.importing.SampleArticles;
import app.galley.library.Library;
import app.galley.markdown.ParsedArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * What {@code galley} does where there is no display: shows what it would look like, as a picture of the window and as an
 * exported article. Works on a library of its own in a temporary folder; the user's is not touched.
 */
final class Demonstration {

    private final Session session;

    Demonstration(Session session) {
        this.session = session;
    }

    int run() throws CommandException, ExportException {
        Path samples = SampleArticles.folder()
                .orElseThrow(() -> new CommandException(
                        "there is no display to open the window on; see 'galley help' for what works without one"));
        Path folder = makeFolder();
        Path libraryFile = folder.resolve("library.galley");
        Path page = folder.resolve("article.html");
        Path picture = folder.resolve("window.png");
        Article article;
        try (Library library = Library.open(libraryFile)) {
            article = longest(new Importer(library, session.parser()).importAll(java.util.List.of(samples), _ -> {}));
            String markdown = library.revisions().text(article.head());
            ParsedArticle parsed = session.parser().parse(markdown, library.attachments());
            ExportFile.write(
                    page,
                    new HtmlExport(session.parser()).page(Publication.of(parsed, article.title(), article.language())));
        }
        session.window()
                .screenshot(new Window.Picture(
                        libraryFile, article.id(), Window.Mode.READ, Window.Theme.LIGHT, 1400, 900, picture));
        session.out().println("There is no display here to open the window on, so Galley wrote what it would show:");
        session.out().println("  the window, as a picture    " + picture);
        session.out().println("  a sample article, as HTML   " + page);
        session.out().println("'galley help' tells what else works without a display.");
        return Cli.DONE;
    }

    private static Path makeFolder() throws CommandException {
        try {
            return Files.createTempDirectory("galley-");
        } catch (IOException e) {
            throw new CommandException("there is no display, and the folder for temporary files cannot be written;"
                    + " see 'galley help' for what works without a display");
        }
    }

    /** The one that shows most. */
    private static Article longest(ImportReport report) throws CommandException {
        return report.imported().stream()
                .max(Comparator.comparingInt(ImportReport.Imported::sections))
                .map(ImportReport.Imported::article)
                .orElseThrow(() -> new CommandException(
                        "there is no display, and no sample article could be read; see 'galley help'"));
    }
}

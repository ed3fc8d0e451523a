package app.galley.importing;

import app.galley.article.Article;
import app.galley.library.Library;
import app.galley.markdown.MarkdownParser;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Brings files into a library: reads each, takes its pictures (relative files, {@code data:} URIs) along as attachments,
 * and stores it. A file that cannot be read does not stop the others. Not on the JavaFX thread.
 */
public final class Importer {

    public Importer(Library library, MarkdownParser parser) {
        throw new UnsupportedOperationException();
    }

    /**
     * Imports files and, in folders, every file with a known ending, in the order of their names.
     *
     * @param progress told each file before it is read
     */
    public ImportReport importAll(List<Path> paths, Consumer<Path> progress) {
        throw new UnsupportedOperationException();
    }

    /** Makes an article of text from the clipboard. */
    public Article importPasted(String text) throws ImportException {
        throw new UnsupportedOperationException();
    }
}

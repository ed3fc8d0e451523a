package app.galley.importing;

import java.nio.file.Path;

/** Reads a file of any kind Galley knows as an article. Thread-safe, stores nothing. */
public final class ArticleReader {

    /** Larger files are refused, in bytes. */
    public static final long MAX_BYTES = 64L << 20;

    /**
     * Reads Markdown ({@code .md .markdown}), HTML ({@code .html .htm .xhtml}) or plain text (anything else that is
     * text), by its name and its content.
     *
     * @throws ImportException if it is missing, a folder, binary, over {@link #MAX_BYTES} or unreadable
     */
    public ImportedText read(Path file) throws ImportException {
        throw new UnsupportedOperationException();
    }

    /** Text from the clipboard: HTML, Markdown or plain text by its content. */
    public ImportedText pasted(String text) throws ImportException {
        throw new UnsupportedOperationException();
    }
}

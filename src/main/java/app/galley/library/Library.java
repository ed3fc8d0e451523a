package app.galley.library;

import java.nio.file.Path;
import java.util.List;

/**
 * One SQLite file and all in it. Write-ahead log, every commit on the disk before the call returns, foreign keys on.
 */
public final class Library implements AutoCloseable {

    /**
     * Opens the library, or makes a new one where no file is. An older one is backed up beside itself, migrated step by
     * step, and checked.
     *
     * @throws LibraryException if the file is a folder, not a library, damaged, not writable, or of a newer Galley; the
     *     file is then as it was
     */
    public static Library open(Path file) {
        throw new UnsupportedOperationException();
    }

    public Path file() {
        throw new UnsupportedOperationException();
    }

    /** Whether {@link #open} made it: a new library has no articles yet. */
    public boolean isNew() {
        throw new UnsupportedOperationException();
    }

    public ArticleStore articles() {
        throw new UnsupportedOperationException();
    }

    public RevisionStore revisions() {
        throw new UnsupportedOperationException();
    }

    public AnnotationStore annotations() {
        throw new UnsupportedOperationException();
    }

    public AuthorStore authors() {
        throw new UnsupportedOperationException();
    }

    public UnfinishedCommentStore unfinishedComments() {
        throw new UnsupportedOperationException();
    }

    public AttachmentStore attachments() {
        throw new UnsupportedOperationException();
    }

    public SettingStore settings() {
        throw new UnsupportedOperationException();
    }

    /** Runs {@code work} as one transaction: all the writing it does through this library's stores, or none. */
    public <T> T inTransaction(java.util.function.Supplier<T> work) {
        throw new UnsupportedOperationException();
    }

    /** Writes a consistent copy, as of now, to a file that does not exist yet. */
    public void backup(Path copy) {
        throw new UnsupportedOperationException();
    }

    /** What is wrong with the file, its schema or its contents, a sentence each; empty where all is well. */
    public List<String> check() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}

package app.galley.library;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/**
 * One SQLite file and all in it. Write-ahead log, every commit on the disk before the call returns, foreign keys on.
 * Any number of threads may use it, and several programs at once.
 */
public final class Library implements AutoCloseable {

    /** How long to wait for another program that is writing before saying so. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final Database database;
    private final Schema schema;
    private final Duration patience;
    private final boolean isNew;
    private final DraftStore drafts;
    private final RevisionStore revisions;
    private final ArticleStore articles;
    private final AnnotationStore annotations;
    private final AnnotationVersions versions;
    private final AuthorStore authors;
    private final UnfinishedCommentStore unfinishedComments;
    private final AttachmentStore attachments;
    private final SettingStore settings;
    private final DictionaryStore dictionary;

    private Library(Database database, Schema schema, Duration patience, boolean isNew) {
        this.database = database;
        this.schema = schema;
        this.patience = patience;
        this.isNew = isNew;
        drafts = new DraftStore(database);
        revisions = new RevisionStore(database, new TextStore(database), drafts);
        articles = new ArticleStore(database, revisions, drafts);
        unfinishedComments = new UnfinishedCommentStore(database);
        attachments = new AttachmentStore(database);
        settings = new SettingStore(database);
        authors = new AuthorStore(database, settings);
        annotations = new AnnotationStore(database, authors);
        versions = new AnnotationVersions(database);
        dictionary = new DictionaryStore(database);
    }

    /**
     * Opens the library, or makes a new one where no file is. An older one is backed up beside itself, migrated step by
     * step, and checked.
     *
     * @throws LibraryException if the file is a folder, not a library, damaged, not writable, held by another program, or
     *     of a newer Galley; the file is then as it was
     */
    public static Library open(Path file) {
        return open(file, Migration.all(), PATIENCE);
    }

    /** @param patience how long to wait for another program that is writing */
    static Library open(Path file, List<Migration> steps, Duration patience) {
        Path absolute = file.toAbsolutePath().normalize();
        Schema schema = new Schema(steps);
        LibraryFile.prepare(absolute, schema.newestVersion());
        Session writer = Session.open(absolute, patience);
        try {
            boolean isNew = schema.bringUpToDate(writer);
            writer.useWriteAheadLog(patience);
            return new Library(new Database(writer, patience), schema, patience, isNew);
        } catch (RuntimeException e) {
            writer.close();
            throw e;
        }
    }

    /** Absolute. */
    public Path file() {
        return database.file();
    }

    /** Whether {@link #open} made it: a new library has no articles yet. */
    public boolean isNew() {
        return isNew;
    }

    public ArticleStore articles() {
        return articles;
    }

    public RevisionStore revisions() {
        return revisions;
    }

    public DraftStore drafts() {
        return drafts;
    }

    public AnnotationStore annotations() {
        return annotations;
    }

    public AnnotationVersions versions() {
        return versions;
    }

    public AuthorStore authors() {
        return authors;
    }

    public UnfinishedCommentStore unfinishedComments() {
        return unfinishedComments;
    }

    public AttachmentStore attachments() {
        return attachments;
    }

    public SettingStore settings() {
        return settings;
    }

    public DictionaryStore dictionary() {
        return dictionary;
    }

    /**
     * Runs {@code work} as one transaction: all the writing it does through this library's stores, or none. Calls nest.
     * Other writers wait meanwhile, so do not wait for a person in it.
     */
    public <T> T inTransaction(Supplier<T> work) {
        return database.transaction(work);
    }

    /**
     * Runs {@code work}, which reads through this library's stores and is answered as of one moment. It must not write. Calls
     * nest; no writer waits.
     */
    public <T> T atOneMoment(Supplier<T> work) {
        return database.snapshot(work);
    }

    /**
     * Writes a consistent copy, as of now, to a file that does not exist yet, and checks the copy.
     *
     * @throws LibraryException where the file exists or cannot be written, or the copy is not sound; no file is then left
     */
    public void backup(Path copy) {
        try (Session session = Session.open(file(), patience)) {
            Backup.write(session, copy, copied -> new LibraryCheck(copied, schema).run());
        }
    }

    /** What is wrong with the file, its schema or its contents, a sentence each; empty where all is well. */
    public List<String> check() {
        try (Session session = Session.open(file(), patience)) {
            return new LibraryCheck(session, schema).run();
        }
    }

    Database database() {
        return database;
    }

    /** Waits for the work at hand, then closes. */
    @Override
    public void close() {
        database.close();
    }
}

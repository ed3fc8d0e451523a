package app.galley.library;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.Changes;
import app.galley.annotation.Status;
import app.galley.article.ArticleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The annotations of the articles. Times are kept to the millisecond; lone surrogates become U+FFFD. Each change is counted
 * as one by the person on this machine, so that a merge can tell it from those made elsewhere.
 */
public final class AnnotationStore {

    private static final String SELECT = """
            SELECT annotation.*, author.name AS author_name
            FROM annotation JOIN author ON author.id = annotation.author
            WHERE deleted IS NULL AND annotation.""";

    /** An annotation and what answers it, one way or another. UNION, not UNION ALL: replies may run in a circle. */
    private static final String WITH_REPLIES = """
            WITH RECURSIVE gone (id) AS (
              SELECT id FROM annotation WHERE id = ?
              UNION SELECT annotation.id FROM annotation JOIN gone ON annotation.parent = gone.id)
            SELECT annotation.id FROM annotation JOIN gone USING (id) WHERE deleted IS NULL
            ORDER BY created, number""";

    private static final String CHANGES = "SELECT changes FROM annotation WHERE id = ?";

    private static final String AUTHOR = "(SELECT author FROM annotation WHERE id = ?1)";

    /** Of the versions that contradict the one shown; what names another author is not one of this annotation at all. */
    private static final String OTHER_CHANGES = """
            SELECT changes FROM other_version WHERE annotation = ?1 AND author = AUTHOR
            UNION ALL SELECT changes FROM tombstone WHERE annotation = ?1 AND author = AUTHOR""".replace("AUTHOR", AUTHOR);

    private final Database database;
    private final AuthorStore authors;
    private final AnnotationRows rows;
    private final AnnotationVersions versions;

    AnnotationStore(Database database, AuthorStore authors) {
        this.database = database;
        this.authors = authors;
        rows = new AnnotationRows(database);
        versions = new AnnotationVersions(database);
    }

    /** The annotations of an article that are not deleted, oldest first. */
    public List<Annotation> list(ArticleId article) {
        return database.query(SELECT + "article = ? ORDER BY created, number", AnnotationStore::annotation, article);
    }

    /** An annotation that is not deleted. */
    public Optional<Annotation> get(AnnotationId id) {
        return database.first(SELECT + "id = ?", AnnotationStore::annotation, id);
    }

    /**
     * The annotation whose id is {@code idOrPrefix} or begins with it, not deleted.
     *
     * @throws LibraryException where none does, or several do
     */
    public Annotation find(String idOrPrefix) {
        IdPrefix prefix = IdPrefix.of(idOrPrefix);
        List<AnnotationId> fitting = database.query(
                "SELECT id FROM annotation WHERE deleted IS NULL AND " + IdPrefix.CONDITION,
                row -> new AnnotationId(row.getString(1)),
                prefix.text(),
                prefix.end());
        return get(prefix.choose("comment", fitting, AnnotationId::value, AnnotationId::value))
                .orElseThrow(AnnotationStore::gone);
    }

    /** The article an annotation is on, also where it is deleted; empty where the library never held it. */
    public Optional<ArticleId> articleOf(AnnotationId id) {
        return database.first("""
                SELECT article FROM annotation WHERE id = ?1
                UNION ALL SELECT article FROM tombstone WHERE annotation = ?1""", row -> new ArticleId(row.getString(1)), id);
    }

    /**
     * Adds an annotation; its author is stored with it if new.
     *
     * @throws LibraryException where there is one of that id, deleted or not, or its revision is not one of its article
     */
    public void add(Annotation annotation) {
        database.write(() -> {
            if (database.exists("SELECT 1 FROM annotation WHERE id = ?", annotation.id())) {
                throw new LibraryException("The comment is in the library already, and was left as it is.");
            }
            database.insert("annotation", columns(annotation).with("id", annotation.id()));
        });
    }

    /**
     * Puts {@code annotation} in place of the stored one of the same id, and counts that as a change. The article's
     * {@code modified} stays: its text is the same.
     *
     * @return what is stored now
     * @throws LibraryException where there is none that is not deleted, or where the stored one has other changes:
     *     somebody else (another window, another program) has changed it since it was read
     */
    public Annotation update(Annotation annotation) {
        return database.transaction(() -> {
            Changes stored = changes(annotation.id()).orElseThrow(AnnotationStore::gone);
            if (!stored.equals(annotation.changes())) {
                throw new LibraryException(
                        "The comment was changed elsewhere meanwhile and keeps that change; look at it and try again.");
            }
            Annotation changed = annotation.withChanges(stored.plusOneBy(authors.here()));
            Columns columns = columns(changed);
            database.update(columns.update("annotation", "id"), columns.and(changed.id()));
            return get(changed.id()).orElseThrow();
        });
    }

    /**
     * Deletes an annotation and the replies to it, leaving tombstones. This is a change of each. A version of one that
     * contradicts what is shown goes as well: the deletion counts its changes, too.
     *
     * @return what was deleted, for {@link #undelete}; nothing where it was deleted before
     */
    public DeletedAnnotations delete(AnnotationId id) {
        return database.transaction(() -> {
            List<AnnotationId> ids = database.query(WITH_REPLIES, row -> new AnnotationId(row.getString(1)), id);
            Instant now = Instant.now();
            return new DeletedAnnotations(
                    ids.stream().map(one -> delete(one, now)).toList());
        });
    }

    private DeletedAnnotations.One delete(AnnotationId id, Instant now) {
        ArticleId article = articleOf(id).orElseThrow();
        StoredVersions before = versions.get(article, id);
        setDeleted(id, now);
        return new DeletedAnnotations.One(before, versions.get(article, id));
    }

    /**
     * Takes back the deletion of exactly these, and of what contradicted them. This is a change, too: read them again before
     * changing them further.
     */
    public void undelete(DeletedAnnotations deleted) {
        database.write(() -> deleted.all().stream()
                .filter(one ->
                        database.exists("SELECT 1 FROM annotation WHERE id = ? AND deleted IS NOT NULL", one.id()))
                .forEach(this::undelete));
    }

    private void undelete(DeletedAnnotations.One one) {
        StoredVersions now = versions.get(one.after().article(), one.id());
        if (one.lostVersions() && now.isAsChangedAs(one.after()) && hasTextsOf(one.before())) {
            versions.put(one.restored());
        } else {
            setDeleted(one.id(), null);
        }
    }

    /** A text that only came with a review may be gone, with the undo of its merge. */
    private boolean hasTextsOf(StoredVersions before) {
        return before.others().stream()
                .allMatch(other -> database.exists("SELECT 1 FROM revision WHERE id = ?", other.revision()));
    }

    private void setDeleted(AnnotationId id, @Nullable Instant when) {
        Changes changes = database.first(CHANGES, AnnotationRows::changes, id).orElseThrow();
        if (when != null) {
            for (Changes other : database.query(OTHER_CHANGES, AnnotationRows::changes, id)) {
                changes = changes.and(other);
            }
            database.update("DELETE FROM other_version WHERE annotation = ?1 AND author = " + AUTHOR, id);
            database.update("DELETE FROM tombstone WHERE annotation = ?1 AND author = " + AUTHOR, id);
        }
        database.update(
                "UPDATE annotation SET deleted = ?, changes = ? WHERE id = ?",
                when,
                ChangesColumn.text(changes.plusOneBy(authors.here())),
                id);
    }

    private Optional<Changes> changes(AnnotationId id) {
        return database.first(CHANGES + " AND deleted IS NULL", AnnotationRows::changes, id);
    }

    /** Once ready, others may have it: that is noted for good. */
    private Columns columns(Annotation annotation) {
        Columns columns = rows.columns(annotation);
        return annotation.status() == Status.DRAFT ? columns : columns.with("ready", 1);
    }

    private static LibraryException gone() {
        return new LibraryException("The comment is not in the library any more, so it was not changed.");
    }

    private static Annotation annotation(ResultSet row) throws SQLException {
        return AnnotationRows.read(row, "id");
    }
}

package app.galley.library;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.AuthorId;
import app.galley.article.ArticleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The annotations with all that a merge needs of them: those that are deleted, and the versions that contradict those shown.
 * What is put here counts as nobody's change.
 */
public final class AnnotationVersions {

    private static final String SHOWN = """
            SELECT annotation.*, author.name AS author_name
            FROM annotation JOIN author ON author.id = annotation.author
            WHERE annotation.article = ? AND annotation.""";
    private static final String OTHERS = """
            SELECT other_version.*, author.name AS author_name
            FROM other_version JOIN author ON author.id = other_version.author
            WHERE other_version.article = ? AND other_version.""";
    private static final String DELETIONS = "SELECT * FROM tombstone WHERE article = ? AND ";
    private static final String IN_ORDER = " = ? ORDER BY annotation, position";

    private final Database database;
    private final AnnotationRows rows;

    AnnotationVersions(Database database) {
        this.database = database;
        rows = new AnnotationRows(database);
    }

    private record OfId<T>(AnnotationId id, T value) {}

    /** Of every annotation of an article, oldest first, then those that only a deletion is known of. */
    public List<StoredVersions> list(ArticleId article) {
        return database.snapshot(() -> read("article", "article", article, article));
    }

    /** Of one annotation; nothing where the library does not know it on this article. */
    public StoredVersions get(ArticleId article, AnnotationId id) {
        return database.snapshot(() -> read("id", "annotation", id, article)).stream()
                .findFirst()
                .orElseGet(() -> StoredVersions.none(id, article));
    }

    private List<StoredVersions> read(String key, String otherKey, Object value, ArticleId article) {
        Map<AnnotationId, List<Annotation>> others = grouped(database.query(
                OTHERS + otherKey + IN_ORDER,
                row -> new OfId<>(
                        new AnnotationId(row.getString("annotation")), AnnotationRows.read(row, "annotation")),
                article,
                value));
        Map<AnnotationId, List<StoredVersions.Deletion>> deletions =
                grouped(database.query(DELETIONS + otherKey + IN_ORDER, AnnotationVersions::deletion, article, value));
        Map<AnnotationId, StoredVersions.Shown> shown = new HashMap<>();
        Set<AnnotationId> ids = new LinkedHashSet<>();
        for (StoredVersions.Shown one : database.query(
                SHOWN + key + " = ? ORDER BY created, number", AnnotationVersions::shown, article, value)) {
            shown.put(one.annotation().id(), one);
            ids.add(one.annotation().id());
        }
        ids.addAll(deletions.keySet());
        List<StoredVersions> all = new ArrayList<>();
        for (AnnotationId id : ids) {
            StoredVersions.Shown one = shown.get(id);
            all.add(new StoredVersions(
                    id, article, one, others.getOrDefault(id, List.of()), deletions.getOrDefault(id, List.of())));
        }
        return all;
    }

    private static <T> Map<AnnotationId, List<T>> grouped(List<OfId<T>> rows) {
        return rows.stream().collect(groupingBy(OfId::id, mapping(OfId::value, toList())));
    }

    /**
     * Stores exactly these versions in place of what the library holds of the annotation; one transaction. The revisions
     * must be of the article. Authors that are new are stored.
     *
     * @throws LibraryException where the annotation is held on another article, or its article is gone
     */
    public void put(StoredVersions versions) {
        database.write(() -> {
            if (database.exists("""
                    SELECT 1 FROM annotation WHERE id = ?1 AND article <> ?2
                    UNION ALL SELECT 1 FROM tombstone WHERE annotation = ?1 AND article <> ?2""", versions.id(), versions.article())) {
                throw new LibraryException("A comment of that id is on another article, so nothing was stored.");
            }
            database.update("DELETE FROM other_version WHERE annotation = ?", versions.id());
            database.update("DELETE FROM tombstone WHERE annotation = ?", versions.id());
            putShown(versions.id(), versions.shown());
            putOthers(versions);
            putDeletions(versions);
        });
    }

    private void putShown(AnnotationId id, StoredVersions.@Nullable Shown shown) {
        if (shown == null) {
            database.update("DELETE FROM annotation WHERE id = ?", id);
            return;
        }
        Columns columns = rows.columns(shown.annotation())
                .with("deleted", shown.deleted())
                .with("ready", shown.wasReady() ? 1 : 0);
        // Not deleted and made anew: its number orders those of the same millisecond.
        if (database.update(columns.update("annotation", "id"), columns.and(id)) == 0) {
            database.insert("annotation", columns.with("id", id));
        }
    }

    private void putOthers(StoredVersions versions) {
        int position = 0;
        for (Annotation other : versions.others()) {
            database.insert(
                    "other_version",
                    rows.columns(other).with("annotation", versions.id()).with("position", position++));
        }
    }

    private void putDeletions(StoredVersions versions) {
        int position = 0;
        for (StoredVersions.Deletion deletion : versions.deletions()) {
            database.insert(
                    "tombstone",
                    new Columns()
                            .with("annotation", versions.id())
                            .with("position", position++)
                            .with("article", versions.article())
                            .with("author", deletion.author())
                            .with("changes", ChangesColumn.text(deletion.changes()))
                            .with("deleted", deletion.deleted()));
        }
    }

    private static StoredVersions.Shown shown(ResultSet row) throws SQLException {
        long deleted = row.getLong("deleted");
        boolean isDeleted = !row.wasNull();
        return new StoredVersions.Shown(
                AnnotationRows.read(row, "id"),
                isDeleted ? Instant.ofEpochMilli(deleted) : null,
                row.getBoolean("ready"));
    }

    private static OfId<StoredVersions.Deletion> deletion(ResultSet row) throws SQLException {
        return new OfId<>(
                new AnnotationId(row.getString("annotation")),
                new StoredVersions.Deletion(
                        new AuthorId(row.getString("author")),
                        AnnotationRows.changes(row),
                        Instant.ofEpochMilli(row.getLong("deleted"))));
    }
}

package app.galley.library;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.Author;
import app.galley.annotation.AuthorId;
import app.galley.annotation.Changes;
import app.galley.annotation.Status;
import app.galley.article.ArticleId;
import app.galley.article.RevisionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** An annotation as the columns that annotation and other_version have in common. */
final class AnnotationRows {

    private final Database database;

    AnnotationRows(Database database) {
        this.database = database;
    }

    /**
     * All but the id; the author is stored if new.
     *
     * @throws LibraryException where its revision is not one of its article
     */
    Columns columns(Annotation annotation) {
        requireOwnRevision(annotation);
        database.update(
                "INSERT INTO author (id, name, local) VALUES (?, ?, 0) ON CONFLICT DO NOTHING",
                annotation.author().id(),
                annotation.author().name());
        Columns columns = new Columns()
                .with("article", annotation.article())
                .with("revision", annotation.revision())
                .with("parent", annotation.parent())
                .with("author", annotation.author().id())
                .with("body", annotation.body())
                .with("replacement", annotation.replacement())
                .with("status", annotation.status())
                .with("created", annotation.created())
                .with("modified", annotation.modified())
                .with("changes", ChangesColumn.text(annotation.changes()));
        return TargetColumns.add(annotation.target(), columns);
    }

    private void requireOwnRevision(Annotation annotation) {
        if (!database.exists(
                "SELECT 1 FROM revision WHERE id = ? AND article = ?", annotation.revision(), annotation.article())) {
            throw new LibraryException("The comment is on a text that is not in the library any more, so it was not"
                    + " stored; open the article again.");
        }
    }

    /** @param id the column with the annotation's id; {@code author_name} is that of its author */
    static Annotation read(ResultSet row, String id) throws SQLException {
        String parent = row.getString("parent");
        return new Annotation(
                new AnnotationId(row.getString(id)),
                new ArticleId(row.getString("article")),
                new RevisionId(row.getString("revision")),
                parent == null ? null : new AnnotationId(parent),
                TargetColumns.read(row),
                new Author(new AuthorId(row.getString("author")), row.getString("author_name")),
                row.getString("body"),
                row.getString("replacement"),
                Status.valueOf(row.getString("status")),
                Instant.ofEpochMilli(row.getLong("created")),
                Instant.ofEpochMilli(row.getLong("modified")),
                changes(row));
    }

    static Changes changes(ResultSet row) throws SQLException {
        return ChangesColumn.changes(row.getString("changes"));
    }
}

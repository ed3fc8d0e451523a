package app.galley.library;

import app.galley.article.ArticleId;
import app.galley.article.RevisionId;
import java.util.List;

/** Comment forms as they stand half written, saved while typing. They never leave the library. */
public final class UnfinishedCommentStore {

    private final Database database;

    UnfinishedCommentStore(Database database) {
        this.database = database;
    }

    /** The half-written forms of an article, last touched first. */
    public List<UnfinishedComment> list(ArticleId article) {
        return database.query(
                "SELECT * FROM unfinished_comment WHERE article = ? ORDER BY touched DESC",
                row -> new UnfinishedComment(
                        article,
                        row.getString("slot"),
                        new RevisionId(row.getString("revision")),
                        TargetColumns.read(row),
                        row.getString("name"),
                        row.getString("email"),
                        row.getString("body"),
                        row.getString("replacement")),
                article);
    }

    /** Stores the form in its slot. */
    public void put(UnfinishedComment comment) {
        database.write(() -> {
            int touched = database.number(
                    "SELECT coalesce(max(touched), 0) + 1 FROM unfinished_comment WHERE article = ?",
                    comment.article());
            remove(comment.article(), comment.slot());
            Columns columns = new Columns()
                    .with("article", comment.article())
                    .with("slot", comment.slot())
                    .with("revision", comment.revision())
                    .with("name", comment.name())
                    .with("email", comment.email())
                    .with("body", comment.body())
                    .with("replacement", comment.replacement())
                    .with("touched", touched);
            database.insert("unfinished_comment", TargetColumns.add(comment.target(), columns));
        });
    }

    public void remove(ArticleId article, String slot) {
        database.write(
                () -> database.update("DELETE FROM unfinished_comment WHERE article = ? AND slot = ?", article, slot));
    }
}

package app.galley.library;

import app.galley.article.Article;
import app.galley.article.ArticleId;
import app.galley.article.Draft;
import app.galley.article.RevisionId;
import app.galley.article.SetAside;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The articles of a library. Those in the bin are found by none of the methods that read. */
public final class ArticleStore {

    private static final String UNTITLED = "Untitled";

    /**
     * Counts threads by their first annotation; a reply whose parent is gone begins one, as in {@code CommentThread}.
     */
    private static final String LIST = """
            SELECT article.*, coalesce(open, 0) AS open, coalesce(drafts, 0) AS drafts
            FROM article LEFT JOIN (
              SELECT article AS of,
                count(*) FILTER (WHERE status = 'DRAFT') AS drafts,
                count(*) FILTER (WHERE status = 'OPEN' AND (parent IS NULL OR NOT EXISTS (
                  SELECT 1 FROM annotation AS above
                  WHERE above.id = annotation.parent AND above.article = annotation.article AND above.deleted IS NULL
                ))) AS open
              FROM annotation WHERE deleted IS NULL GROUP BY article
            ) ON of = id
            WHERE deleted IS NULL
            ORDER BY modified DESC, number DESC""";

    private final Database database;
    private final RevisionStore revisions;
    private final DraftStore drafts;

    ArticleStore(Database database, RevisionStore revisions, DraftStore drafts) {
        this.database = database;
        this.revisions = revisions;
        this.drafts = drafts;
    }

    /** Stores an article with its first revision; one transaction. A blank title becomes "Untitled". */
    public Article create(NewArticle article) {
        return create(ArticleId.random(), article);
    }

    /**
     * As {@link #create(NewArticle)}, under an id that the article has elsewhere already.
     *
     * @throws LibraryException where there is an article of that id, in the bin or not
     */
    public Article create(ArticleId id, NewArticle article) {
        return database.transaction(() -> {
            if (isKnown(id)) {
                throw new LibraryException("The article is in the library already, and was left as it is.");
            }
            RevisionId head = RevisionId.random();
            Instant now = Instant.now();
            database.insert(
                    "article",
                    new Columns()
                            .with("id", id)
                            .with("title", article.title().isBlank() ? UNTITLED : article.title())
                            .with("language", article.language())
                            .with("head", head)
                            .with("source_name", article.sourceName())
                            .with("words", article.words())
                            .with("sections", article.sections())
                            .with("created", now)
                            .with("modified", now));
            revisions.insertFirst(head, article, id, now);
            for (String attachment : article.attachments()) {
                database.update("INSERT OR IGNORE INTO article_attachment VALUES (?, ?)", id, attachment);
            }
            int position = 0;
            for (SetAside part : article.setAside()) {
                database.insert(
                        "set_aside",
                        new Columns()
                                .with("article", id)
                                .with("position", position++)
                                .with("reason", part.reason())
                                .with("content", part.content()));
            }
            return get(id).orElseThrow();
        });
    }

    /** The articles that are not in the bin, last modified first. */
    public List<ArticleSummary> list() {
        return database.query(
                LIST,
                row -> new ArticleSummary(
                        article(row),
                        row.getInt("words"),
                        row.getInt("sections"),
                        row.getInt("open"),
                        row.getInt("drafts")));
    }

    /** Whether there is an article of that id, in the bin or not. */
    public boolean isKnown(ArticleId id) {
        return database.exists("SELECT 1 FROM article WHERE id = ?", id);
    }

    public Optional<Article> get(ArticleId id) {
        return database.first("SELECT * FROM article WHERE id = ? AND deleted IS NULL", ArticleStore::article, id);
    }

    /**
     * The article as its writer left it.
     *
     * @throws LibraryException where it is not in the library or in the bin, or its text is damaged
     */
    public CurrentText currentText(ArticleId id) {
        return drafts.with(id, draft -> {
            Article article = get(id).orElseThrow(ArticleStore::gone);
            String text = draft.map(Draft::text).orElseGet(() -> revisions.text(article.head()));
            return new CurrentText(article, article.head(), text, drafts.last(id), draft.isPresent());
        });
    }

    /**
     * The article whose id is {@code idOrPrefix} or begins with it.
     *
     * @throws LibraryException where none does, or several do (the message names them)
     */
    public Article find(String idOrPrefix) {
        IdPrefix prefix = IdPrefix.of(idOrPrefix);
        List<Article> fitting = database.query(
                "SELECT * FROM article WHERE deleted IS NULL AND " + IdPrefix.CONDITION,
                ArticleStore::article,
                prefix.text(),
                prefix.end());
        return prefix.choose("article", fitting, one -> one.id().value(), one -> one.id() + " (" + one.title() + ")");
    }

    /** What the import set aside, in order. */
    public List<SetAside> setAside(ArticleId id) {
        return database.query(
                "SELECT reason, content FROM set_aside WHERE article = ? ORDER BY position",
                row -> new SetAside(row.getString("reason"), row.getString("content")),
                id);
    }

    /**
     * Gives an article another title, until its next revision brings one.
     *
     * @throws LibraryException where the title is blank
     */
    public void rename(ArticleId id, String title) {
        if (title.isBlank()) {
            throw new LibraryException("The title is empty, and the article keeps the one it has; type a title.");
        }
        change("UPDATE article SET title = ?, modified = ? WHERE id = ? AND deleted IS NULL", title, Instant.now(), id);
    }

    /** Puts an article into the bin, comments and all. */
    public void delete(ArticleId id) {
        change("UPDATE article SET deleted = coalesce(deleted, ?) WHERE id = ?", Instant.now(), id);
    }

    /** Takes an article out of the bin. */
    public void undelete(ArticleId id) {
        change("UPDATE article SET deleted = NULL WHERE id = ?", id);
    }

    private void change(String sql, Object... parameters) {
        database.write(() -> {
            if (database.update(sql, parameters) == 0) {
                throw gone();
            }
        });
    }

    private static LibraryException gone() {
        return new LibraryException("The article is not in the library any more, so it was not changed.");
    }

    private static Article article(ResultSet row) throws SQLException {
        return new Article(
                new ArticleId(row.getString("id")),
                row.getString("title"),
                row.getString("language"),
                new RevisionId(row.getString("head")),
                row.getString("source_name"),
                Instant.ofEpochMilli(row.getLong("created")),
                Instant.ofEpochMilli(row.getLong("modified")));
    }
}

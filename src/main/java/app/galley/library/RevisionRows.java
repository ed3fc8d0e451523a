package app.galley.library;

import app.galley.article.ArticleId;
import app.galley.article.Revision;
import app.galley.article.RevisionId;
import app.galley.article.RevisionKind;
import app.galley.article.TextHash;
import app.galley.comparing.Difference;
import app.galley.comparing.TextComparison;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Revisions as rows: reads them, and stores new ones with their texts, leaving their articles as they are. */
final class RevisionRows {

    private static final Pattern ATTACHMENT = Pattern.compile(Pattern.quote(AttachmentStore.SCHEME) + "([0-9a-f]{64})");

    static final String SELECT = """
            SELECT *, (SELECT group_concat(parent, ' ' ORDER BY position)
              FROM revision_parent WHERE revision = revision.id) AS parents
            FROM revision""";

    private final Database database;
    private final TextStore texts;

    RevisionRows(Database database, TextStore texts) {
        this.database = database;
        this.texts = texts;
    }

    Optional<Revision> get(RevisionId id) {
        return database.first(SELECT + " WHERE id = ?", RevisionRows::read, id);
    }

    /**
     * The newest revision of an article.
     *
     * @throws LibraryException where there is no such article
     */
    Revision head(ArticleId article) {
        return database.first(
                        SELECT + " WHERE id = (SELECT head FROM article WHERE article.id = ?)",
                        RevisionRows::read,
                        article)
                .orElseThrow(() ->
                        new LibraryException("The article is not in the library any more, so it was not changed."));
    }

    /** What changes from a revision to a text. */
    Difference difference(Revision head, String text) {
        // A text that is damaged must not keep another from being stored.
        return TextComparison.of(texts.get(head.text()).orElse(""), text);
    }

    /** Stores the child of a revision, inside a transaction; the article does not know it yet. */
    Revision insertNext(
            Revision parent,
            String text,
            Difference difference,
            int words,
            RevisionKind kind,
            @Nullable String name,
            Instant now) {
        RevisionId id = RevisionId.random();
        insert(
                id,
                parent.article(),
                text,
                parent,
                new Columns()
                        .with("kind", kind)
                        .with("name", name)
                        .with("words", words)
                        .with("added", difference.wordsAdded())
                        .with("removed", difference.wordsRemoved())
                        .with("created", now));
        return get(id).orElseThrow();
    }

    /** Stores the first revision of an article, inside a transaction. */
    void insertFirst(RevisionId id, NewArticle article, ArticleId of, Instant created) {
        insert(
                id,
                of,
                article.text(),
                null,
                new Columns()
                        .with("kind", article.kind())
                        .with("words", article.words())
                        .with("added", article.words())
                        .with("removed", 0)
                        .with("created", created));
    }

    /** Stores a revision and notes the pictures its text refers to. */
    private void insert(RevisionId id, ArticleId article, String text, @Nullable Revision parent, Columns columns) {
        TextHash hash = texts.put(text, parent == null ? null : parent.text());
        database.insert(
                "revision", columns.with("id", id).with("article", article).with("text", hash));
        if (parent != null) {
            database.update("INSERT INTO revision_parent VALUES (?, 0, ?)", id, parent.id());
        }
        ATTACHMENT
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .forEach(picture -> database.update(
                        "INSERT OR IGNORE INTO article_attachment SELECT ?, hash FROM attachment WHERE hash = ?",
                        article,
                        picture));
    }

    static Revision read(ResultSet row) throws SQLException {
        String parents = row.getString("parents");
        return new Revision(
                new RevisionId(row.getString("id")),
                new ArticleId(row.getString("article")),
                new TextHash(row.getString("text")),
                parents == null
                        ? List.of()
                        : Arrays.stream(parents.split(" ")).map(RevisionId::new).toList(),
                RevisionKind.valueOf(row.getString("kind")),
                row.getString("name"),
                Instant.ofEpochMilli(row.getLong("created")));
    }
}

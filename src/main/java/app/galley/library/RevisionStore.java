package app.galley.library;

import app.galley.article.ArticleId;
import app.galley.article.Draft;
import app.galley.article.Revision;
import app.galley.article.RevisionId;
import app.galley.article.RevisionKind;
import app.galley.article.TextHash;
import app.galley.comparing.Difference;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The immutable texts of the articles. */
public final class RevisionStore {

    private static final String OF_ARTICLE = " WHERE article = ?";
    private static final String NOT_REVIEWED = " AND kind <> 'REVIEWED'";
    private static final String NEWEST_FIRST = " ORDER BY created DESC, number DESC";

    private static final String UNUSED = """
            DELETE FROM revision WHERE id = ?1 AND kind = 'REVIEWED'
            AND NOT EXISTS (SELECT 1 FROM annotation WHERE revision = ?1)
            AND NOT EXISTS (SELECT 1 FROM other_version WHERE revision = ?1)
            AND NOT EXISTS (SELECT 1 FROM unfinished_comment WHERE revision = ?1)""";

    private final Database database;
    private final RevisionRows rows;
    private final RevisionTexts reading;
    private final DraftStore drafts;

    RevisionStore(Database database, TextStore texts, DraftStore drafts) {
        this.database = database;
        rows = new RevisionRows(database, texts);
        this.drafts = drafts;
        reading = new RevisionTexts(database);
    }

    public Optional<Revision> get(RevisionId id) {
        return rows.get(id);
    }

    /**
     * The text of a revision.
     *
     * @throws LibraryException where there is no such revision, or its text is damaged (the message names the article)
     */
    public String text(RevisionId id) {
        return reading.text(id);
    }

    /** The revisions of an article, newest first. */
    public List<Revision> list(ArticleId article) {
        return database.query(
                RevisionRows.SELECT + OF_ARTICLE + NOT_REVIEWED + NEWEST_FIRST, RevisionRows::read, article);
    }

    /** As {@link #list}, with the texts that only came with a review ({@link RevisionKind#REVIEWED}) among them. */
    public List<Revision> listWithReviewed(ArticleId article) {
        return database.query(RevisionRows.SELECT + OF_ARTICLE + NEWEST_FIRST, RevisionRows::read, article);
    }

    /** The articles that have or had a text; neither those in the bin, nor those that a review of it came to. */
    public List<ArticleId> articlesWith(TextHash text) {
        return database.query(
                "SELECT DISTINCT article.id FROM article JOIN revision ON article = article.id"
                        + " WHERE text = ? AND deleted IS NULL" + NOT_REVIEWED + " ORDER BY article.number",
                row -> new ArticleId(row.getString(1)),
                text);
    }

    /** The revisions of an article, newest first, and how much changed in each. */
    public List<RevisionSummary> history(ArticleId article) {
        return database.query(
                RevisionRows.SELECT + OF_ARTICLE + NOT_REVIEWED + NEWEST_FIRST,
                row -> new RevisionSummary(
                        RevisionRows.read(row), row.getInt("words"), row.getInt("added"), row.getInt("removed")),
                article);
    }

    /** Gives a revision another name, or none where {@code name} is null; nothing happens where there is no such revision. */
    public void rename(RevisionId id, @Nullable String name) {
        database.write(() -> database.update("UPDATE revision SET name = ? WHERE id = ?", name, id));
    }

    /**
     * The revision of an article whose id is {@code idOrPrefix} or begins with it.
     *
     * @throws LibraryException where none does, or several do (the message names them)
     */
    public Revision find(ArticleId article, String idOrPrefix) {
        IdPrefix prefix = IdPrefix.of(idOrPrefix);
        List<Revision> fitting = database.query(
                RevisionRows.SELECT + " WHERE article = ? AND " + IdPrefix.CONDITION,
                RevisionRows::read,
                article,
                prefix.text(),
                prefix.end());
        return prefix.choose(
                "revision", fitting, one -> one.id().value(), one -> one.id().value());
    }

    /**
     * Makes {@code text} the article's newest revision, child of the present one. Where the text is that of the present
     * head, no revision is made and the head is returned (with {@code name}, if it had none), unless it has another name
     * already: then there are two of the same text, and no name is lost.
     *
     * <p>A draft becomes a revision first, so that no word is lost, unless its text is the same as {@code text}. There is no
     * draft afterwards.
     *
     * @param title the title of the article from now on; where blank, it keeps the one it has
     */
    public Revision add(
            ArticleId article,
            String text,
            String title,
            int words,
            int sections,
            RevisionKind kind,
            @Nullable String name) {
        return database.transaction(() -> {
            guardDraft(article, text);
            return put(article, text, title, words, sections, kind, name);
        });
    }

    /**
     * Makes a revision of the draft, which is then gone; one transaction. Where there is no draft, or its text is that of
     * the newest revision, none is made, but {@code name} is noted as in {@link #add}, whose other parameters these are.
     *
     * @param base the revision the draft was made from, and {@code last}, number of the last change the caller knows of
     * @throws DraftConflictException where somebody else has changed the draft or the article since
     */
    public Revision keepDraft(
            ArticleId article,
            RevisionId base,
            long last,
            String title,
            int words,
            int sections,
            RevisionKind kind,
            @Nullable String name) {
        return database.transaction(() -> {
            Draft draft = drafts.get(article).orElse(null);
            drafts.requireUnchanged(article, base, last);
            if (draft == null) {
                return put(article, text(base), title, words, sections, kind, name);
            }
            drafts.remove(article);
            return put(article, draft.text(), title, words, sections, kind, name);
        });
    }

    /**
     * Stores a text that came with a review. The article stays as it is: its newest text and its history are the same.
     *
     * @param like the revision of the same article that the text is most like
     */
    public Revision addReviewed(RevisionId like, String text) {
        return database.transaction(() -> {
            Revision nearest = get(like).orElseThrow(() -> new LibraryException("There is no revision " + like + "."));
            Difference difference = rows.difference(nearest, text);
            int words = database.number("SELECT words FROM revision WHERE id = ?", like)
                    + difference.wordsAdded()
                    - difference.wordsRemoved();
            return rows.insertNext(
                    nearest, text, difference, Math.max(0, words), RevisionKind.REVIEWED, null, Instant.now());
        });
    }

    /** Removes those of these revisions that came with a review and that no comment stands on any more. */
    public void removeUnused(Collection<RevisionId> reviewed) {
        database.write(() -> reviewed.forEach(id -> database.update(UNUSED, id)));
    }

    private void guardDraft(ArticleId article, String text) {
        drafts.get(article).map(Draft::text).map(WellFormed::of).ifPresent(draft -> {
            drafts.remove(article);
            Revision head = rows.head(article);
            if (!draft.equals(WellFormed.of(text)) && !TextHash.of(draft).equals(head.text())) {
                Difference difference = rows.difference(head, draft);
                int words = database.number("SELECT words FROM article WHERE id = ?", article)
                        + difference.wordsAdded()
                        - difference.wordsRemoved();
                follow(head, draft, difference, Math.max(0, words), RevisionKind.SAFEGUARD, null);
            }
        });
    }

    private Revision put(
            ArticleId article,
            String text,
            String title,
            int words,
            int sections,
            RevisionKind kind,
            @Nullable String name) {
        Revision head = rows.head(article);
        if (TextHash.of(WellFormed.of(text)).equals(head.text())) {
            if (name == null || name.equals(head.name())) {
                return head;
            }
            if (head.name() == null) {
                database.update("UPDATE revision SET name = ? WHERE id = ?", name, head.id());
                return rows.head(article);
            }
        }
        follow(head, text, rows.difference(head, text), words, kind, name);
        database.update(
                "UPDATE article SET title = iif(? = '', title, ?), words = ?, sections = ? WHERE id = ?",
                title.strip(),
                title,
                words,
                sections,
                article);
        return rows.head(article);
    }

    /** Makes a text the newest revision. */
    private void follow(
            Revision head, String text, Difference difference, int words, RevisionKind kind, @Nullable String name) {
        Instant now = Instant.now();
        Revision next = rows.insertNext(head, text, difference, words, kind, name, now);
        database.update("UPDATE article SET head = ?, modified = ? WHERE id = ?", next.id(), now, head.article());
    }

    /** Stores the first revision of an article, inside a transaction. */
    void insertFirst(RevisionId id, NewArticle article, ArticleId of, Instant created) {
        rows.insertFirst(id, article, of, created);
    }
}

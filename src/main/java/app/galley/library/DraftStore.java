package app.galley.library;

import app.galley.article.ArticleId;
import app.galley.article.Draft;
import app.galley.article.Edit;
import app.galley.article.RevisionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The texts being edited. Each is kept as the text it began with and a journal of edits, so that saving what was typed
 * costs as much in a long article as in a short one.
 *
 * <p>Every change of an article's drafts has a number, one more than the one before; the numbers never start again. Who
 * reads a draft, or {@link ArticleStore#currentText} where there is none yet, is told the last, and says it when writing: so
 * two windows cannot write over each other. Making a revision of a draft changes no text and takes no number.
 */
public final class DraftStore {

    private static final System.Logger LOG = System.getLogger(DraftStore.class.getName());

    /** From this many edits on, or that much text in them, a journal is long. */
    private static final int MANY = 2_000;

    private static final int LARGE = 1 << 20;

    private final Database database;
    private final DraftJournal journal;

    DraftStore(Database database) {
        this.database = database;
        journal = new DraftJournal(database);
    }

    /**
     * The draft of an article; empty where its newest revision is all there is. One whose journal is damaged is mended
     * first: its text is what the edits before the damage made, and what the later ones put in goes to the parts
     * {@linkplain ArticleStore#setAside set aside}.
     *
     * @throws LibraryException where the text it began with is damaged
     */
    public Optional<Draft> get(ArticleId article) {
        return with(article, draft -> draft);
    }

    /** Runs {@code work} with the draft of an article, if there is one; all it reads is as of the same moment. */
    <T> T with(ArticleId article, Function<Optional<Draft>, T> work) {
        Optional<T> done = database.snapshot(() -> {
            Optional<DraftJournal.Replay> replay = journal.replay(article);
            return replay.isPresent() && !replay.get().isSound()
                    ? Optional.empty()
                    : Optional.of(work.apply(replay.map(DraftJournal.Replay::draft)));
        });
        return done.orElseGet(() -> {
            // Not in the snapshot: it writes.
            mend(article);
            return with(article, work);
        });
    }

    /** The number of the last change of any draft of the article, 0 where there never was one. */
    long last(ArticleId article) {
        return database.first("SELECT last_edit FROM article WHERE id = ?", row -> row.getLong(1), article)
                .orElse(0L);
    }

    /**
     * Adds edits to the draft of an article, which begins here where there is none; one transaction. Does not look at the
     * text: an edit that does not fit it is found when it is read.
     *
     * @param base the revision the caller's text was read from
     * @param expectedLast number of the last change the caller's text holds
     * @param edits in order, each in the text the one before has made
     * @return the number of the last of the edits
     * @throws DraftConflictException where somebody else has changed the draft or the article since
     */
    public long append(ArticleId article, RevisionId base, long expectedLast, List<Edit> edits) {
        return database.transaction(() -> {
            boolean begun = requireUnchanged(article, base, expectedLast);
            if (edits.isEmpty()) {
                return expectedLast;
            }
            Instant now = Instant.now();
            if (!begun) {
                insert(article, base, expectedLast, null, now);
            }
            long number = expectedLast;
            for (Edit edit : edits) {
                database.insert(
                        "draft_edit",
                        new Columns()
                                .with("article", article)
                                .with("number", ++number)
                                .with("offset", edit.offset())
                                .with("removed", edit.removed().length())
                                .with("removed_hash", edit.removed().hashCode())
                                .with("inserted", DraftJournal.stored(edit.inserted()))
                                .with("created", now));
            }
            note(article, number, now);
            return number;
        });
    }

    /**
     * Puts a whole text in place of the draft, or begins one with it; one transaction. The parameters and the answer are as
     * in {@link #append}.
     *
     * @throws DraftConflictException as there
     */
    public long putWhole(ArticleId article, RevisionId base, long expectedLast, String text) {
        return database.transaction(() -> {
            requireUnchanged(article, base, expectedLast);
            return replace(article, base, expectedLast + 1, text);
        });
    }

    /**
     * Writes a long journal as one text. For when the typing rests; does nothing to a short one.
     *
     * @return whether it was long
     */
    public boolean compact(ArticleId article) {
        boolean isLong = database.exists(
                "SELECT 1 WHERE (SELECT count(*) > ?2 OR sum(length(inserted)) > ?3 FROM draft_edit WHERE article = ?1)",
                article,
                MANY,
                LARGE);
        if (isLong) {
            get(article).ifPresent(this::compact);
        }
        return isLong;
    }

    private void compact(Draft draft) {
        database.write(() -> {
            // Edits that came meanwhile stay in the journal for the next time.
            if (last(draft.article()) == draft.last() && exists(draft.article())) {
                remove(draft.article());
                insert(draft.article(), draft.base(), draft.last(), draft.text(), draft.modified());
            }
        });
    }

    /** Throws a draft away for good: the newest revision is the article again. */
    public void discard(ArticleId article) {
        database.write(() -> {
            if (remove(article)) {
                note(article, last(article) + 1, Instant.now());
            }
        });
    }

    /** Takes a draft away whose text has become a revision, inside a transaction. Returns whether there was one. */
    boolean remove(ArticleId article) {
        // The edits go with it.
        return database.update("DELETE FROM draft WHERE article = ?", article) > 0;
    }

    boolean exists(ArticleId article) {
        return database.exists("SELECT 1 FROM draft WHERE article = ?", article);
    }

    private void mend(ArticleId article) {
        database.write(() -> {
            DraftJournal.Replay replay = journal.replay(article).orElse(null);
            if (replay == null || replay.isSound()) {
                return;
            }
            LOG.log(
                    System.Logger.Level.WARNING,
                    () -> "the journal of a draft of article " + article + " is damaged; the text up to there was kept,"
                            + " and " + replay.unplaced().length() + " characters after it were set aside");
            setAside(article, replay.unplaced());
            Draft draft = replay.draft();
            replace(article, draft.base(), draft.last() + 1, draft.text());
        });
    }

    private void setAside(ArticleId article, String unplaced) {
        if (!unplaced.isBlank()) {
            database.update(
                    "INSERT INTO set_aside SELECT ?, coalesce(max(position), -1) + 1, ?, ? FROM set_aside WHERE article = ?",
                    article,
                    "Words typed into a draft that was damaged",
                    unplaced,
                    article);
        }
    }

    private long replace(ArticleId article, RevisionId base, long number, String text) {
        Instant now = Instant.now();
        remove(article);
        insert(article, base, number, text, now);
        note(article, number, now);
        return number;
    }

    private void insert(ArticleId article, RevisionId base, long atEdit, @Nullable String text, Instant modified) {
        database.insert(
                "draft",
                new Columns()
                        .with("article", article)
                        .with("base", base)
                        .with("at_edit", atEdit)
                        .with("modified", modified)
                        .with("text", text == null ? null : DraftJournal.stored(text)));
    }

    private void note(ArticleId article, long last, Instant now) {
        database.update("UPDATE article SET last_edit = ?, modified = ? WHERE id = ?", last, now, article);
    }

    private record State(String head, @Nullable String draftBase, long last) {}

    /** Whether there is a draft, if what the caller knows is still so. */
    boolean requireUnchanged(ArticleId article, RevisionId base, long expectedLast) {
        State state = database.first(
                        "SELECT head, base, last_edit FROM article LEFT JOIN draft ON article = id"
                                + " WHERE id = ? AND deleted IS NULL",
                        row -> new State(row.getString("head"), row.getString("base"), row.getLong("last_edit")),
                        article)
                .orElseThrow(() -> new LibraryException(
                        "The article is not in the library any more, so what was typed was not stored; take it out of the"
                                + " bin."));
        String present = state.draftBase() == null ? state.head() : state.draftBase();
        if (!present.equals(base.value()) || state.last() != expectedLast) {
            throw new DraftConflictException();
        }
        return state.draftBase() != null;
    }
}

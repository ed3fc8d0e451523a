package app.galley.library;

import app.galley.article.ArticleId;
import app.galley.article.Draft;
import app.galley.article.RevisionId;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads drafts: the text each began with, and after it every edit. */
final class DraftJournal {

    private final Queries source;
    private final RevisionTexts texts;

    DraftJournal(Queries source) {
        this.source = source;
        texts = new RevisionTexts(source);
    }

    /**
     * What was read.
     *
     * @param draft as far as its edits fit the text
     * @param unplaced what the edits after the first that does not fit would have put in; empty where all fit
     * @param isSound whether all edits fit, none is missing, and none is left over
     */
    record Replay(Draft draft, String unplaced, boolean isSound) {}

    private record Start(
            RevisionId base,
            long atEdit,
            Instant modified,
            @Nullable String text,
            long last) {}

    private record Change(long number, int offset, int removed, int removedHash, String inserted, Instant created) {}

    /**
     * The draft of an article. Ask inside a snapshot or a transaction, for it is read in parts.
     *
     * @throws LibraryException where the text it began with is damaged
     */
    Optional<Replay> replay(ArticleId article) {
        return source.first(
                        "SELECT base, at_edit, draft.modified, text, last_edit FROM draft JOIN article ON id = article"
                                + " WHERE article = ?",
                        DraftJournal::start,
                        article)
                .map(start -> replay(article, start));
    }

    private Replay replay(ArticleId article, Start start) {
        List<Change> changes = source.query(
                "SELECT * FROM draft_edit WHERE article = ? ORDER BY number", DraftJournal::change, article);
        ChunkedText text = new ChunkedText(start.text() == null ? texts.text(start.base()) : start.text());
        Instant modified = start.modified();
        int applied = 0;
        while (applied < changes.size() && fits(changes.get(applied), text, start.atEdit() + applied + 1)) {
            Change change = changes.get(applied++);
            text.replace(change.offset(), change.offset() + change.removed(), change.inserted());
            modified = change.created();
        }
        String unplaced = changes.stream().skip(applied).map(Change::inserted).collect(Collectors.joining());
        return new Replay(
                new Draft(article, start.base(), text.toString(), start.last(), modified),
                unplaced,
                applied == changes.size() && start.atEdit() + applied == start.last());
    }

    private static boolean fits(Change change, ChunkedText text, long number) {
        return change.number() == number
                && change.offset() <= text.length()
                && change.removed() <= text.length() - change.offset()
                && change.removedHash() == text.hash(change.offset(), change.offset() + change.removed());
    }

    private static Start start(ResultSet row) throws SQLException {
        return new Start(
                new RevisionId(row.getString("base")),
                row.getLong("at_edit"),
                Instant.ofEpochMilli(row.getLong("modified")),
                text(row.getObject("text")),
                row.getLong("last_edit"));
    }

    private static Change change(ResultSet row) throws SQLException {
        String inserted = text(row.getObject("inserted"));
        return new Change(
                row.getLong("number"),
                row.getInt("offset"),
                row.getInt("removed"),
                row.getInt("removed_hash"),
                inserted == null ? "" : inserted,
                Instant.ofEpochMilli(row.getLong("created")));
    }

    /** As what a text is stored that need not be well-formed: a string, or else UTF-16. */
    static Object stored(String text) {
        if (WellFormed.is(text)) {
            return text;
        }
        ByteBuffer bytes = ByteBuffer.allocate(2 * text.length());
        bytes.asCharBuffer().put(text);
        return bytes.array();
    }

    private static @Nullable String text(@Nullable Object stored) {
        return switch (stored) {
            case null -> null;
            // Not by a charset's decoder, which would mend what is to be kept.
            case byte[] bytes -> ByteBuffer.wrap(bytes).asCharBuffer().toString();
            default -> stored.toString();
        };
    }
}

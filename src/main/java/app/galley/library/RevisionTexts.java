package app.galley.library;

import app.galley.article.RevisionId;
import app.galley.article.TextHash;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;

/** Reads the texts of revisions. */
final class RevisionTexts {

    private static final String SELECT = """
            SELECT text, title, revision.created FROM revision JOIN article ON article.id = revision.article
            WHERE revision.id = ?""";

    private final Queries source;

    RevisionTexts(Queries source) {
        this.source = source;
    }

    private record Found(TextHash hash, String title, Instant created) {
        static Found read(ResultSet row) throws SQLException {
            return new Found(
                    new TextHash(row.getString("text")),
                    row.getString("title"),
                    Instant.ofEpochMilli(row.getLong("created")));
        }
    }

    /**
     * The text of a revision.
     *
     * @throws LibraryException where there is no such revision, or its text is damaged (the message names the article)
     */
    String text(RevisionId id) {
        Found found = source.first(SELECT, Found::read, id)
                .orElseThrow(() -> new LibraryException("There is no revision " + id + " in this library."));
        return TextStore.read(source, found.hash()).orElseThrow(() -> new LibraryException(damaged(found)));
    }

    private String damaged(Found revision) {
        return "The text of \"" + revision.title() + "\" of "
                + revision.created().atZone(ZoneId.systemDefault()).toLocalDate()
                + " is damaged in the library " + source.file()
                + ", the other articles are not; get this one from a backup.";
    }
}

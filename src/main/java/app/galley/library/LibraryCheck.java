package app.galley.library;

import app.galley.article.ArticleId;
import app.galley.article.TextHash;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Finds what is wrong with a library: its file, its schema, its contents. A sentence each. */
final class LibraryCheck {

    private static final String STRAY_HEADS = """
            SELECT title FROM article LEFT JOIN revision ON revision.id = head
            WHERE revision.article IS NOT article.id OR revision.kind = 'REVIEWED'""";

    private static final String STRAY_PARENTS = """
            SELECT DISTINCT article.title FROM revision_parent
            JOIN revision ON revision.id = revision_parent.revision
            JOIN revision AS above ON above.id = parent
            JOIN article ON article.id = revision.article
            WHERE above.article <> revision.article""";

    private static final String STRAY_ANNOTATIONS = """
            SELECT annotation.id FROM annotation JOIN revision ON revision.id = annotation.revision
            WHERE revision.article <> annotation.article
            UNION SELECT annotation FROM other_version JOIN revision ON revision.id = other_version.revision
            WHERE revision.article <> other_version.article""";

    private static final String STRAY_VERSIONS = """
            SELECT annotation.id FROM annotation JOIN other_version ON annotation = annotation.id
            WHERE annotation.article <> other_version.article
            UNION SELECT annotation.id FROM annotation JOIN tombstone ON annotation = annotation.id
            WHERE annotation.article <> tombstone.article""";

    private static final String DRAFTED =
            "SELECT id, title, base = head AS on_newest FROM draft JOIN article ON id = article ORDER BY number";

    private static final String TITLES_OF_TEXT = """
            SELECT DISTINCT title FROM article JOIN revision ON revision.article = article.id WHERE revision.text = ?""";

    /** How many texts are kept in memory while all are read. */
    private static final int REMEMBERED = 8;

    private final Session session;
    private final Schema schema;
    private final List<String> found = new ArrayList<>();

    /** @param session reads what is checked; one of its own, so that a long check holds up nobody */
    LibraryCheck(Session session, Schema schema) {
        this.session = session;
        this.schema = schema;
    }

    List<String> run() {
        found.clear();
        note("The file", () -> Schema.damage(session));
        note("The references", () -> Schema.brokenReferences(session));
        note("The schema", () -> schema.differences(session));
        note("The texts", this::texts);
        note("The pictures", this::pictures);
        note("The drafts", this::drafts);
        note(
                "The articles",
                () -> session.query(STRAY_HEADS, row -> "The newest text of \"" + row.getString(1) + "\" is missing."));
        note(
                "The revisions",
                () -> session.query(
                        STRAY_PARENTS,
                        row -> "A revision of \"" + row.getString(1) + "\" follows one of another article."));
        note(
                "The comments",
                () -> session.query(
                        STRAY_ANNOTATIONS,
                        row -> "The comment " + row.getString(1) + " is on a text of another article."));
        note(
                "The versions of comments",
                () -> session.query(
                        STRAY_VERSIONS,
                        row -> "A version of the comment " + row.getString(1) + " is on another article."));
        return List.copyOf(found);
    }

    /** One damaged part must not keep the others from being looked at. */
    private void note(String part, Supplier<List<String>> problems) {
        try {
            found.addAll(problems.get());
        } catch (LibraryException e) {
            found.add(part + " could not be read to the end.");
        }
    }

    private List<String> texts() {
        List<String> damaged = new ArrayList<>();
        // In the order they came in, so that a text was read just before those that are stored as differences to it.
        TextReader reader = new TextReader(session, REMEMBERED);
        for (TextHash hash :
                session.query("SELECT hash FROM text ORDER BY rowid", row -> new TextHash(row.getString(1)))) {
            if (!sound(() -> reader.read(hash).isPresent())) {
                List<String> titles = session.query(TITLES_OF_TEXT, row -> '"' + row.getString(1) + '"', hash);
                damaged.add("A text of " + (titles.isEmpty() ? "no article" : String.join(" and ", titles))
                        + " is damaged.");
            }
        }
        return damaged;
    }

    private List<String> drafts() {
        // As of one moment, for somebody may be typing.
        session.run("BEGIN");
        try {
            return unsoundDrafts();
        } finally {
            session.run("COMMIT");
        }
    }

    private List<String> unsoundDrafts() {
        List<String> damaged = new ArrayList<>();
        DraftJournal journal = new DraftJournal(session);
        for (Drafted one : session.query(DRAFTED, Drafted::read)) {
            if (!one.onNewest()) {
                damaged.add("The draft of \"" + one.title() + "\" did not begin with its newest text.");
            }
            if (!sound(() -> journal.replay(one.article())
                    .map(DraftJournal.Replay::isSound)
                    .orElse(true))) {
                damaged.add("The draft of \"" + one.title() + "\" is damaged.");
            }
        }
        return damaged;
    }

    private record Drafted(ArticleId article, String title, boolean onNewest) {
        static Drafted read(ResultSet row) throws SQLException {
            return new Drafted(new ArticleId(row.getString("id")), row.getString("title"), row.getBoolean("on_newest"));
        }
    }

    private static boolean sound(BooleanSupplier isAsItsHashSays) {
        try {
            return isAsItsHashSays.getAsBoolean();
        } catch (LibraryException e) {
            return false;
        }
    }

    private List<String> pictures() {
        List<String> damaged = new ArrayList<>();
        for (String hash : session.query("SELECT hash FROM attachment", row -> row.getString(1))) {
            if (!sound(() -> session.first("SELECT bytes FROM attachment WHERE hash = ?", row -> row.getBytes(1), hash)
                    .filter(bytes -> TextHash.ofBytes(bytes).hex().equals(hash))
                    .isPresent())) {
                damaged.add("The picture " + hash + " is damaged.");
            }
        }
        return damaged;
    }
}

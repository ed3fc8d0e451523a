package app.galley.library;

import app.galley.annotation.Author;
import app.galley.annotation.AuthorId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The people who wrote annotations, and the only way to their e-mail addresses. Names are the same where only case or
 * spaces differ. Somebody whose annotations came with a review is never taken for a person of the same name here.
 */
public final class AuthorStore {

    /** Setting with the id of whoever is here, while they have not said their name. */
    private static final String NAMELESS = "person.nameless";

    private final Database database;
    private final SettingStore settings;

    AuthorStore(Database database, SettingStore settings) {
        this.database = database;
        this.settings = settings;
    }

    /** Who writes on this machine, once they have said their name. */
    public Optional<Author> me() {
        return database.first(
                "SELECT id, name FROM author WHERE me IS NOT NULL ORDER BY me DESC LIMIT 1", AuthorStore::author);
    }

    /**
     * Whose changes are those made here: of the person on this machine, also while they have not said their name. They will
     * be the author of that id once they have.
     */
    public AuthorId here() {
        return me().map(Author::id)
                .orElseGet(() -> database.transaction(() -> {
                    AuthorId nameless = nameless().orElseGet(AuthorId::random);
                    settings.put(NAMELESS, nameless.value());
                    return nameless;
                }));
    }

    private Optional<AuthorId> nameless() {
        return settings.get(NAMELESS).map(AuthorId::new);
    }

    /**
     * Notes that the person on this machine goes by this name and address.
     *
     * @param email null or blank for none: one noted before is forgotten
     * @return the same author as before under the new name if only the name's case or spaces differ; otherwise the
     *     author of that name on this machine, made if new: comments keep the names they were made under
     * @throws LibraryException where the name is blank
     */
    public Author setMe(String name, @Nullable String email) {
        return database.transaction(() -> {
            Author author = local(name, unused(nameless()));
            database.update(
                    "UPDATE author SET name = ?, me = (SELECT coalesce(max(me), 0) + 1 FROM author) WHERE id = ?",
                    name.strip(),
                    author.id());
            database.update("DELETE FROM contact WHERE author = ?", author.id());
            noteEmail(author.id(), email);
            return me().orElseThrow();
        });
    }

    /**
     * The author of that name on this machine, made if new; whoever is on this machine stays as noted.
     *
     * @param email null or blank for none: one noted before stays
     * @throws LibraryException where the name is blank
     */
    public Author named(String name, @Nullable String email) {
        return database.transaction(() -> {
            Author author = local(name, AuthorId.random());
            noteEmail(author.id(), email);
            return author;
        });
    }

    /** Everybody the library knows, in the order of the ids. */
    public List<Author> list() {
        return database.query("SELECT id, name FROM author ORDER BY id", AuthorStore::author);
    }

    /** All who go by this name, here or in reviews that came in: several people may have the same. */
    public List<Author> withName(String name) {
        return list().stream()
                .filter(author -> key(author.name()).equals(key(name)))
                .toList();
    }

    /** Forgets those of these people who came with a review and of whom nothing is left. */
    public void removeUnused(Collection<AuthorId> authors) {
        database.write(() -> authors.forEach(id -> database.update("""
                DELETE FROM author WHERE id = ?1 AND local = 0 AND me IS NULL
                AND NOT EXISTS (SELECT 1 FROM annotation WHERE author = ?1)
                AND NOT EXISTS (SELECT 1 FROM other_version WHERE author = ?1)""", id)));
    }

    /** Whether this author is, or was under another name, the person on this machine. */
    public boolean isMe(AuthorId author) {
        return database.exists("SELECT 1 FROM author WHERE id = ? AND me IS NOT NULL", author)
                || nameless().filter(author::equals).isPresent();
    }

    /** The address noted for an author. For the form that asks for it; never for anything that leaves the library. */
    public Optional<String> email(AuthorId author) {
        return database.first("SELECT email FROM contact WHERE author = ?", row -> row.getString(1), author);
    }

    private AuthorId unused(Optional<AuthorId> id) {
        return id.filter(known -> !database.exists("SELECT 1 FROM author WHERE id = ?", known))
                .orElseGet(AuthorId::random);
    }

    /** @param id of the author to be made, where there is none of that name */
    private Author local(String name, AuthorId id) {
        if (name.isBlank()) {
            throw new LibraryException("The name is empty, and nothing was stored; give a name.");
        }
        // The one in use first, should two have come to be the same.
        return database
                .query("SELECT id, name FROM author WHERE local = 1 ORDER BY me DESC NULLS LAST", AuthorStore::author)
                .stream()
                .filter(known -> key(known.name()).equals(key(WellFormed.of(name))))
                .findFirst()
                .orElseGet(() -> add(id, name.strip()));
    }

    private Author add(AuthorId id, String name) {
        Author author = new Author(id, WellFormed.of(name));
        database.update("INSERT INTO author (id, name, local) VALUES (?, ?, 1)", author.id(), author.name());
        return author;
    }

    private void noteEmail(AuthorId author, @Nullable String email) {
        if (email != null && !email.isBlank()) {
            database.update("INSERT OR REPLACE INTO contact (author, email) VALUES (?, ?)", author, email.strip());
        }
    }

    private static String key(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static Author author(ResultSet row) throws SQLException {
        return new Author(new AuthorId(row.getString("id")), row.getString("name"));
    }
}

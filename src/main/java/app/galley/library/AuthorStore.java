package app.galley.library;

import app.galley.annotation.Author;
import app.galley.annotation.AuthorId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The people who wrote annotations, and the only way to their e-mail addresses. */
public final class AuthorStore {

    /** Who writes on this machine, once they have said their name. */
    public Optional<Author> me() {
        throw new UnsupportedOperationException();
    }

    /**
     * Notes that the person on this machine goes by this name and address.
     *
     * @param email null or blank for none
     * @return the same author as before under the new name if only the name's case or spaces differ or nobody was noted
     *     yet; otherwise the author of that name on this machine, made if new: comments keep the names they were made under
     */
    public Author setMe(String name, @Nullable String email) {
        throw new UnsupportedOperationException();
    }

    /** The author of that name, made if new; whoever is on this machine stays as noted. */
    public Author named(String name, @Nullable String email) {
        throw new UnsupportedOperationException();
    }

    /** Whether this author is, or was under another name, the person on this machine. */
    public boolean isMe(AuthorId author) {
        throw new UnsupportedOperationException();
    }

    /** The address noted for an author. For the form that asks for it; never for anything that leaves the library. */
    public Optional<String> email(AuthorId author) {
        throw new UnsupportedOperationException();
    }
}

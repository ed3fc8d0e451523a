package app.galley.ui.comments;

import app.galley.annotation.Annotation;
import app.galley.annotation.Author;
import app.galley.annotation.AuthorId;
import app.galley.article.ArticleId;
import app.galley.library.AuthorStore;
import app.galley.library.Library;
import app.galley.library.UnfinishedComment;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the library holds on the comments of one article.
 *
 * @param me everyone among the authors that the person on this machine is or was
 * @param writer the name and address to begin a form with
 * @param openSlot slot of the form that was open when last something was written, or empty
 */
record StoredComments(
        List<Annotation> annotations,
        List<UnfinishedComment> unfinished,
        Set<AuthorId> me,
        Writer writer,
        String openSlot) {

    /** Who writes on this machine; both empty while nobody has said. The address never leaves the form. */
    record Writer(String name, String email) {
        static final Writer NOBODY = new Writer("", "");

        @Override
        public String toString() {
            return "Writer";
        }
    }

    /** Setting that remembers the open form, so that it is open again after a restart: article id, space, slot. */
    static final String OPEN_FORM = "comments.open-form";

    StoredComments {
        annotations = List.copyOf(annotations);
        unfinished = List.copyOf(unfinished);
        me = Set.copyOf(me);
    }

    static StoredComments read(Library library, ArticleId article) {
        List<Annotation> annotations = library.annotations().list(article);
        AuthorStore authors = library.authors();
        Set<AuthorId> all = new HashSet<>();
        annotations.forEach(annotation -> all.add(annotation.author().id()));
        all.removeIf(author -> !authors.isMe(author));
        String open = library.settings().get(OPEN_FORM).orElse("");
        return new StoredComments(
                annotations,
                library.unfinishedComments().list(article),
                all,
                authors.me().map(me -> writer(authors, me)).orElse(Writer.NOBODY),
                open.startsWith(article + " ") ? open.substring(article.value().length() + 1) : "");
    }

    private static Writer writer(AuthorStore authors, Author me) {
        return new Writer(me.name(), authors.email(me.id()).orElse(""));
    }
}

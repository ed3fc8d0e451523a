package app.galley.ui.comments;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.Author;
import app.galley.annotation.AuthorId;
import app.galley.annotation.CommentThread;
import app.galley.article.ArticleId;
import app.galley.article.TextHash;
import app.galley.exchange.Conflict;
import app.galley.exchange.Conflicts;
import app.galley.library.AuthorStore;
import app.galley.library.Library;
import app.galley.library.UnfinishedComment;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the library holds on the comments of one article.
 *
 * @param conflicts what people said of the same annotation without knowing of each other
 * @param me everyone among the authors that the person on this machine is or was
 * @param writer the name and address to begin a form with
 * @param openSlot slot of the form that was open when last something was written, or empty
 * @param refused of comments whose suggested places were all refused: what was suggested
 */
record StoredComments(
        List<Annotation> annotations,
        List<Conflict> conflicts,
        List<UnfinishedComment> unfinished,
        Set<AuthorId> me,
        Writer writer,
        String openSlot,
        Map<AnnotationId, TextHash> refused) {

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

    /** Setting, to be followed by an article's id: a line for each, annotation id, space, hash. */
    private static final String REFUSED = "comments.refused ";

    StoredComments {
        refused = Map.copyOf(refused);
        annotations = List.copyOf(annotations);
        conflicts = List.copyOf(conflicts);
        unfinished = List.copyOf(unfinished);
        me = Set.copyOf(me);
    }

    static StoredComments read(Library library, ArticleId article) {
        List<Annotation> annotations = library.annotations().list(article);
        AuthorStore authors = library.authors();
        Set<AuthorId> all = new HashSet<>();
        annotations.forEach(annotation -> {
            all.add(annotation.author().id());
            all.addAll(annotation.changes().counts().keySet());
        });
        all.removeIf(author -> !authors.isMe(author));
        String open = library.settings().get(OPEN_FORM).orElse("");
        return new StoredComments(
                annotations,
                new Conflicts(library).list(article),
                library.unfinishedComments().list(article),
                all,
                authors.me().map(me -> writer(authors, me)).orElse(Writer.NOBODY),
                open.startsWith(article + " ") ? open.substring(article.value().length() + 1) : "",
                refused(library, article));
    }

    /** The conflicts of a thread, by annotation. */
    Map<AnnotationId, Conflict> conflictsIn(CommentThread thread) {
        Map<AnnotationId, Conflict> found = new HashMap<>();
        for (Conflict conflict : conflicts) {
            boolean inThread = thread.root().id().equals(conflict.id())
                    || thread.replies().stream().anyMatch(reply -> reply.id().equals(conflict.id()));
            if (inThread) {
                found.put(conflict.id(), conflict);
            }
        }
        return found;
    }

    /** Whether somebody has said of these very suggestions that none is right. */
    boolean hasRefused(AnnotationId id, List<Suggested> suggestions) {
        return !suggestions.isEmpty() && hash(suggestions).equals(refused.get(id));
    }

    static Map<AnnotationId, TextHash> refused(Library library, ArticleId article) {
        Map<AnnotationId, TextHash> refused = new LinkedHashMap<>();
        library.settings().get(REFUSED + article).orElse("").lines().forEach(line -> {
            int space = line.indexOf(' ');
            refused.put(new AnnotationId(line.substring(0, space)), new TextHash(line.substring(space + 1)));
        });
        return refused;
    }

    static void putRefused(Library library, ArticleId article, Map<AnnotationId, TextHash> refused) {
        library.settings()
                .put(
                        REFUSED + article,
                        refused.entrySet().stream()
                                .map(entry -> entry.getKey() + " " + entry.getValue())
                                .collect(Collectors.joining("\n")));
    }

    static TextHash hash(List<Suggested> suggestions) {
        return TextHash.of(suggestions.stream().map(Suggested::words).collect(Collectors.joining("\n")));
    }

    private static Writer writer(AuthorStore authors, Author me) {
        return new Writer(me.name(), authors.email(me.id()).orElse(""));
    }
}

package app.galley.ui.comments.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.Author;
import app.galley.annotation.AuthorId;
import app.galley.annotation.Status;
import app.galley.ui.article.OpenArticle;
import app.galley.ui.comments.CommentRow;
import app.galley.ui.comments.Desk;
import app.galley.ui.comments.SuggestionActions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An inbox that is open over a few threads, and what can be asked of it in a line. */
@SuppressWarnings("NullAway.Init") // set before each test, by JUnit and in setUp
abstract class OpenInbox {

    static final Author ADA = new Author(AuthorId.random(), "Ada");
    static final Author ZOE = new Author(AuthorId.random(), "Zoe");

    @TempDir
    Path folder;

    Desk desk;
    OpenArticle article;
    InboxModel inbox;
    Annotation veins;
    Annotation sitting;
    Annotation walk;
    Annotation legs;

    /** Two sections with two open threads each, by two reviewers; one more is resolved, one a draft. */
    @BeforeEach
    void setUp() {
        desk = new Desk(folder);
        desk.model.decisions().setActions(new Statuses());
        inbox = new InboxModel(desk.model);
        article = desk.article(Desk.TEXT);
        veins = desk.comment(article, "Veins", ZOE, "veins", Status.OPEN);
        desk.comment(article, "blood", ADA, "blood", Status.RESOLVED);
        sitting = desk.comment(article, "long sitting", ADA, "sitting", Status.OPEN);
        desk.comment(article, "slow", ZOE, "a draft", Status.DRAFT);
        walk = desk.suggestion(article, "Walk", ADA, "Run", "run");
        legs = desk.comment(article, "your legs", ZOE, "legs", Status.OPEN);
        desk.model.show(article);
        inbox.begin();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    /** Changes the status alone, as far as the inbox cares. */
    private final class Statuses implements SuggestionActions {

        @Override
        public void accept(List<AnnotationId> suggestions) {
            suggestions.forEach(id -> set(id, Status.ACCEPTED));
        }

        @Override
        public void acceptAnyway(AnnotationId suggestion) {
            set(suggestion, Status.ACCEPTED);
        }

        @Override
        public void decline(List<AnnotationId> suggestions) {
            suggestions.forEach(id -> set(id, Status.DECLINED));
        }
    }

    /** As if it had come with a review file. */
    void set(AnnotationId id, Status status) {
        Annotation now = desk.library.annotations().get(id).orElseThrow();
        desk.library.annotations().update(now.withStatus(status, Desk.NOON));
        desk.model.refresh();
    }

    /** Body by body, groups in brackets, what is handled in small letters behind a tick. */
    String listed() {
        StringBuilder words = new StringBuilder();
        for (InboxItem item : inbox.contents().get().items()) {
            if (item.first()) {
                InboxGroup group = item.group();
                words.append('[')
                        .append(group.title())
                        .append(' ')
                        .append(group.handled())
                        .append('/')
                        .append(group.total())
                        .append("] ");
            }
            words.append(item.handled() ? "✓" : "")
                    .append(item.arrived() ? "+" : "")
                    .append(item.row().root().body())
                    .append(' ');
        }
        return words.toString().strip();
    }

    Optional<AnnotationId> chosen() {
        return Optional.ofNullable(inbox.chosen().get()).map(CommentRow::id);
    }

    void assertChosen(Annotation annotation) {
        assertEquals(Optional.of(annotation.id()), chosen());
    }

    String progress() {
        return inbox.progress().handled() + " of " + inbox.progress().total();
    }

    void handleAll() {
        while (inbox.chosen().get() != null) {
            inbox.decline();
            inbox.resolveOrReopen();
        }
    }

    Status stored(Annotation annotation) {
        return desk.library.annotations().get(annotation.id()).orElseThrow().status();
    }
}

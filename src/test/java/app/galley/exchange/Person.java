package app.galley.exchange;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.AuthorId;
import app.galley.annotation.Changes;
import app.galley.annotation.Status;
import app.galley.annotation.Target;
import app.galley.annotation.Targets;
import app.galley.article.Article;
import app.galley.article.ArticleId;
import app.galley.article.PlainRange;
import app.galley.article.RevisionKind;
import app.galley.library.Library;
import app.galley.library.NewArticle;
import app.galley.markdown.MarkdownParser;
import app.galley.markdown.ParsedArticle;
import app.galley.review.ReviewException;
import app.galley.review.ReviewFileReader;
import app.galley.review.ReviewFileWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Somebody with a real library of their own, and the same article in it. */
final class Person implements AutoCloseable {

    static final ArticleId ARTICLE = new ArticleId("00000000-0000-4000-8000-000000000009");
    static final String TEXT = """
            # Ducks

            A duck swims on the pond in the early light of the morning.

            ## Food

            It eats bread, which is bad for it, and weeds, which are not.
            """;

    private static final MarkdownParser PARSER = new MarkdownParser();
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    final Library library;
    final ReviewMerging merging;
    final ReviewSaving saving;
    private final String name;

    Person(Path folder, String name) {
        this(folder, name, ARTICLE, TEXT);
    }

    Person(Path folder, String name, @Nullable ArticleId article, String text) {
        this.name = name;
        library = Library.open(folder.resolve(name + ".galley"));
        library.authors().setMe(name, name + "@secret.example");
        merging = new ReviewMerging(library, PARSER);
        saving = new ReviewSaving(library);
        NewArticle made =
                new NewArticle("Ducks", "en", text, "ducks.md", RevisionKind.IMPORTED, 9, 2, List.of(), List.of());
        if (article != null) {
            library.articles().create(article, made);
        }
    }

    AuthorId me() {
        return library.authors().here();
    }

    Article article() {
        return library.articles().get(ARTICLE).orElseThrow();
    }

    void write(String text) {
        library.revisions().add(ARTICLE, text, "Ducks", 9, 2, RevisionKind.EDITED, null);
    }

    Annotation comment(String words, String body) {
        return comment(words, body, Status.OPEN, null, null);
    }

    Annotation comment(
            String words, String body, Status status, @Nullable AnnotationId parent, @Nullable String replacement) {
        ParsedArticle text = PARSER.parse(library.revisions().text(article().head()));
        Annotation made = new Annotation(
                AnnotationId.random(),
                ARTICLE,
                article().head(),
                parent,
                target(text, words),
                library.authors().me().orElseThrow(),
                body,
                replacement,
                status,
                NOON,
                NOON,
                Changes.NONE);
        library.annotations().add(made);
        return made;
    }

    private static Target target(ParsedArticle text, String words) {
        int at = text.projection().text().indexOf(words);
        return at < 0
                ? new Target.OfSection("ducks", "Ducks")
                : Targets.passage(
                                text.projection(),
                                text.outline(),
                                new PlainRange(at, at + words.length()),
                                text.markdown())
                        .orElseThrow();
    }

    void edit(AnnotationId id, String body) {
        library.annotations().update(annotation(id).withBody(body, NOON));
    }

    void set(AnnotationId id, Status status) {
        library.annotations().update(annotation(id).withStatus(status, NOON));
    }

    void attach(AnnotationId id, String words) {
        ParsedArticle text = PARSER.parse(library.revisions().text(article().head()));
        library.annotations().update(annotation(id).withTarget(article().head(), target(text, words), NOON));
    }

    Annotation annotation(AnnotationId id) {
        return library.annotations().get(id).orElseThrow();
    }

    List<String> bodies() {
        return library.annotations().list(ARTICLE).stream()
                .map(Annotation::body)
                .sorted()
                .toList();
    }

    /** What leaves, as it arrives: written and read again. */
    IncomingReview sends() {
        return through(saving.prepare(ARTICLE));
    }

    IncomingReview through(Outgoing outgoing) {
        try {
            return new IncomingReview(
                    name + ".review.json",
                    new ReviewFileReader().read(name, new ReviewFileWriter().write(outgoing.review())));
        } catch (ReviewException e) {
            throw new AssertionError("what was written cannot be read", e);
        }
    }

    Merged gets(IncomingReview... reviews) {
        try {
            return merging.merge(List.of(reviews));
        } catch (ReviewException e) {
            throw new AssertionError(e);
        }
    }

    /** Every row of every table but the texts, which are kept, and the settings. */
    Map<String, List<String>> rows() {
        Map<String, List<String>> rows = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + library.file());
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet names = statement.executeQuery(
                    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('text', 'setting')")) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            for (String table : tables) {
                rows.put(table, rows(statement, table));
            }
            return rows;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> rows(Statement statement, String table) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet found = statement.executeQuery("SELECT * FROM \"" + table + "\" ORDER BY 1, 2")) {
            while (found.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.append(found.getString(i)).append(" | ");
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }

    @Override
    public void close() {
        library.close();
    }
}

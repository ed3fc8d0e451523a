package app.galley.library;

import app.galley.annotation.AnnotationId;
import app.galley.annotation.AuthorId;
import app.galley.article.ArticleId;
import app.galley.article.RevisionId;
import app.galley.article.TextHash;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;

/** One connection to a library's file. One thread at a time. Reports every failure as a {@link LibraryException}. */
final class Session implements Queries, AutoCloseable {

    private static final Duration RETRY_AFTER = Duration.ofMillis(5);

    private final Path file;
    private final Connection connection;

    private Session(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /**
     * Connects, without writing to the file; makes an empty one where none is.
     *
     * @param patience how long to wait for another program that is writing
     */
    static Session open(Path file, Duration patience) {
        return open(file, patience, new SQLiteConfig());
    }

    /** Connects for reading only: makes no file, changes none. */
    static Session openReadOnly(Path file, Duration patience) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        return open(file, patience, config);
    }

    private static Session open(Path file, Duration patience, SQLiteConfig config) {
        config.setBusyTimeout(Math.toIntExact(patience.toMillis()));
        config.enforceForeignKeys(true);
        config.setSynchronous(SynchronousMode.FULL);
        try {
            // As a URI, for the driver takes what follows a '?' in a plain path for settings.
            Session session = new Session(file, config.createConnection("jdbc:sqlite:" + file.toUri()));
            session.run("PRAGMA trusted_schema = OFF");
            return session;
        } catch (SQLException e) {
            throw Refusal.of(e, file);
        }
    }

    /** A database in memory, empty. */
    static Session inMemory() {
        try {
            return new Session(Path.of(":memory:"), new SQLiteConfig().createConnection("jdbc:sqlite::memory:"));
        } catch (SQLException e) {
            throw new IllegalStateException("SQLite does not start", e);
        }
    }

    @Override
    public Path file() {
        return file;
    }

    /**
     * Has commits go to a write-ahead log from now on.
     *
     * @param patience how long to try: where two programs do this at the same moment, SQLite gives up at once
     */
    void useWriteAheadLog(Duration patience) {
        long start = System.nanoTime();
        while (true) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA journal_mode = WAL");
                return;
            } catch (SQLException e) {
                if (!Refusal.isBusy(e) || System.nanoTime() - start > patience.toNanos()) {
                    throw Refusal.of(e, file);
                }
                LockSupport.parkNanos(RETRY_AFTER.toNanos());
            }
        }
    }

    /** Runs statements that give no rows worth reading; several may be parted by semicolons. */
    void run(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw Refusal.of(e, file);
        }
    }

    @Override
    public <T> List<T> query(String sql, RowReader<T> reader, @Nullable Object... parameters) {
        try (PreparedStatement statement = prepare(sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            List<T> result = new ArrayList<>();
            while (rows.next()) {
                result.add(reader.read(rows));
            }
            return result;
        } catch (SQLException e) {
            throw Refusal.of(e, file);
        }
    }

    /** Returns how many rows changed. */
    int update(String sql, @Nullable Object... parameters) {
        try (PreparedStatement statement = prepare(sql, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw Refusal.of(e, file);
        }
    }

    private PreparedStatement prepare(String sql, @Nullable Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            for (int i = 0; i < parameters.length; i++) {
                bind(statement, i + 1, parameters[i]);
            }
            return statement;
        } catch (SQLException | RuntimeException e) {
            statement.close();
            throw e;
        }
    }

    private static void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setObject(index, null);
            case String text -> statement.setString(index, WellFormed.of(text));
            case Integer number -> statement.setInt(index, number);
            case Long number -> statement.setLong(index, number);
            case Instant time -> statement.setLong(index, time.toEpochMilli());
            case byte[] bytes -> statement.setBytes(index, bytes);
            case Enum<?> name -> statement.setString(index, name.name());
            case ArticleId id -> statement.setString(index, id.value());
            case RevisionId id -> statement.setString(index, id.value());
            case AnnotationId id -> statement.setString(index, id.value());
            case AuthorId id -> statement.setString(index, id.value());
            case TextHash hash -> statement.setString(index, hash.hex());
            default -> throw new IllegalArgumentException("no column holds a " + value.getClass());
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw Refusal.of(e, file);
        }
    }
}

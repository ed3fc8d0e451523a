package app.galley.library;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the stores read and write through, from any thread. One thread writes at a time; another connection reads, so
 * that a read waits for no write. Inside a transaction the thread that writes reads what it has written.
 */
final class Database implements Queries, AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Database.class.getName());

    private final Session writer;
    private final Session reader;
    private final ReentrantLock writing = new ReentrantLock();
    private final ReentrantLock reading = new ReentrantLock();

    /** How many calls of {@link #transaction} the writing thread is in. Guarded by {@link #writing}. */
    private int depth;

    /** Whether SQLite itself ended the transaction, as it does on a full disk. Guarded by {@link #writing}. */
    private boolean ended;

    /** Takes over {@code writer}, which is closed with this. */
    Database(Session writer, Duration patience) {
        this.writer = writer;
        this.reader = Session.open(writer.file(), patience);
    }

    @Override
    public Path file() {
        return writer.file();
    }

    @Override
    public <T> List<T> query(String sql, RowReader<T> rows, @Nullable Object... parameters) {
        if (writing.isHeldByCurrentThread()) {
            return writer.query(sql, rows, parameters);
        }
        reading.lock();
        try {
            return reader.query(sql, rows, parameters);
        } finally {
            reading.unlock();
        }
    }

    /**
     * Runs {@code work}, which asks several times and is answered as of one moment. It must not write, unless the caller is
     * in a transaction. Calls nest.
     */
    <T> T snapshot(Supplier<T> work) {
        if (writing.isHeldByCurrentThread() || reading.isHeldByCurrentThread()) {
            return work.get();
        }
        reading.lock();
        try {
            reader.run("BEGIN");
            try {
                return work.get();
            } finally {
                reader.run("COMMIT");
            }
        } finally {
            reading.unlock();
        }
    }

    /** Changes rows, inside a transaction. Returns how many. */
    int update(String sql, @Nullable Object... parameters) {
        requireTransaction();
        return writer.update(sql, parameters);
    }

    /** Adds a row, inside a transaction. */
    void insert(String table, Columns columns) {
        update(columns.insertInto(table), columns.values());
    }

    void write(Runnable work) {
        transaction(() -> {
            work.run();
            return true;
        });
    }

    /**
     * Runs {@code work} and stores all it wrote, or nothing of it where it throws. Calls nest: where an inner one throws
     * and the outer one goes on, only what the inner one wrote is taken back.
     */
    <T> T transaction(Supplier<T> work) {
        writing.lock();
        try {
            if (depth == 0) {
                ended = false;
                writer.run("BEGIN IMMEDIATE");
            } else {
                requireTransaction();
                writer.run("SAVEPOINT level" + depth);
            }
            depth++;
            boolean stored = false;
            try {
                T result = work.get();
                requireTransaction();
                writer.run(depth == 1 ? "COMMIT" : "RELEASE level" + (depth - 1));
                stored = true;
                return result;
            } finally {
                depth--;
                if (!stored) {
                    takeBack();
                }
            }
        } finally {
            writing.unlock();
        }
    }

    private void takeBack() {
        try {
            writer.run(depth == 0 ? "ROLLBACK" : "ROLLBACK TO level" + depth + "; RELEASE level" + depth);
        } catch (LibraryException e) {
            LOG.log(System.Logger.Level.DEBUG, "SQLite had ended the transaction already", e);
            ended = true;
        }
    }

    private void requireTransaction() {
        if (!writing.isHeldByCurrentThread() || depth == 0) {
            throw new IllegalStateException("writing needs a transaction");
        }
        if (ended) {
            throw new LibraryException("The library " + file()
                    + " could not store all that belongs together, so it stored none of it; try again.");
        }
    }

    /** Waits for the work at hand, then closes. */
    @Override
    public void close() {
        writing.lock();
        reading.lock();
        try (writer;
                reader) {
            LOG.log(System.Logger.Level.DEBUG, "closing the library");
        } finally {
            reading.unlock();
            writing.unlock();
        }
    }
}

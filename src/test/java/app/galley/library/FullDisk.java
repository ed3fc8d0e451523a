package app.galley.library;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Has a library refuse new rows of a table, as a full disk would, until it is closed. */
public final class FullDisk implements AutoCloseable {

    private final Path library;

    public FullDisk(Path library, String table) {
        this.library = library;
        execute("CREATE TRIGGER full_disk BEFORE INSERT ON " + table + " BEGIN SELECT RAISE(ABORT, 'disk full'); END");
    }

    @Override
    public void close() {
        execute("DROP TRIGGER full_disk");
    }

    private void execute(String sql) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + library);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}

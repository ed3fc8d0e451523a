package app.galley.library;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Has a library refuse every change of a table, as a full disk would, until it is closed. */
public final class FullDisk implements AutoCloseable {

    private static final List<String> CHANGES = List.of("INSERT", "UPDATE", "DELETE");

    private final Path library;

    public FullDisk(Path library, String table) {
        this.library = library;
        for (String change : CHANGES) {
            execute("CREATE TRIGGER full_disk_" + change + " BEFORE " + change + " ON " + table
                    + " BEGIN SELECT RAISE(ABORT, 'disk full'); END");
        }
    }

    @Override
    public void close() {
        CHANGES.forEach(change -> execute("DROP TRIGGER full_disk_" + change));
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

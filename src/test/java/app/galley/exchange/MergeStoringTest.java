package app.galley.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.galley.library.LibraryException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A merge that cannot be stored, or not be told of, leaves the library as it was. */
class MergeStoringTest {

    @TempDir
    private Path folder;

    private Person writer;
    private Person ada;
    private Person tom;

    @BeforeEach
    void open() {
        writer = new Person(folder, "Wanda");
        ada = new Person(folder, "Ada");
        tom = new Person(folder, "Tom");
        ada.comment("duck", "First");
        tom.write(Person.TEXT + "\nMore.\n");
        tom.comment("More", "Second");
    }

    @AfterEach
    void close() {
        List.of(writer, ada, tom).forEach(Person::close);
    }

    @Test
    void whereTheSecondReviewCannotBeStoredTheFirstIsNot() throws SQLException {
        Map<String, List<String>> before = writer.rows();
        run("""
                CREATE TRIGGER full_disk BEFORE INSERT ON annotation
                WHEN new.body = 'Second' AND EXISTS (SELECT 1 FROM annotation WHERE body = 'First')
                BEGIN SELECT raise(ABORT, 'as on a full disk'); END""");

        assertThrows(LibraryException.class, () -> writer.merging.merge(List.of(ada.sends(), tom.sends())));

        run("DROP TRIGGER full_disk");
        assertEquals(before, writer.rows());
        assertEquals(2, writer.gets(ada.sends(), tom.sends()).counts().added());
    }

    @Test
    void whereTheNewestTextIsDamagedNothingIsMergedThatNobodyCouldTakeBack() throws SQLException {
        writer.write(Person.TEXT + "\nThe newest.\n");
        run(
                "UPDATE text SET bytes = x'00' WHERE hash = (SELECT text FROM revision JOIN article ON head = revision.id)");
        Map<String, List<String>> before = writer.rows();

        assertThrows(LibraryException.class, () -> writer.merging.merge(List.of(ada.sends())));

        assertEquals(before, writer.rows());
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + writer.library.file());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

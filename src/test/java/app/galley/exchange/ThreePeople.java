package app.galley.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A writer and two reviewers, each with a library of their own, which must be sound when all is done. */
abstract class ThreePeople {

    @TempDir
    private Path folder;

    Person writer;
    Person ada;
    Person tom;

    @BeforeEach
    void open() {
        writer = new Person(folder, "Wanda");
        ada = new Person(folder, "Ada");
        tom = new Person(folder, "Tom");
    }

    @AfterEach
    void close() {
        for (Person person : List.of(writer, ada, tom)) {
            assertEquals(List.of(), person.library.check());
            person.close();
        }
    }
}

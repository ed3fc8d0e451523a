package app.galley.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Copies a library that may be in use. */
final class Backup {

    private static final System.Logger LOG = System.getLogger(Backup.class.getName());

    private final Path library;
    private final Schema schema;
    private final Duration patience;

    Backup(Path library, Schema schema, Duration patience) {
        this.library = library;
        this.schema = schema;
        this.patience = patience;
    }

    void to(Path copy) {
        Path target = copy.toAbsolutePath().normalize();
        if (Files.exists(target)) {
            throw new LibraryException(target + " exists already and was left as it is; name another file.");
        }
        // Under another name until it is known to be good, so that there is never half a backup.
        Path unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
        try {
            Files.deleteIfExists(unfinished);
            // SQLite writes into an empty file; made here, a folder that cannot be written to is told from other
            // failures.
            Files.createFile(unfinished);
            try (Session session = Session.open(library, patience)) {
                session.update("VACUUM INTO ?", unfinished.toString());
            }
            List<String> problems;
            try (Session session = Session.openReadOnly(unfinished, patience)) {
                problems = new LibraryCheck(session, schema).run();
            }
            if (!problems.isEmpty()) {
                throw new LibraryException(
                        "The backup was not kept, because what it holds is damaged: " + problems.getFirst());
            }
            Files.move(unfinished, target);
        } catch (IOException e) {
            throw new LibraryException(
                    "The backup " + target + " could not be written; check that its folder exists and can be written"
                            + " to.",
                    e);
        } finally {
            discard(unfinished);
        }
    }

    private static void discard(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "half a backup could not be removed: " + e.getMessage());
        }
    }
}

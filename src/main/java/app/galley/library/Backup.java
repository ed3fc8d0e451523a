package app.galley.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/** Copies a library that may be in use. */
final class Backup {

    private static final System.Logger LOG = System.getLogger(Backup.class.getName());

    private Backup() {}

    /**
     * Writes a consistent copy.
     *
     * @param check what is wrong with the copy, a sentence each; it is kept only where nothing is
     * @throws LibraryException where {@code copy} exists, cannot be written, or is not sound; none is then left
     */
    static void write(Session library, Path copy, Function<Session, List<String>> check) {
        Path target = copy.toAbsolutePath().normalize();
        if (Files.exists(target)) {
            throw new LibraryException(target + " exists already and was left as it is; name another file.");
        }
        // Under another name until it is known to be good, so that there is never half a backup.
        Path unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
        try {
            Files.deleteIfExists(unfinished);
            // SQLite writes into an empty file; where it cannot be made, it is this folder's fault and not the
            // library's.
            Files.createFile(unfinished);
            library.update("VACUUM INTO ?", unfinished.toString());
            requireSound(unfinished, check);
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

    private static void requireSound(Path unfinished, Function<Session, List<String>> check) {
        try (Session copy = Session.openReadOnly(unfinished, Duration.ZERO)) {
            List<String> problems = check.apply(copy);
            if (!problems.isEmpty()) {
                throw new LibraryException(
                        "The backup was not kept, because what it holds is damaged: " + problems.getFirst());
            }
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

package app.galley.library;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Puts what SQLite reports into a sentence for the user. The details go to the log; they name no contents. */
final class Refusal {

    private static final System.Logger LOG = System.getLogger(Refusal.class.getName());

    /** The low byte of SQLite's result codes is the kind of error, the rest tells where in SQLite it arose. */
    private static final int KIND = 0xff;

    private Refusal() {}

    static LibraryException of(SQLException e, Path file) {
        SQLiteErrorCode code = kind(e);
        LOG.log(System.Logger.Level.DEBUG, () -> "SQLite: " + code + ", " + e.getMessage());
        String library = "The library " + file + " ";
        return new LibraryException(
                switch (code) {
                    case SQLITE_BUSY, SQLITE_LOCKED ->
                        library + "is held by another program, and nothing was changed; close that program or try"
                                + " again.";
                    case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH ->
                        library + "cannot be written to, and nothing was changed; allow writing to the file and its"
                                + " folder.";
                    case SQLITE_FULL -> "The disk is full, and nothing was changed; free some space and try again.";
                    case SQLITE_IOERR ->
                        library + "could not be read from or written to the disk, and nothing was changed; check the"
                                + " disk and try again.";
                    case SQLITE_CORRUPT, SQLITE_NOTADB ->
                        library + "is damaged, and nothing was changed; open a backup of it instead.";
                    case SQLITE_CANTOPEN ->
                        library + "could not be opened; check that its folder exists and can be written to.";
                    case SQLITE_TOOBIG -> "This is too large for a library, and nothing was changed.";
                    case SQLITE_CONSTRAINT ->
                        "This does not fit what the library " + file + " holds, and nothing was changed; what it"
                                + " refers to may be gone.";
                    default -> library + "could not do this (" + code + "), and nothing was changed.";
                },
                e);
    }

    /** Whether another program is in the way. */
    static boolean isBusy(SQLException e) {
        return kind(e) == SQLiteErrorCode.SQLITE_BUSY;
    }

    private static SQLiteErrorCode kind(SQLException e) {
        return e instanceof SQLiteException sqlite
                ? SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & KIND)
                : SQLiteErrorCode.SQLITE_ERROR;
    }
}

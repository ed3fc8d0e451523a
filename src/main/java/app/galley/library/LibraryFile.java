package app.galley.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Set;

/**
 * Looks at a library's file before SQLite does: SQLite would put files beside a database that is none of ours. Source:
 * the header described in SQLite's "Database File Format".
 */
final class LibraryFile {

    /** Marks our files among SQLite's: "Galy". */
    static final int APPLICATION_ID = 0x47616c79;

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER_SIZE = 100;
    private static final int USER_VERSION_AT = 60;
    private static final int APPLICATION_ID_AT = 68;

    private LibraryFile() {}

    /**
     * Makes the folders of {@code file} where they are missing. A file of no bytes counts as missing, for SQLite leaves
     * one where it is stopped before it has written anything.
     *
     * @throws LibraryException where a library of up to {@code newestVersion} can neither be there nor be made
     */
    static void prepare(Path file, int newestVersion) {
        if (Files.isDirectory(file)) {
            throw new LibraryException(file + " is a folder, not a library; name a file in it.");
        }
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(folder(file));
            } else if (!Files.isRegularFile(file)) {
                throw new LibraryException(file + " is not a file, so it cannot be a library; name another.");
            } else if (Files.size(file) > 0) {
                requireLibrary(file, newestVersion);
            }
        } catch (FileSystemException e) {
            throw new LibraryException(
                    "The library " + file + " cannot be read or made; check that its folder may be used.", e);
        } catch (IOException e) {
            throw new LibraryException("The library " + file + " cannot be read; check the disk.", e);
        }
        if (Files.exists(file) && !mayBeWritten(file)) {
            throw new LibraryException("The library " + file
                    + " is read-only, and nothing was changed; allow writing to it, or make a copy and open that.");
        }
        if (!mayBeWritten(folder(file))) {
            throw new LibraryException("The library " + file
                    + " is in a read-only folder, and nothing was changed; allow writing to the folder, or copy the"
                    + " library to another.");
        }
    }

    static LibraryException foreign(Path file) {
        return new LibraryException(
                file + " is a database of another program, not a Galley library; it was left as it is.");
    }

    static LibraryException newer(Path file, int version, int newestVersion) {
        return new LibraryException("The library " + file + " was made by a newer Galley (its version is " + version
                + ", this Galley reads up to " + newestVersion + "); it was left as it is: update Galley to open it.");
    }

    private static void requireLibrary(Path file, int newestVersion) throws IOException {
        byte[] header;
        try (InputStream in = Files.newInputStream(file)) {
            header = in.readNBytes(HEADER_SIZE);
        }
        if (header.length < HEADER_SIZE || !Arrays.equals(header, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new LibraryException(
                    file + " is not a Galley library, or its beginning is damaged; it was left as it is.");
        }
        ByteBuffer fields = ByteBuffer.wrap(header);
        if (fields.getInt(APPLICATION_ID_AT) != APPLICATION_ID) {
            throw foreign(file);
        }
        int version = fields.getInt(USER_VERSION_AT);
        if (version > newestVersion) {
            throw newer(file, version, newestVersion);
        }
    }

    /** Whether writing is allowed. What is marked read-only stays so for an administrator, too. */
    private static boolean mayBeWritten(Path path) {
        if (!Files.isWritable(path)) {
            return false;
        }
        try {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(path);
            return permissions.contains(PosixFilePermission.OWNER_WRITE)
                    || permissions.contains(PosixFilePermission.GROUP_WRITE)
                    || permissions.contains(PosixFilePermission.OTHERS_WRITE);
        } catch (UnsupportedOperationException | IOException e) {
            return true;
        }
    }

    private static Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }
}

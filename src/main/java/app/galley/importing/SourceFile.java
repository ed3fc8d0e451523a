package app.galley.importing;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a file's bytes, or says in one sentence why it cannot be an article. */
final class SourceFile {

    private static final System.Logger LOG = System.getLogger(SourceFile.class.getName());

    private SourceFile() {}

    static byte[] read(Path file) throws ImportException {
        String name = quoted(file);
        if (Files.isDirectory(file)) {
            throw new ImportException(
                    name + " is a folder, not a file; choose a file in it, or import the whole folder.");
        }
        if (!Files.exists(file)) {
            throw new ImportException(name + " is not there (any more); check its place and import it again.");
        }
        if (!Files.isRegularFile(file)) {
            throw new ImportException(name + " is not an ordinary file, so nothing was read from it; choose another.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            // One byte more than allowed, for the file may have grown since its size was asked.
            byte[] bytes = tooLarge(Files.size(file)) ? new byte[0] : in.readNBytes((int) ArticleReader.MAX_BYTES + 1);
            if (tooLarge(Files.size(file)) || tooLarge(bytes.length)) {
                throw tooLarge(name);
            }
            return bytes;
        } catch (AccessDeniedException e) {
            throw new ImportException(name + " may not be read by you; change its permissions and import it again.", e);
        } catch (NoSuchFileException e) {
            throw new ImportException(name + " is not there (any more); check its place and import it again.", e);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "cannot read a file to import", e);
            throw new ImportException(name + " could not be read from its disk; copy it elsewhere and try again.", e);
        }
    }

    static ImportException tooLarge(String quotedName) {
        return new ImportException(quotedName + " is over " + (ArticleReader.MAX_BYTES >> 20)
                + " MB, more than an article can be; split it and import the parts.");
    }

    /** The file's name in quotes, for a sentence. */
    static String quoted(Path file) {
        return quoted(name(file));
    }

    static String quoted(String name) {
        return "“" + name + "”";
    }

    /** The file's name without folders. */
    static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private static boolean tooLarge(long size) {
        return size > ArticleReader.MAX_BYTES;
    }
}

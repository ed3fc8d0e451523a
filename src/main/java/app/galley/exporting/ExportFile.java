package app.galley.exporting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes what was exported as a whole or not at all: a file that was there before stays as it was until the last moment. */
public final class ExportFile {

    private ExportFile() {}

    /**
     * Writes {@code text} as UTF-8, in place of a file that is there already.
     *
     * @throws ExportException if the folder is missing or not writable, or {@code file} is a folder; nothing has changed
     */
    public static void write(Path file, String text) throws ExportException {
        write(file, text.getBytes(UTF_8));
    }

    /** Writes {@code bytes} likewise. */
    public static void write(Path file, byte[] bytes) throws ExportException {
        // A link is followed, so that the file it stands for is replaced and the link stays.
        Path target = Files.isSymbolicLink(file) ? followed(file) : file.toAbsolutePath();
        Path folder = target.getParent();
        if (Files.isDirectory(target) || folder == null) {
            throw new ExportException(file + " is a folder; name a file in it to write to.");
        }
        if (!Files.isDirectory(folder)) {
            throw new ExportException("The folder " + folder + " does not exist; make it first, or write elsewhere.");
        }
        if (!Files.isWritable(folder) || (Files.exists(target) && !Files.isWritable(target))) {
            throw new ExportException(file + " cannot be written, for lack of permission; write elsewhere.");
        }
        Path unfinished = folder.resolve(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            writeToDisk(unfinished, bytes);
            move(unfinished, target);
        } catch (IOException e) {
            discard(unfinished);
            throw new ExportException(
                    file + " could not be written (" + reason(e)
                            + "); what was there is unchanged: make room, or write elsewhere.",
                    e);
        }
    }

    private static Path followed(Path link) throws ExportException {
        try {
            return link.toRealPath();
        } catch (IOException e) {
            throw new ExportException(link + " is a link that leads nowhere; remove it, or write elsewhere.", e);
        }
    }

    private static void writeToDisk(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            // The bytes before the name: after a power cut the name never stands for half a file.
            channel.force(true);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            System.getLogger(ExportFile.class.getName())
                    .log(System.Logger.Level.WARNING, "an unfinished export could not be removed", e);
        }
    }

    private static String reason(IOException e) {
        String message = e.getMessage();
        return message == null || message.isBlank() ? e.getClass().getSimpleName() : message.strip();
    }
}

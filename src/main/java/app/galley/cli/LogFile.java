package app.galley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The log: three files of a megabyte each in turn, in the data folder's {@code logs}. Nothing is opened before there is
 * something to write. E-mail addresses are blotted out, whatever an exception's message may quote.
 */
public final class LogFile extends Handler {

    private static final int BYTES = 1 << 20;
    private static final int FILES = 3;

    private final Path folder;
    private @Nullable FileHandler file;
    private boolean failed;

    private LogFile(Path folder) {
        this.folder = folder;
    }

    /** Sends all logging of this process to files in {@code folder}, nothing to the terminal. Returns the newest file. */
    public static Path install(Path folder) {
        LogManager.getLogManager().reset();
        Logger.getLogger("").addHandler(new LogFile(folder));
        return current(folder);
    }

    static Path current(Path folder) {
        return folder.resolve("galley.0.log");
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        if (!failed && entry.getLevel().intValue() >= Level.INFO.intValue()) {
            opened().publish(entry);
        }
    }

    private Handler opened() {
        if (file != null) {
            return file;
        }
        try {
            Files.createDirectories(folder);
            FileHandler opened = new FileHandler(folder.resolve("galley.%g.log").toString(), BYTES, FILES, true);
            opened.setFormatter(new WithoutAddresses());
            file = opened;
            return opened;
        } catch (IOException e) {
            // A log that cannot be written must not stop what it would tell of.
            failed = true;
            return new Silent();
        }
    }

    @Override
    public synchronized void flush() {
        if (file != null) {
            file.flush();
        }
    }

    @Override
    public synchronized void close() {
        if (file != null) {
            file.close();
        }
    }

    private static final class WithoutAddresses extends Formatter {

        private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\"']+@[^\\s<>\"']+\\.[^\\s<>\"']+");

        private final SimpleFormatter plain = new SimpleFormatter();

        @Override
        public String format(LogRecord entry) {
            return ADDRESS.matcher(plain.format(entry)).replaceAll("(address)");
        }
    }

    private static final class Silent extends Handler {
        @Override
        public void publish(LogRecord entry) {
            // There is nowhere to write.
        }

        @Override
        public void flush() {
            // Nothing is kept back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}

package app.galley.review;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads review files of anybody, as if each were an attack: a file is read whole or refused in one sentence. Members that
 * are not part of the format, such as an e-mail address of a creator, are passed over and go no further. Thread-safe.
 */
public final class ReviewFileReader {

    /** Larger files are refused, in bytes. */
    public static final int MAX_BYTES = 64 << 20;

    private final JsonMapper json = UntrustedJson.mapper();

    /** @throws ReviewException if it is missing, a folder, unreadable, too large or no review file of this version */
    public ReviewFile read(Path file) throws ReviewException {
        String name = String.valueOf(file.getFileName());
        if (Files.isDirectory(file)) {
            throw refused(name, "is a folder, not a review file; choose the file itself", null);
        }
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw tooLarge(name, null);
            }
            try (InputStream in = Files.newInputStream(file)) {
                return read(name, in);
            }
        } catch (NoSuchFileException e) {
            throw refused(name, "does not exist; check the name", e);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /**
     * Reads to the end of {@code in}, which the caller closes, or until it is clear that the file is too large.
     *
     * @param name what the user knows the file by
     * @throws ReviewException as {@link #read(Path)} does
     */
    public ReviewFile read(String name, InputStream in) throws ReviewException {
        try {
            return read(name, in.readNBytes(MAX_BYTES + 1));
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /** @throws ReviewException as {@link #read(Path)} does */
    public ReviewFile read(String name, byte[] bytes) throws ReviewException {
        return read(name, page(name, bytes), PageReader::read);
    }

    /**
     * Reads the review inside a review copy.
     *
     * @param name what the user knows the copy by
     * @param json the content of its element {@link ReviewCopy#REVIEW_ID}, as UTF-8
     * @throws ReviewException as {@link #read(Path)} does, and if the text of the copy is missing
     */
    public ReviewCopy readCopy(String name, byte[] json) throws ReviewException {
        return read(name, page(name, json), PageReader::readCopy);
    }

    /** What can be made of a review's JSON. */
    private interface Making<T> {
        T of(PageReader reader) throws MalformedException;
    }

    private static <T> T read(String name, JsonNode page, Making<T> making) throws ReviewException {
        try {
            return making.of(new PageReader(page));
        } catch (MalformedException e) {
            throw refused(
                    name, "is damaged: " + e.getMessage() + ", nothing was changed; ask for it to be saved again", e);
        }
    }

    /** The JSON of a review of this format. */
    private JsonNode page(String name, byte[] bytes) throws ReviewException {
        if (bytes.length > MAX_BYTES) {
            throw tooLarge(name, null);
        }
        if (bytes.length == 0) {
            throw refused(name, "is empty, nothing was changed; ask for it to be sent again", null);
        }
        JsonNode page;
        try {
            page = json.readTree(bytes);
        } catch (StreamConstraintsException e) {
            throw tooLarge(name, e);
        } catch (JacksonException e) {
            throw e instanceof UnexpectedEndOfInputException || isCutOff(bytes)
                    ? refused(name, "is cut off before its end, nothing was changed; ask for it to be sent again", e)
                    : notAReview(name, e);
        }
        if (!page.isObject() || !"AnnotationPage".equals(page.path("type").stringValue(""))) {
            throw notAReview(name, null);
        }
        JsonNode version = page.path(Terms.FORMAT_VERSION);
        if (version.isMissingNode()) {
            throw notAReview(name, null);
        }
        if (!version.isInt() || version.intValue() != ReviewFile.FORMAT_VERSION) {
            throw refused(
                    name,
                    "is a review file of format " + shortened(version.toString()) + ", and this Galley reads format "
                            + ReviewFile.FORMAT_VERSION
                            + ", nothing was changed; ask for it in that format or update Galley",
                    null);
        }
        return page;
    }

    /** Of bytes that are no JSON: whether they begin like an object and do not end like one. */
    private static boolean isCutOff(byte[] bytes) {
        int last = bytes.length - 1;
        while (last > 0 && bytes[last] <= ' ' && bytes[last] >= 0) {
            last--;
        }
        return bytes[0] == '{' && bytes[last] != '}';
    }

    private static ReviewException notAReview(String name, @Nullable Throwable cause) {
        return refused(
                name,
                "is not a review file, nothing was changed; choose one whose name ends in " + ReviewFile.SUFFIX,
                cause);
    }

    private static ReviewException tooLarge(String name, @Nullable Throwable cause) {
        return refused(
                name,
                "is larger than a review file may be (" + (MAX_BYTES >> 20)
                        + " MB), nothing was changed; ask for a smaller one",
                cause);
    }

    private static ReviewException unreadable(String name, IOException cause) {
        return refused(name, "cannot be read, nothing was changed; check that you may open it", cause);
    }

    private static ReviewException refused(String name, String why, @Nullable Throwable cause) {
        return new ReviewException(shortened(name) + " " + why, cause);
    }

    private static String shortened(String text) {
        return text.length() <= 100 ? text : text.substring(0, 99) + "…";
    }
}

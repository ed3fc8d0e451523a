package app.galley.review.hypothesis;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import app.galley.review.ReviewException;
import app.galley.review.ReviewFileReader;
import app.galley.review.Texts;
import app.galley.review.UntrustedJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what Hypothesis exports: its client's "Export annotations" as JSON ({@code export_date}, {@code annotations}), what
 * its interface answers to a search ({@code total}, {@code rows}), or a list of annotations alone. As careful as with a
 * review file: a file is read whole or refused in one sentence. Thread-safe.
 *
 * <p>The form is that of {@code src/types/api.ts} and {@code annotations-exporter.tsx} of Hypothesis's client.
 */
public final class HypothesisReader {

    /** What stands at the beginning of such a file, and of no review file. */
    private static final Pattern BEGINNING = Pattern.compile(
            "\\s*+(?:\\{\\s*+\"(?:export_date|export_userid|client_version|annotations|total|rows|replies)\"\\s*+:"
                    + "|\\[\\s*+\\{(?s:.*?)\"acct:)",
            Pattern.DOTALL);

    private static final int LOOKED_AT = 16_384;

    private final JsonMapper json = UntrustedJson.mapper();

    /**
     * @return empty where the file is something else, or cannot be read at all
     * @throws ReviewException where it is an export of Hypothesis that is damaged or too large
     */
    public Optional<HypothesisExport> read(Path file) throws ReviewException {
        String name = String.valueOf(file.getFileName());
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(LOOKED_AT);
            if (!BEGINNING.matcher(new String(head, ISO_8859_1)).lookingAt()) {
                return Optional.empty();
            }
            if (Files.size(file) > ReviewFileReader.MAX_BYTES) {
                throw tooLarge(name, null);
            }
        } catch (IOException e) {
            // A missing file and a folder are told of by whoever reads review files.
            return Optional.empty();
        }
        try {
            return Optional.of(read(name, Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new ReviewException(name + " cannot be read, nothing was changed; check that you may open it", e);
        }
    }

    /** @throws ReviewException as {@link #read(Path)} does */
    public HypothesisExport read(String name, byte[] bytes) throws ReviewException {
        try {
            return new HypothesisExport(new ExportReader().read(json.readTree(bytes)));
        } catch (StreamConstraintsException e) {
            throw tooLarge(name, e);
        } catch (JacksonException e) {
            throw new ReviewException(
                    name
                            + " is an export of Hypothesis that is damaged or cut off, nothing was changed; export it again",
                    e);
        } catch (DamagedException e) {
            throw new ReviewException(
                    name + " is damaged as an export of Hypothesis: " + e.getMessage()
                            + ", nothing was changed; export it again",
                    e);
        }
    }

    private static ReviewException tooLarge(String name, @Nullable Throwable cause) {
        return new ReviewException(
                name + " is larger than an export of Hypothesis may be (" + (ReviewFileReader.MAX_BYTES >> 20)
                        + " MB), nothing was changed; export fewer annotations",
                cause);
    }

    /** What is wrong with an export, as the middle of a sentence. */
    static final class DamagedException extends Exception {

        private static final long serialVersionUID = 1L;

        DamagedException(String message) {
            super(message);
        }

        DamagedException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    static String text(JsonNode node) {
        return node.isString() ? Texts.repaired(node.stringValue()) : "";
    }
}

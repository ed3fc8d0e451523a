package app.galley.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.galley.article.ArticleId;
import app.galley.review.ReviewCopyFile;
import app.galley.review.ReviewException;
import app.galley.review.ReviewFile;
import app.galley.review.ReviewFileReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes the comments out of a review copy: those it was made with, and those in a page that somebody's browser saved. */
final class ReviewCopySource implements ReviewSource {

    private static final int LOOKED_AT = 16_384;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Override
    public Optional<ReviewFile> read(Path file, @Nullable ArticleId into) throws ReviewException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(LOOKED_AT);
            if (!ReviewCopyFile.isCopy(new String(head, UTF_8))) {
                return Optional.empty();
            }
            if (Files.size(file) > ReviewFileReader.MAX_BYTES) {
                throw new ReviewException(file.getFileName() + " is larger than a review copy may be ("
                        + (ReviewFileReader.MAX_BYTES >> 20)
                        + " MB), nothing was changed; ask for a review file instead");
            }
            return Optional.of(ReviewCopyFile.read(String.valueOf(file.getFileName()), text(Files.readAllBytes(file)))
                    .review());
        } catch (IOException e) {
            // A missing file and a folder are told of by whoever reads review files.
            return Optional.empty();
        }
    }

    /** Copies are in UTF-8; what some program has saved anew in another charset is most likely in Windows-1252. */
    private static String text(byte[] page) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(page)).toString();
        } catch (CharacterCodingException e) {
            return new String(page, WINDOWS);
        }
    }
}

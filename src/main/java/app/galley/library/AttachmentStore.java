package app.galley.library;

import app.galley.article.ArticleId;
import app.galley.article.ImageSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Pictures, addressed by content. Markdown refers to one as {@code attachment:HASH}. */
public final class AttachmentStore implements ImageSource {

    /** A picture: the SHA-256 of its bytes in lower-case hexadecimal, and its media type, such as {@code image/png}. */
    @SuppressWarnings("ArrayRecordComponent") // compared by hash only
    public record Attachment(String hash, String mediaType, byte[] bytes) {}

    /** Stores a picture, once however often it comes. Returns its hash. */
    public String put(String mediaType, byte[] bytes) {
        throw new UnsupportedOperationException();
    }

    public Optional<Attachment> get(String hash) {
        throw new UnsupportedOperationException();
    }

    /** The hashes of the pictures of an article. */
    public List<String> of(ArticleId article) {
        throw new UnsupportedOperationException();
    }

    /** The picture behind {@code attachment:HASH} as a {@code data:} URI; {@code data:image/…} URIs as they are. */
    @Override
    public @Nullable String resolve(String url) {
        throw new UnsupportedOperationException();
    }
}

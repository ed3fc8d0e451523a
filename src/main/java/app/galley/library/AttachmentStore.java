package app.galley.library;

import app.galley.article.ArticleId;
import app.galley.article.ImageSource;
import app.galley.article.TextHash;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Pictures, addressed by content. Markdown refers to one as {@code attachment:HASH}. */
public final class AttachmentStore implements ImageSource {

    static final String SCHEME = "attachment:";

    private static final System.Logger LOG = System.getLogger(AttachmentStore.class.getName());

    private final Database database;

    AttachmentStore(Database database) {
        this.database = database;
    }

    /** A picture: the SHA-256 of its bytes in lower-case hexadecimal, and its media type, such as {@code image/png}. */
    @SuppressWarnings("ArrayRecordComponent") // compared by hash only
    public record Attachment(String hash, String mediaType, byte[] bytes) {}

    /** Stores a picture, once however often it comes; one that is damaged is mended. Returns its hash. */
    public String put(String mediaType, byte[] bytes) {
        String hash = TextHash.ofBytes(bytes).hex();
        database.write(() -> database.update(
                "INSERT INTO attachment (hash, media_type, bytes) VALUES (?, ?, ?) ON CONFLICT (hash) DO UPDATE"
                        + " SET bytes = excluded.bytes WHERE bytes <> excluded.bytes",
                hash,
                mediaType,
                bytes));
        return hash;
    }

    /**
     * The picture of that hash.
     *
     * @throws LibraryException where it is damaged
     */
    public Optional<Attachment> get(String hash) {
        Optional<Attachment> found = database.first(
                "SELECT media_type, bytes FROM attachment WHERE hash = ?",
                row -> new Attachment(hash, row.getString("media_type"), row.getBytes("bytes")),
                hash);
        if (found.isPresent() && !TextHash.ofBytes(found.get().bytes()).hex().equals(hash)) {
            throw new LibraryException("The picture " + hash + " is damaged in the library " + database.file()
                    + ", the texts are not; get it from a backup.");
        }
        return found;
    }

    /** The hashes of the pictures of an article: those of all its revisions. */
    public List<String> of(ArticleId article) {
        return database.query(
                "SELECT attachment FROM article_attachment WHERE article = ? ORDER BY attachment",
                row -> row.getString(1),
                article);
    }

    /**
     * The picture behind {@code attachment:HASH} as a {@code data:} URI; {@code data:image/…} URIs as they are. Null for
     * a damaged picture as for a missing one: the article is shown without it.
     */
    @Override
    public @Nullable String resolve(String url) {
        if (url.startsWith("data:image/")) {
            return url;
        }
        if (!url.startsWith(SCHEME)) {
            return null;
        }
        try {
            return get(url.substring(SCHEME.length()))
                    .map(picture -> "data:" + picture.mediaType() + ";base64,"
                            + Base64.getEncoder().encodeToString(picture.bytes()))
                    .orElse(null);
        } catch (LibraryException e) {
            LOG.log(System.Logger.Level.WARNING, "a picture cannot be shown: " + e.getMessage());
            return null;
        }
    }
}

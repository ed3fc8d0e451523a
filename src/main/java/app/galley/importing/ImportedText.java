package app.galley.importing;

import app.galley.article.SetAside;
import app.galley.library.AttachmentStore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was made of a file or of pasted text, before it is stored.
 *
 * @param title never blank
 * @param language BCP 47 tag as the file says, {@code und} where it does not
 * @param markdown the article; pictures still under the addresses they had in the file
 * @param sourceName the file's name without folders, or null for pasted text
 * @param setAside what was left out of the article
 * @param notes sentences for the user, such as that damaged characters were replaced; empty where all went smoothly
 * @param copied what came with the text out of a review copy, else null
 */
public record ImportedText(
        String title,
        String language,
        String markdown,
        @Nullable String sourceName,
        List<SetAside> setAside,
        List<String> notes,
        @Nullable CopiedReview copied) {

    public ImportedText {
        setAside = List.copyOf(setAside);
        notes = List.copyOf(notes);
    }

    /** Of a file that is no review copy. */
    ImportedText(
            String title,
            String language,
            String markdown,
            @Nullable String sourceName,
            List<SetAside> setAside,
            List<String> notes) {
        this(title, language, markdown, sourceName, setAside, notes, null);
    }

    /**
     * Takes the pictures of the text along, into {@code store}.
     *
     * @param folder as in {@link ArticlePictures#take}
     */
    ArticlePictures pictures(@Nullable PictureFolder folder, AttachmentStore store) {
        return copied == null ? ArticlePictures.take(markdown, folder, store) : copied.take(markdown, store);
    }
}

package app.galley.library;

import app.galley.article.RevisionKind;
import app.galley.article.SetAside;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article to be put into a library. Lone surrogates in {@code text} are stored as U+FFFD, for UTF-8 has none.
 *
 * @param language BCP 47 tag, {@code und} where unknown
 * @param sourceName the file it comes from, without folders, or null
 * @param words and sections: what the caller counted in the text
 * @param attachments hashes, already stored, of the pictures the text refers to
 * @param setAside what an import left out of the text, to be told
 */
public record NewArticle(
        String title,
        String language,
        String text,
        @Nullable String sourceName,
        RevisionKind kind,
        int words,
        int sections,
        List<String> attachments,
        List<SetAside> setAside) {

    public NewArticle {
        attachments = List.copyOf(attachments);
        setAside = List.copyOf(setAside);
    }
}

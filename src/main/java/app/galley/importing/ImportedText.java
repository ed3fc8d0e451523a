package app.galley.importing;

import app.galley.article.SetAside;
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
 */
public record ImportedText(
        String title,
        String language,
        String markdown,
        @Nullable String sourceName,
        List<SetAside> setAside,
        List<String> notes) {

    public ImportedText {
        setAside = List.copyOf(setAside);
        notes = List.copyOf(notes);
    }
}

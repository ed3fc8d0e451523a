package app.galley.importing;

import app.galley.article.Article;
import app.galley.article.SetAside;
import java.nio.file.Path;
import java.util.List;

/**
 * What became of the files of one import.
 *
 * @param imported the articles made, in the order of the files
 * @param refused the files of which none was made
 */
public record ImportReport(List<Imported> imported, List<Refused> refused) {

    /** An article made from a file; {@code notes} are sentences for the user, such as of a picture not found. */
    public record Imported(Path file, Article article, int sections, List<SetAside> setAside, List<String> notes) {}

    /** A file that gave no article, and why, in one sentence. */
    public record Refused(Path file, String reason) {}

    public ImportReport {
        imported = List.copyOf(imported);
        refused = List.copyOf(refused);
    }
}

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
 * @param unchanged the files that are in the library already, so that none was made again
 */
public record ImportReport(List<Imported> imported, List<Refused> refused, List<Unchanged> unchanged) {

    /** An article made from a file; {@code notes} are sentences for the user, such as of a picture not found. */
    public record Imported(Path file, Article article, int sections, List<SetAside> setAside, List<String> notes) {
        public Imported {
            setAside = List.copyOf(setAside);
            notes = List.copyOf(notes);
        }
    }

    /** A file or folder that gave no article, and why, in one sentence. */
    public record Refused(Path file, String reason) {}

    /** A file whose text came in before, under the same name, and the article that was made of it then. */
    public record Unchanged(Path file, Article article, int sections, List<String> notes) {
        public Unchanged {
            notes = List.copyOf(notes);
        }
    }

    public ImportReport {
        imported = List.copyOf(imported);
        refused = List.copyOf(refused);
        unchanged = List.copyOf(unchanged);
    }
}

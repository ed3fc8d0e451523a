package app.galley.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The articles that come with Galley, with which a new library starts. */
public final class SampleArticles {

    private SampleArticles() {}

    /** The folder they are in: below the system property {@code galley.home}, which the launcher sets. */
    public static Optional<Path> folder() {
        return Optional.ofNullable(System.getProperty("galley.home"))
                .map(home -> Path.of(home).resolve("sample-articles"))
                .filter(Files::isDirectory);
    }
}

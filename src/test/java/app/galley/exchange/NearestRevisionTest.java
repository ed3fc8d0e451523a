package app.galley.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.galley.article.RevisionId;
import app.galley.article.TextHash;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NearestRevisionTest {

    @TempDir
    private Path folder;

    @Test
    void whatWasLookedForIsKnownWithoutReading() {
        String text = Person.TEXT.replace("bread", "cake");
        TextHash hash = TextHash.of(text);
        Person writer = new Person(folder, "Wanda");
        RevisionId first;
        NearestRevision nearest;
        try (writer) {
            first = writer.article().head();
            writer.write("# Geese\n\nOther words.\n");
            nearest = new NearestRevision(writer.library, Person.ARTICLE);
            nearest.lookFor(Map.of(hash, text));
        }

        // The library is closed.
        assertEquals(first, nearest.to(hash, text));
    }
}

package app.galley.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.Annotation;
import app.galley.annotation.Status;
import app.galley.annotation.Target;
import app.galley.library.UnfinishedComment;
import app.galley.review.ReviewFileReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is planted in a library and must not leave it, in a file or a log. */
class PrivacyTest {

    private static final Logger ROOT = Logger.getLogger("");

    @TempDir
    private Path folder;

    @Test
    void neitherAddressesNorDraftsNorHalfWrittenFormsLeave() throws Exception {
        List<String> logged = new ArrayList<>();
        Handler listening = new Handler() {
            @Override
            public void publish(LogRecord record) {
                logged.add(record.getMessage() + " " + record.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Level level = ROOT.getLevel();
        ROOT.addHandler(listening);
        ROOT.setLevel(Level.ALL);
        Path all = folder.resolve("all.review.json");
        Path hers = folder.resolve("hers.review.json");
        Path mine = folder.resolve("mine.review.json");
        try (Person ada = new Person(folder, "Ada");
                Person tom = new Person(folder, "Tom")) {
            Annotation ready = ada.comment("duck", "Ready");
            ada.comment("bread", "planted draft", Status.DRAFT, null, "planted replacement");
            ada.comment("duck", "planted answer", Status.DRAFT, ready.id(), null);
            Annotation never = ada.comment("pond", "planted and deleted", Status.DRAFT, null, null);
            ada.library.annotations().delete(never.id());
            Annotation said = ada.comment("light", "planted, sent and deleted");
            ada.library.annotations().delete(said.id());
            ada.write(Person.TEXT + "\nplanted text\n");
            ada.comment("planted text", "planted on a text of its own", Status.DRAFT, null, null);
            ada.library
                    .unfinishedComments()
                    .put(new UnfinishedComment(
                            Person.ARTICLE,
                            "new",
                            ada.article().head(),
                            new Target.OfSection("food", "planted title"),
                            "planted name",
                            "planted@secret.example",
                            "planted body",
                            null));
            Outgoing outgoing = ada.saving.prepare(Person.ARTICLE);
            ada.saving.save(outgoing, all);
            ada.saving.save(ada.saving.prepareOf(Person.ARTICLE, "Ada"), hers);
            ada.saving.save(ada.saving.prepareMine(Person.ARTICLE), mine);

            tom.merging.merge(List.of(tom.merging.read(all, null)));

            assertEquals(3, outgoing.drafts());
            assertEquals(List.of("Ready"), tom.bodies());
            assertEquals(
                    1,
                    tom.saving
                            .prepare(Person.ARTICLE)
                            .review()
                            .state()
                            .tombstones()
                            .size());
            assertTrue(tom.library.authors().withName("Ada").size() == 1);
        } finally {
            ROOT.removeHandler(listening);
            ROOT.setLevel(level);
        }
        for (Path file : List.of(all, hers, mine)) {
            String written = Files.readString(file, UTF_8).replace("\"@context\"", "");
            // In the file the texts that comments were made on are compressed.
            var texts = new ReviewFileReader().read(file).state().texts().values();
            assertEquals(List.of(Person.TEXT), List.copyOf(texts));
            assertFalse(written.contains("planted") || texts.toString().contains("planted"), written);
            assertFalse(written.contains("@") || texts.toString().contains("@"), written);
        }
        assertFalse(logged.toString().contains("planted") || logged.toString().contains("secret"), logged::toString);
    }
}

package app.galley.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.galley.annotation.Target;
import app.galley.article.Article;
import app.galley.library.SettingStore.ReadingPosition;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormsPicturesSettingsTest {

    @TempDir
    Path folder;

    private Library library;
    private Article article;

    @BeforeEach
    void open() {
        library = Library.open(folder.resolve("library.galley"));
        article = library.articles().create(Samples.article("Title", "One two"));
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void eachFormHasItsSlotAndTheLastTouchedComesFirst() {
        UnfinishedCommentStore forms = library.unfinishedComments();
        forms.put(form("new", "a"));
        forms.put(form("reply:1", "b"));
        forms.put(form("new", "ab"));
        assertEquals(List.of(form("new", "ab"), form("reply:1", "b")), forms.list(article.id()));

        forms.remove(article.id(), "new");
        forms.remove(article.id(), "never there");
        assertEquals(List.of(form("reply:1", "b")), forms.list(article.id()));
    }

    @Test
    void aPictureIsStoredOnce() {
        AttachmentStore pictures = library.attachments();
        byte[] bytes = {(byte) 0x89, 'P', 'N', 'G'};
        String hash = pictures.put("image/png", bytes);
        assertEquals(hash, pictures.put("image/png", bytes));
        assertArrayEquals(bytes, pictures.get(hash).orElseThrow().bytes());
        assertEquals("image/png", pictures.get(hash).orElseThrow().mediaType());
        assertEquals(Optional.empty(), pictures.get("0".repeat(64)));
    }

    @Test
    void onlyPicturesAtHandAreResolved() {
        AttachmentStore pictures = library.attachments();
        String hash = pictures.put("image/png", new byte[] {'P', 'N', 'G'});
        assertEquals("data:image/png;base64,UE5H", pictures.resolve("attachment:" + hash));
        assertEquals("data:image/gif;base64,AA==", pictures.resolve("data:image/gif;base64,AA=="));
        assertNull(pictures.resolve("attachment:" + "0".repeat(64)));
        assertNull(pictures.resolve("attachment:"));
        assertNull(pictures.resolve("data:text/html,<script>"));
        assertNull(pictures.resolve("https://example.org/a.png"));
        assertNull(pictures.resolve("a.png"));
    }

    @Test
    void aDamagedPictureIsNotShown() {
        String hash = library.attachments().put("image/png", new byte[] {1, 2});
        library.database().write(() -> library.database().update("UPDATE attachment SET bytes = ?", new byte[] {1}));
        assertNull(library.attachments().resolve("attachment:" + hash));
        Samples.refusal(() -> library.attachments().get(hash));
    }

    @Test
    void settingsAndReadingPositionsAreReplaced() {
        SettingStore settings = library.settings();
        assertEquals(Optional.empty(), settings.get("theme"));
        settings.put("theme", "dark");
        settings.put("theme", "");
        assertEquals(Optional.of(""), settings.get("theme"));

        assertEquals(Optional.empty(), settings.readingPosition(article.id()));
        settings.putReadingPosition(article.id(), new ReadingPosition("intro", 10));
        settings.putReadingPosition(article.id(), new ReadingPosition("end", 999));
        assertEquals(Optional.of(new ReadingPosition("end", 999)), settings.readingPosition(article.id()));
    }

    private UnfinishedComment form(String slot, String body) {
        return new UnfinishedComment(
                article.id(), slot, article.head(), new Target.OfSection("intro", "Intro"), "", "not yet@", body, null);
    }
}

package app.galley.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DictionaryStoreTest {

    @TempDir
    Path folder;

    @Test
    void wordsStayForTheirLanguageOrForEveryOne() {
        Path file = folder.resolve("library.galley");
        try (Library library = Library.open(file)) {
            DictionaryStore words = library.dictionary();
            words.add("en", "Zanzipur");
            words.add("en", " Zanzipur ");
            words.add("de", "Zanzipurer");
            words.add(DictionaryStore.EVERY_LANGUAGE, "Galley");
            words.add(DictionaryStore.EVERY_LANGUAGE, "Zanzipur");
        }
        try (Library library = Library.open(file)) {
            DictionaryStore words = library.dictionary();
            assertEquals(List.of("Galley", "Zanzipur"), words.words("en"));
            assertEquals(List.of("Galley", "Zanzipur", "Zanzipurer"), words.words("de"));
            assertEquals(4, words.entries().size());

            words.remove("en", "Galley");
            words.remove(DictionaryStore.EVERY_LANGUAGE, "Zanzipur");
            assertEquals(List.of("Galley", "Zanzipur"), words.words("en"), "the one added for English stays");
            assertEquals(List.of("Galley", "Zanzipurer"), words.words("de"));
            assertEquals(List.of(), library.check());
        }
    }

    @Test
    void composedAndDecomposedLettersAreOneWord() {
        try (Library library = Library.open(folder.resolve("library.galley"))) {
            library.dictionary().add("fr", "Re\u0301mi");
            assertEquals(List.of("Rémi"), library.dictionary().words("fr"));
            library.dictionary().remove("fr", "Re\u0301mi");
            assertEquals(List.of(), library.dictionary().words("fr"));
        }
    }

    @Test
    void anEmptyWordIsRefused() {
        try (Library library = Library.open(folder.resolve("library.galley"))) {
            assertThrows(
                    IllegalArgumentException.class, () -> library.dictionary().add("en", " "));
        }
    }
}

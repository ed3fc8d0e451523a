package app.galley.importing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleReaderTest {

    @TempDir
    Path folder;

    private final ArticleReader reader = new ArticleReader();

    static List<Arguments> binaries() {
        return List.of(
                Arguments.of("%PDF-1.7 abc", "a PDF document"),
                Arguments.of("PK\u0003\u0004abc", "ZIP"),
                Arguments.of("\u0089PNG\r\n\u001a\n", "a PNG picture"),
                Arguments.of("SQLite format 3\0abc", "SQLite"),
                Arguments.of("{\\rtf1 abc}", "RTF"));
    }

    @ParameterizedTest
    @MethodSource("binaries")
    void aBinaryFileIsRefusedByItsKind(String content, String kind) throws IOException {
        Path file = folder.resolve("thing.txt");
        Files.write(file, content.getBytes(ISO_8859_1));
        String message = refused(file);
        assertTrue(message.startsWith("“thing.txt” is ") && message.contains(kind), message);
    }

    @Test
    void whatIsNoFileIsRefused() throws IOException {
        assertTrue(refused(folder).contains("is a folder"));
        assertTrue(refused(folder.resolve("gone.md")).contains("is not there"));
        Path large = folder.resolve("large.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(ArticleReader.MAX_BYTES + 1);
        }
        assertTrue(refused(large).contains("64 MB"));
    }

    @Test
    void anEmptyFileIsAnEmptyArticleNamedAfterIt() throws Exception {
        assertEquals(
                new ImportedText("my notes", "und", "", "my_notes.txt", List.of(), List.of()),
                read("my_notes.txt", ""));
        assertEquals("page", read("page.html", "").title());
        assertEquals("a b", read("a-b.md", "").title());
    }

    @Test
    void markdownStaysAsItIsButForLineEndsAndNuls() throws Exception {
        ImportedText text = read("x.md", "---\r\ntitle: T\r\nlang: de\r\nodd:   kept\r\n---\r\n\r\n* a  \r# b\0\t\r\n");
        assertEquals("---\ntitle: T\nlang: de\nodd:   kept\n---\n\n* a  \n# b\t\n", text.markdown());
        assertEquals("T", text.title());
        assertEquals("de", text.language());
        assertEquals(List.of("One NUL character was left out."), text.notes());
    }

    @Test
    void theTitleOfMarkdownIsItsHeadingOrTheName() throws Exception {
        assertEquals("Head & Tail", read("x.md", "text\n\n# Head & *Tail*\n").title());
        assertEquals("my file", read("my-file.md", "only text\n").title());
    }

    @Test
    void theKindIsToldByNameAndContent() throws Exception {
        assertEquals("# A\n", read("x.txt", "<!DOCTYPE html><h1>A</h1>").markdown());
        assertEquals(
                "# A\n", read("x.md", "<html><body><h1>A</h1></body></html>").markdown());
        assertEquals("1 < 2 and \\*b\\*.\n", read("x.html", "1 < 2 and *b*.").markdown());
        assertEquals(
                "# A\n\n[b](c) and **d**\n",
                read("x.txt", "# A\n\n[b](c) and **d**\n").markdown());
        assertEquals(
                "\\# not much of a mark.\n",
                read("notes", "# not much of a mark.").markdown());
    }

    @Test
    void pastedTextIsToldByContent() throws Exception {
        assertEquals("a **b**\n", reader.pasted("<p>a <b>b</b></p>").markdown());
        assertEquals("# A\n\nb", reader.pasted("# A\r\n\r\nb").markdown());
        ImportedText plain = reader.pasted("A Title Here\n\nNothing but \\*stars\\* and a sentence.");
        assertEquals("A Title Here", plain.title());
        assertEquals(null, plain.sourceName());
        assertEquals("\ufffd x.", reader.pasted("\ud83d x.").markdown().strip());
        assertThrows(ImportException.class, () -> reader.pasted(" \n"));
    }

    private ImportedText read(String name, String content) throws Exception {
        Path file = folder.resolve(name);
        Files.writeString(file, content);
        return reader.read(file);
    }

    private String refused(Path file) {
        return String.valueOf(
                assertThrows(ImportException.class, () -> reader.read(file)).getMessage());
    }
}

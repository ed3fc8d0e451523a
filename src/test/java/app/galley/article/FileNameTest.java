package app.galley.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void namesFilesThatEverySystemTakes() {
        assertEquals("A - B- C", FileName.of("A / B: C"));
        assertEquals("article.hidden", FileName.of(".hidden"));
        assertEquals("article", FileName.of("  "));
        assertEquals(80, FileName.of("x".repeat(300)).length());
        String emoji = FileName.of("x".repeat(79) + "🦵 and more");
        assertEquals(
                -1,
                emoji.codePoints()
                        .filter(c -> c >= 0xD800 && c <= 0xDFFF)
                        .findFirst()
                        .orElse(-1),
                emoji);
        assertEquals("trailing dots", FileName.of("trailing dots..."));
    }
}

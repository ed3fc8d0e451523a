package app.galley.importing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Über die Größe – “quite” so.\nYes.",
                "Привет, мир. Это текст на русском языке.\nИ ещё строка.",
                "plain ASCII text, nothing else\n",
                "emoji 👩🏽‍🔬 and 漢字 with some spaces and\nline feeds\n"
            })
    void theUnicodeEncodingsAreTold(String text) {
        assertEquals(text, decoded(text.getBytes(UTF_8)));
        assertEquals(text, decoded(("\ufeff" + text).getBytes(UTF_8)));
        assertEquals(text, decoded(("\ufeff" + text).getBytes(UTF_16LE)));
        assertEquals(text, decoded(("\ufeff" + text).getBytes(UTF_16BE)));
        assertEquals(text, decoded(text.getBytes(UTF_16LE)), "UTF-16 LE without a mark");
        assertEquals(text, decoded(text.getBytes(UTF_16BE)), "UTF-16 BE without a mark");
    }

    @Test
    void whatIsNotUtf8IsWindows1252() {
        String text = "Café – “déjà vu” costs 5 €";
        TextDecoder.Decoded decoded = TextDecoder.decode(text.getBytes(Charset.forName("windows-1252")));
        assertNotNull(decoded);
        assertEquals(text, decoded.text());
        assertEquals(1, decoded.notes().size());
    }

    @Test
    void utf8WithALittleDamageStaysUtf8() {
        byte[] bytes = "äöü and ÄÖÜ, été, naïve: X end".getBytes(UTF_8);
        bytes[new String(bytes, ISO_8859_1).indexOf('X')] = (byte) 0xff;
        TextDecoder.Decoded decoded = TextDecoder.decode(bytes);
        assertNotNull(decoded);
        assertEquals("äöü and ÄÖÜ, été, naïve: \ufffd end", decoded.text());
        assertEquals(List.of("One character was damaged in the file and is shown as �."), decoded.notes());
    }

    @Test
    void aDeclaredEncodingIsBelieved() {
        String page = "<html><head><meta charset=\"iso-8859-2\"></head><body>Łódź</body></html>";
        assertEquals(page, decoded(page.getBytes(Charset.forName("iso-8859-2"))));
    }

    @Test
    void aFewNulsAreTextAndNoiseIsNot() {
        assertEquals("a\0b", decoded("a\0b".getBytes(UTF_8)));
        byte[] noise = new byte[2000];
        new Random(1).nextBytes(noise);
        assertNull(TextDecoder.decode(noise));
        assertNull(TextDecoder.decode(new byte[1000]));
        assertEquals("", decoded(new byte[0]));
    }

    private static String decoded(byte[] bytes) {
        TextDecoder.Decoded decoded = TextDecoder.decode(bytes);
        assertNotNull(decoded);
        return decoded.text();
    }
}

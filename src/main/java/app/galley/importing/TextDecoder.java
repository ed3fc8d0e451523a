package app.galley.importing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into text: by a byte order mark; else UTF-16 where the NULs among its bytes give it away; else UTF-8; else
 * what the file itself declares (HTML); else Windows-1252. Decoders are strict, so that a wrong guess shows; only text
 * that is plainly UTF-8 with a little damage is read with U+FFFD in its place.
 */
final class TextDecoder {

    /** @param notes sentences for the user about what was guessed or replaced */
    record Decoded(String text, List<String> notes) {}

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern DECLARED =
            Pattern.compile("(?i)<(?:meta|\\?xml)[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?([\\w.:-]{1,40})");
    private static final int HEAD = 4096;
    private static final char REPLACEMENT = '\ufffd';

    private TextDecoder() {}

    /** The text of {@code bytes}, or null where they are no text. */
    static @Nullable Decoded decode(byte[] bytes) {
        Mark mark = Mark.of(bytes);
        if (mark != null) {
            return marked(bytes, mark);
        }
        Charset wide = unmarkedUtf16(bytes);
        if (wide != null) {
            return new Decoded(replacing(bytes, 0, wide), List.of());
        }
        if (BinaryKind.isUnknown(bytes)) {
            return null;
        }
        String strict = strict(bytes, 0, StandardCharsets.UTF_8);
        return strict != null ? new Decoded(strict, List.of()) : notUtf8(bytes);
    }

    /** A byte order mark and its encoding. */
    private record Mark(int length, Charset charset) {

        static @Nullable Mark of(byte[] b) {
            if (starts(b, 0xef, 0xbb, 0xbf)) {
                return new Mark(3, StandardCharsets.UTF_8);
            }
            if (starts(b, 0xff, 0xfe, 0, 0) && b.length % 4 == 0) {
                return new Mark(4, StandardCharsets.UTF_32LE);
            }
            if (starts(b, 0, 0, 0xfe, 0xff)) {
                return new Mark(4, StandardCharsets.UTF_32BE);
            }
            if (starts(b, 0xff, 0xfe)) {
                return new Mark(2, StandardCharsets.UTF_16LE);
            }
            return starts(b, 0xfe, 0xff) ? new Mark(2, StandardCharsets.UTF_16BE) : null;
        }

        private static boolean starts(byte[] bytes, int... head) {
            if (bytes.length < head.length) {
                return false;
            }
            for (int i = 0; i < head.length; i++) {
                if ((bytes[i] & 0xff) != head[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private static Decoded marked(byte[] bytes, Mark mark) {
        String strict = strict(bytes, mark.length(), mark.charset());
        if (strict != null) {
            return new Decoded(strict, List.of());
        }
        String text = replacing(bytes, mark.length(), mark.charset());
        return new Decoded(text, List.of(damage(count(text))));
    }

    private static Decoded notUtf8(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Charset declared = declared(head);
        String text = declared == null ? null : strict(bytes, 0, declared);
        if (text != null) {
            return new Decoded(text, List.of());
        }
        String utf8 = replacing(bytes, 0, StandardCharsets.UTF_8);
        long damaged = count(utf8);
        long sound = utf8.chars().filter(c -> c > 0x7f && c != REPLACEMENT).count();
        String windows = strict(bytes, 0, WINDOWS);
        // Letters outside ASCII that are right UTF-8 by chance are rare: four for each damaged place settle it.
        if (sound >= damaged * 4 || (windows == null && sound > 0)) {
            return new Decoded(utf8, List.of(damage(damaged)));
        }
        if (windows != null) {
            return new Decoded(
                    windows, List.of("It is not in UTF-8 and was read as Windows-1252; look at its accents."));
        }
        String rough = replacing(bytes, 0, WINDOWS);
        return new Decoded(rough, List.of(damage(count(rough))));
    }

    /**
     * UTF-16 without a mark. In any but the shortest text of it some spaces or line feeds stand, whose one byte is NUL:
     * always the first of two, or always the second.
     */
    private static @Nullable Charset unmarkedUtf16(byte[] bytes) {
        if (bytes.length < 4 || bytes.length % 2 != 0) {
            return null;
        }
        int[] nuls = new int[2];
        int[] spaces = new int[2];
        for (int i = 0; i + 1 < bytes.length; i += 2) {
            for (int half = 0; half < 2; half++) {
                if (bytes[i + half] == 0) {
                    nuls[half]++;
                    byte other = bytes[i + 1 - half];
                    spaces[half] += other == ' ' || other == '\n' ? 1 : 0;
                }
            }
        }
        int half = nuls[1] >= nuls[0] ? 1 : 0;
        int pairs = bytes.length / 2;
        boolean oneSided = nuls[half] > 2 && nuls[1 - half] * 20L <= nuls[half];
        boolean latin = nuls[half] * 10L >= pairs * 7L;
        boolean spaced = spaces[half] * 40L >= pairs && spaces[half] * 2L >= nuls[half];
        if (!oneSided || !(latin || spaced)) {
            return null;
        }
        Charset charset = half == 1 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        return strict(bytes, 0, charset) == null ? null : charset;
    }

    private static @Nullable Charset declared(String head) {
        Matcher declaration = DECLARED.matcher(head);
        if (!declaration.find()) {
            return null;
        }
        try {
            String name = declaration.group(1);
            // As browsers do: what calls itself Latin-1 is Windows-1252.
            return name.matches("(?i)iso-?8859-1|latin-?1|us-ascii") ? WINDOWS : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static @Nullable String strict(byte[] bytes, int from, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static String replacing(byte[] bytes, int from, Charset charset) {
        return new String(bytes, from, bytes.length - from, charset);
    }

    private static long count(String text) {
        return text.chars().filter(c -> c == REPLACEMENT).count();
    }

    private static String damage(long places) {
        return places == 1
                ? "One character was damaged in the file and is shown as �."
                : places + " characters were damaged in the file and are shown as �.";
    }
}

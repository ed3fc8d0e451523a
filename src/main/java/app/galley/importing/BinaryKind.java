package app.galley.importing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells files that are no text, and of what kind they are where their first bytes say so. */
final class BinaryKind {

    private record Magic(int offset, String bytes, String name) {}

    private static final List<Magic> KNOWN = List.of(
            new Magic(0, "%PDF-", "a PDF document"),
            new Magic(0, "PK\3\4", "a ZIP archive or an office document (such as .docx, .odt or .epub)"),
            new Magic(0, "PK\5\6", "a ZIP archive"),
            new Magic(0, "\u0089PNG\r\n", "a PNG picture"),
            new Magic(0, "\u00ff\u00d8\u00ff", "a JPEG picture"),
            new Magic(0, "GIF87a", "a GIF picture"),
            new Magic(0, "GIF89a", "a GIF picture"),
            new Magic(8, "WEBPVP8", "a WebP picture"),
            new Magic(0, "SQLite format 3\0", "a database (SQLite), perhaps a Galley library"),
            new Magic(
                    0,
                    "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1",
                    "an old office document (such as .doc or .xls)"),
            new Magic(0, "{\\rtf", "a rich-text document (RTF)"),
            new Magic(0, "\u001f\u008b", "a gzip archive"),
            new Magic(0, "BZh91AY", "a bzip2 archive"),
            new Magic(0, "7z\u00bc\u00af", "a 7z archive"),
            new Magic(0, "Rar!\u001a\u0007", "a RAR archive"),
            new Magic(0, "\u007fELF", "a program"),
            new Magic(0, "MZ\u0090\0", "a program"),
            new Magic(0, "ID3\3\0", "a sound file"),
            new Magic(0, "ID3\4\0", "a sound file"),
            new Magic(0, "OggS\0", "a sound or video file"));

    /** The predicate for what is no text and of no known kind. */
    static final String UNKNOWN = "not a text (perhaps a picture, a program or an archive)";

    private static final int FEW = 8;

    private BinaryKind() {}

    /** What the bytes plainly are, as the predicate of a sentence ("a PDF document"); null where they may be text. */
    static @Nullable String known(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 32), StandardCharsets.ISO_8859_1);
        for (Magic magic : KNOWN) {
            if (head.startsWith(magic.bytes(), magic.offset())) {
                return magic.name();
            }
        }
        return null;
    }

    /** Whether bytes of no known kind, and no UTF-16, are no text: many of them are control characters. */
    static boolean isUnknown(byte[] bytes) {
        int strange = 0;
        for (byte b : bytes) {
            boolean control = b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1b;
            strange += control ? 1 : 0;
        }
        return strange > FEW && strange * 20L > bytes.length;
    }
}

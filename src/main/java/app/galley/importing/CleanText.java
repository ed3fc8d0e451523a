package app.galley.importing;

import java.util.ArrayList;
import java.util.List;

/**
 * Text as Galley stores it: lines end in LF, no NUL, no lone surrogate.
 *
 * <p>Line ends are made one kind because offsets into the text are stored, sent in review files and compared across
 * machines: a mail program or Git that turns LF into CRLF on the way must not move every comment.
 *
 * @param notes sentences for the user about what was changed, line ends aside
 */
record CleanText(String text, List<String> notes) {

    static CleanText of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int nuls = 0;
        int surrogates = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean beforeEnd = i + 1 < text.length();
            if (c == '\r') {
                if (!(beforeEnd && text.charAt(i + 1) == '\n')) {
                    out.append('\n');
                }
            } else if (c == 0) {
                nuls++;
            } else if (!Character.isSurrogate(c)) {
                out.append(c);
            } else if (beforeEnd && Character.isSurrogatePair(c, text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else {
                out.append('\ufffd');
                surrogates++;
            }
        }
        List<String> notes = new ArrayList<>();
        if (nuls > 0) {
            notes.add(nuls == 1 ? "One NUL character was left out." : nuls + " NUL characters were left out.");
        }
        if (surrogates > 0) {
            notes.add(
                    surrogates == 1
                            ? "Half a character was damaged and is shown as �."
                            : surrogates + " halves of characters were damaged and are shown as �.");
        }
        return new CleanText(out.toString(), List.copyOf(notes));
    }
}

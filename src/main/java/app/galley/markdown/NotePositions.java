package app.galley.markdown;

import app.galley.markdown.CrossReferences.Mark;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The places in the source that the list of footnotes carries, which are counted from where the first note stands. They
 * change when text between two notes does.
 */
final class NotePositions {

    /** Nothing else looks like it: raw HTML keeps no such attribute, and text has no bare quotation marks. */
    private static final Pattern POSITION = Pattern.compile(" data-pos=\"(\\d+):(\\d+)\"");

    private NotePositions() {}

    /**
     * @param html the list of the notes, in whatever order
     * @param before the notes where they stood, in the order of the source
     * @param now the same notes where they stand now
     */
    static String moved(String html, List<Mark> before, List<Mark> now) {
        int was = before.getFirst().start();
        int is = now.getFirst().start();
        boolean together = IntStream.range(0, before.size())
                .allMatch(i -> before.get(i).start() - was == now.get(i).start() - is);
        if (together) {
            return html;
        }
        return POSITION.matcher(html).replaceAll(found -> {
            int start = Integer.parseInt(found.group(1));
            int end = Integer.parseInt(found.group(2));
            int note = before.size() - 1;
            while (before.get(note).start() - was > start) {
                note--;
            }
            int shift = now.get(note).start() - is - (before.get(note).start() - was);
            return " data-pos=\"" + (start + shift) + ":" + (end + shift) + "\"";
        });
    }
}

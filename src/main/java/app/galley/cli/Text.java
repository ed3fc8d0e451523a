package app.galley.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;

/** How things are said on a terminal. */
final class Text {

    /** An id's beginning is as good as the whole; git and its like show about as much. */
    private static final int SHORT_ID = 8;

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private Text() {}

    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    static String name(Path file) {
        Path name = file.getFileName();
        return (name == null ? file : name).toString();
    }

    /** All in one line. */
    static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** In the local time zone. */
    static String time(Instant instant) {
        return MINUTE.format(instant.atZone(ZoneId.systemDefault()));
    }

    /** The length to which ids can be cut so that all of these stay different. */
    static int idLength(Collection<String> ids) {
        int longest = ids.stream().mapToInt(String::length).max().orElse(SHORT_ID);
        for (int length = SHORT_ID; length < longest; length++) {
            int cut = length;
            if (ids.stream().map(id -> shortened(id, cut)).distinct().count() == ids.size()) {
                return length;
            }
        }
        return longest;
    }

    static String shortened(String id, int length) {
        return id.substring(0, Math.min(length, id.length()));
    }
}

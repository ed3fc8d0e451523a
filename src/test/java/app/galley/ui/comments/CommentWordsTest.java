package app.galley.ui.comments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.galley.annotation.Placement.Standing;
import app.galley.annotation.Status;
import app.galley.ui.control.Controls;
import app.galley.ui.message.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the panel says. */
class CommentWordsTest {

    private static final Pattern KEY = Pattern.compile("\"(comments\\.[a-z.-]*[a-z])\"");
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void everyKeyInTheSourceHasItsWords() throws IOException {
        Set<String> keys = new TreeSet<>();
        Path sources = Path.of(System.getProperty("galley.basedir", "."), "src/main/java/app/galley/ui/comments");
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                KEY.matcher(Files.readString(file)).results().forEach(match -> keys.add(match.group(1)));
            }
        }
        keys.remove(StoredComments.OPEN_FORM);
        assertFalse(keys.isEmpty());
        keys.forEach(Messages::text);
    }

    @Test
    void everyStatusStandingAndFilterHasItsWords() {
        for (Status status : Status.values()) {
            bothOf("comments.status." + status.name().toLowerCase(Locale.ROOT));
        }
        for (Standing standing : Standing.values()) {
            bothOf("comments.standing." + standing.name().toLowerCase(Locale.ROOT));
        }
        for (CommentFilter filter : CommentFilter.values()) {
            bothOf("comments.filter." + filter.key());
            if (filter != CommentFilter.ALL) {
                Messages.text("comments.empty.filter." + filter.key() + ".text");
            }
        }
    }

    private static void bothOf(String key) {
        Messages.text(key);
        Messages.text(key + ".meaning");
    }

    @ParameterizedTest
    @CsvSource({
        "PT5S,just now",
        "PT-3M,just now",
        "PT60S,1 minute ago",
        "PT59M,59 minutes ago",
        "PT11H,11 hours ago",
        "PT23H,yesterday",
        "P6D,6 days ago",
        "P10D,12 November 2026",
        "P-400D,27 December 2027"
    })
    void timesAreSaidAsPeopleSayThem(Duration ago, String said) {
        assertEquals(said, RelativeTime.of(NOW.minus(ago), NOW, ZoneOffset.UTC));
    }

    @ParameterizedTest
    @CsvSource({"Ada Lovelace,AL", "ken,K", "'  Jean  van der (Jr) Berg ',JB", "李 明,李明", "...,?", "🦵,?"})
    void initialsAreThoseOfTheFirstAndTheLastName(String name, String initials) {
        assertEquals(initials, AuthorDisc.initials(name));
    }

    @Test
    void longTextIsCutAtAWordAndNeverInsideACharacter() {
        assertEquals("one two …", Controls.shorten("one  two\nthree", 9));
        assertEquals("🦵🦵 …", Controls.shorten("🦵🦵🦵", 3));
        assertEquals("short", Controls.shorten(" short ", 9));
    }
}

package app.galley.ui.comments;

import app.galley.ui.message.Messages;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Says when something was, as people do: near times by distance, others by date. */
final class RelativeTime {

    private static final int DAYS_COUNTED = 7;

    private RelativeTime() {}

    /** Such as "5 minutes ago"; a time to come, from a clock that is off, is "just now". */
    static String of(Instant then, Instant now, ZoneId zone) {
        Duration ago = Duration.between(then, now);
        if (ago.compareTo(Duration.ofMinutes(1)) < 0) {
            return ago.compareTo(Duration.ofDays(-1)) < 0 ? date(then, zone) : Messages.text("comments.time.now");
        }
        if (ago.compareTo(Duration.ofHours(1)) < 0) {
            return Messages.text("comments.time.minutes", ago.toMinutes());
        }
        LocalDate day = LocalDate.ofInstant(then, zone);
        long days = ChronoUnit.DAYS.between(day, LocalDate.ofInstant(now, zone));
        if (days == 0 || ago.compareTo(Duration.ofHours(12)) < 0) {
            return Messages.text("comments.time.hours", ago.toHours());
        }
        return days <= DAYS_COUNTED ? Messages.text("comments.time.days", days) : date(then, zone);
    }

    /** Date and time in full. */
    static String exact(Instant then, ZoneId zone) {
        return format("comments.time.exact", then, zone);
    }

    private static String date(Instant then, ZoneId zone) {
        return format("comments.time.date", then, zone);
    }

    private static String format(String pattern, Instant then, ZoneId zone) {
        return DateTimeFormatter.ofPattern(Messages.text(pattern), Locale.ENGLISH)
                .format(then.atZone(zone));
    }
}

package app.galley.ui.history;

import app.galley.article.Revision;
import app.galley.comparing.Difference;
import app.galley.library.RevisionSummary;
import app.galley.ui.message.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts the versions of an article into words: when each was made, and how it came to be. */
final class HistoryRows {

    private final LocalDate today;
    private final ZoneId zone;
    private final DateTimeFormatter time = pattern("history.time");
    private final DateTimeFormatter dayThisYear = pattern("history.day.this-year");
    private final DateTimeFormatter day = pattern("history.day");

    HistoryRows(Instant now, ZoneId zone) {
        this.zone = zone;
        today = LocalDate.ofInstant(now, zone);
    }

    private static DateTimeFormatter pattern(String key) {
        return DateTimeFormatter.ofPattern(Messages.text(key), Locale.ENGLISH);
    }

    /**
     * The rows, newest first.
     *
     * @param draft what the draft changed in the newest revision; null where there is no draft
     */
    List<HistoryRow> of(List<RevisionSummary> history, @Nullable Difference draft) {
        List<HistoryRow> rows = new ArrayList<>(history.size() + 1);
        if (draft != null) {
            String now = Messages.text("history.now");
            rows.add(new HistoryRow(
                    null, now, now, "", Messages.text("history.draft"), draft.wordsAdded(), draft.wordsRemoved()));
        }
        LocalDate above = null;
        for (RevisionSummary summary : history) {
            Revision revision = summary.revision();
            LocalDate date = LocalDate.ofInstant(revision.created(), zone);
            String dayWords = words(date);
            String clock = time.format(revision.created().atZone(zone));
            rows.add(new HistoryRow(
                    revision,
                    date.equals(above) ? "" : dayWords,
                    Messages.text("history.when", dayWords, clock),
                    clock,
                    title(revision),
                    summary.wordsAdded(),
                    summary.wordsRemoved()));
            above = date;
        }
        return rows;
    }

    private String words(LocalDate date) {
        if (date.equals(today)) {
            return Messages.text("history.day.today");
        }
        if (date.equals(today.minusDays(1))) {
            return Messages.text("history.day.yesterday");
        }
        return (date.getYear() == today.getYear() ? dayThisYear : day).format(date);
    }

    private static String title(Revision revision) {
        String name = revision.name();
        return name != null
                ? name
                : Messages.text("history.kind." + revision.kind().name().toLowerCase(Locale.ROOT));
    }
}

package app.galley.ui.comments;

import app.galley.annotation.Status;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Which threads are listed. */
public enum CommentFilter {
    ALL,
    /** Those the person on this machine began or answered. */
    MINE,
    /** Those with something in them that is not marked ready. */
    DRAFTS,
    OPEN,
    RESOLVED,
    /** Suggestions that wait to be accepted or declined. */
    SUGGESTIONS,
    /** Those whose text was changed, moved or lost since, and that are not resolved. */
    NEEDS_LOOK;

    public boolean admits(PanelItem item) {
        return switch (item) {
            case UnfinishedRow unfinished -> this == ALL || this == MINE || this == DRAFTS;
            case CommentRow row ->
                switch (this) {
                    case ALL -> true;
                    case MINE -> row.annotations().anyMatch(row::isMine);
                    case DRAFTS -> row.annotations().anyMatch(annotation -> annotation.status() == Status.DRAFT);
                    case OPEN -> row.status() == Status.OPEN;
                    case RESOLVED -> row.status().isHandled();
                    case SUGGESTIONS -> row.isOpenSuggestion();
                    case NEEDS_LOOK -> row.needsLook();
                };
        };
    }

    /** The last part of its keys among the messages. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How many of the items each filter would list. */
    static Map<CommentFilter, Integer> count(Collection<? extends PanelItem> items) {
        Map<CommentFilter, Integer> counts = new EnumMap<>(CommentFilter.class);
        for (CommentFilter filter : values()) {
            counts.put(filter, (int) items.stream().filter(filter::admits).count());
        }
        return counts;
    }
}

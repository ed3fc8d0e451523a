package app.galley.ui.comments;

import java.util.List;

/** Brings a list of items up to date so that cards that look the same are left alone. */
final class PanelItems {

    private PanelItems() {}

    /** Exchanges in {@code shown} what differs in looks from {@code now}. */
    static void update(List<PanelItem> shown, List<? extends PanelItem> now) {
        int same = Math.min(shown.size(), now.size());
        int start = 0;
        while (start < same && shown.get(start).key().equals(now.get(start).key())) {
            start++;
        }
        int end = 0;
        while (end < same - start
                && shown.get(shown.size() - 1 - end)
                        .key()
                        .equals(now.get(now.size() - 1 - end).key())) {
            end++;
        }
        // Between them others came, went or changed places.
        List<PanelItem> middle = shown.subList(start, shown.size() - end);
        List<? extends PanelItem> newMiddle = now.subList(start, now.size() - end);
        if (!middle.isEmpty()) {
            middle.clear();
        }
        if (!newMiddle.isEmpty()) {
            shown.addAll(start, newMiddle);
        }
        for (int i = 0; i < now.size(); i++) {
            if (!shown.get(i).looksLike(now.get(i))) {
                shown.set(i, now.get(i));
            }
        }
    }
}

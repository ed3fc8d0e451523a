package app.galley.ui.comments.inbox;

import app.galley.annotation.AnnotationId;
import app.galley.annotation.Author;
import app.galley.annotation.Status;
import app.galley.ui.comments.CommentRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the inbox shows. Immutable.
 *
 * @param items in the order of their groups; sections in the order of the text, reviewers by name, and within a group in
 *     the order of the text
 * @param progress of the whole article, whatever is listed
 * @param open how many threads of each kind are open
 */
record InboxContents(List<InboxItem> items, InboxProgress progress, Map<InboxKind, Integer> open) {

    static final InboxContents NOTHING = new InboxContents(List.of(), InboxProgress.NONE, Map.of());

    private static final Comparator<Author> BY_NAME = Comparator.comparing(Author::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(author -> author.id().value());

    InboxContents {
        items = List.copyOf(items);
        open = Map.copyOf(open);
    }

    /** @param rows all threads of the article, in the order of its text */
    static InboxContents of(List<CommentRow> rows, InboxSession session, InboxGrouping grouping, InboxKind kind) {
        List<CommentRow> ready =
                rows.stream().filter(row -> row.status() != Status.DRAFT).toList();
        Map<Status, Integer> outcomes = new EnumMap<>(Status.class);
        Map<InboxKind, Integer> open = new EnumMap<>(InboxKind.class);
        for (CommentRow row : ready) {
            if (session.isHandled(row)) {
                outcomes.merge(session.status(row), 1, Integer::sum);
                continue;
            }
            for (InboxKind each : InboxKind.values()) {
                if (session.isOfKind(row, each)) {
                    open.merge(each, 1, Integer::sum);
                }
            }
        }
        List<CommentRow> wanted =
                ready.stream().filter(row -> session.isOfKind(row, kind)).toList();
        List<InboxItem> items = new ArrayList<>();
        List<List<CommentRow>> groups = switch (grouping) {
            case SECTION -> sections(wanted);
            case REVIEWER -> reviewers(wanted);
        };
        groups.forEach(group -> addGroup(items, group, session, grouping));
        return new InboxContents(items, new InboxProgress(ready.size(), outcomes), open);
    }

    /** Threads of one section follow each other in the text. */
    private static List<List<CommentRow>> sections(List<CommentRow> rows) {
        List<List<CommentRow>> groups = new ArrayList<>();
        String title = null;
        for (CommentRow row : rows) {
            if (!row.section().equals(title)) {
                groups.add(new ArrayList<>());
                title = row.section();
            }
            groups.getLast().add(row);
        }
        return groups;
    }

    private static List<List<CommentRow>> reviewers(List<CommentRow> rows) {
        List<Author> authors = rows.stream()
                .map(row -> row.root().author())
                .distinct()
                .sorted(BY_NAME)
                .toList();
        List<String> ids =
                authors.stream().map(author -> author.id().value()).distinct().toList();
        return ids.stream()
                .map(id -> rows.stream()
                        .filter(row -> row.root().author().id().value().equals(id))
                        .toList())
                .toList();
    }

    private static void addGroup(
            List<InboxItem> items, List<CommentRow> rows, InboxSession session, InboxGrouping grouping) {
        CommentRow one = rows.getFirst();
        String title = switch (grouping) {
            case SECTION -> one.section();
            case REVIEWER -> one.root().author().name();
        };
        int handled = (int) rows.stream().filter(session::isHandled).count();
        InboxGroup group = new InboxGroup(title, handled, rows.size());
        boolean first = true;
        for (CommentRow row : rows) {
            if (session.isListed(row)) {
                items.add(new InboxItem(row, group, first, session.isHandled(row), session.hasArrived(row)));
                first = false;
            }
        }
    }

    int openOf(InboxKind kind) {
        return open.getOrDefault(kind, 0);
    }

    int indexOf(@Nullable AnnotationId id) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    Optional<InboxItem> item(@Nullable AnnotationId id) {
        int index = indexOf(id);
        return index < 0 ? Optional.empty() : Optional.of(items.get(index));
    }

    /** The first item that was handled in {@code before} and is not any more: what was done has been taken back. */
    Optional<InboxItem> openAgain(InboxContents before) {
        Set<AnnotationId> handled = before.items.stream()
                .filter(InboxItem::handled)
                .map(InboxItem::id)
                .collect(Collectors.toSet());
        return items.stream()
                .filter(item -> !item.handled() && handled.contains(item.id()))
                .findFirst();
    }

    /**
     * The open item that comes next, round the end if need be; the one at {@code from} itself comes last.
     *
     * @param from an index among the items, or -1 or their number to begin at an end
     * @param by 1 for the next, -1 for the one before
     */
    Optional<InboxItem> openAfter(int from, int by) {
        int size = items.size();
        for (int step = 1; step <= size; step++) {
            InboxItem item = items.get(Math.floorMod(from + by * step, size));
            if (!item.handled()) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }
}

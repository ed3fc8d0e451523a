package app.galley.ui.shell;

import app.galley.annotation.Status;
import app.galley.article.PlainRange;
import app.galley.library.SettingStore;
import app.galley.markdown.MarkdownParser;
import app.galley.suggesting.InlineChange;
import app.galley.suggesting.Suggestion;
import app.galley.ui.article.OpenArticle;
import app.galley.ui.comments.CommentRow;
import app.galley.ui.reader.ReaderModel;
import app.galley.ui.task.Tasks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * Gives the reader the suggestions that wait to be dealt with, to be shown in the midst of the article. What each changes by
 * words is worked out off the JavaFX thread, once for the same passage. JavaFX thread only.
 */
final class InlineSuggestions {

    private static final String KEY = "reader.suggestions-inline";

    /** The words a suggestion is about, as they are seen, and the Markdown it has in their place. */
    private record Proposal(String passage, String replacement) {}

    private final ReaderModel reader;
    private final MarkdownParser parser;
    private final Tasks tasks;
    private final SettingStore settings;
    private final Consumer<Exception> failed;
    private final BooleanProperty shown = new SimpleBooleanProperty(true);
    private Map<Proposal, InlineChange> known = new HashMap<>();
    private List<CommentRow> rows = List.of();
    private boolean looking;

    InlineSuggestions(
            ReaderModel reader, MarkdownParser parser, Tasks tasks, SettingStore settings, Consumer<Exception> failed) {
        this.reader = reader;
        this.parser = parser;
        this.tasks = tasks;
        this.settings = settings;
        this.failed = failed;
        tasks.run(Tasks.Lane.LIBRARY, () -> settings.get(KEY), found -> found.ifPresent(this::begin), failed);
    }

    private void begin(String stored) {
        shown.set(Boolean.parseBoolean(stored));
    }

    /** Whether suggestions are shown in the midst of the article, rather than as highlights only. */
    BooleanProperty shownProperty() {
        return shown;
    }

    /** Shows them or not, from now on and after a restart. */
    void turn(boolean on) {
        shown.set(on);
        tasks.run(
                Tasks.Lane.LIBRARY,
                () -> {
                    settings.put(KEY, Boolean.toString(on));
                    return on;
                },
                stored -> {},
                failed);
    }

    /** Whether a suggestion with this status is shown so. */
    boolean shows(Status status) {
        return shown.get() && !status.isHandled();
    }

    /** Shows those among these threads that are suggestions, where they stand in the article that the reader shows. */
    void show(List<CommentRow> threads) {
        rows = threads.stream()
                .filter(row -> row.root().isSuggestion()
                        && !row.status().isHandled()
                        && row.where().isPresent()
                        && !isFulfilled(row))
                .toList();
        give();
    }

    private static boolean isFulfilled(CommentRow row) {
        Suggestion suggestion = row.suggestion();
        return suggestion != null && suggestion.isFulfilled();
    }

    private void give() {
        OpenArticle article = reader.articleProperty().get();
        if (article == null || !shown.get()) {
            reader.suggestedProperty().set(List.of());
            return;
        }
        String seen = article.parsed().projection().text();
        Set<Proposal> missing = new HashSet<>();
        Map<Proposal, InlineChange> used = new HashMap<>();
        List<PlacedChange> placed = new ArrayList<>();
        for (CommentRow row : rows) {
            PlainRange place = row.where().orElseThrow();
            if (place.end() > seen.length()) {
                continue;
            }
            Proposal proposal = new Proposal(
                    place.of(seen), Objects.requireNonNull(row.root().replacement()));
            InlineChange change = known.get(proposal);
            if (change == null) {
                missing.add(proposal);
            } else {
                used.put(proposal, change);
                placed.add(new PlacedChange(row.root(), place, change));
            }
        }
        known = used;
        reader.suggestedProperty().set(PlacedChange.shown(seen, placed));
        if (!missing.isEmpty() && !looking) {
            looking = true;
            tasks.run(Tasks.Lane.COMPUTE, () -> changes(missing), this::found, problem -> {
                looking = false;
                failed.accept(problem);
            });
        }
    }

    private void found(Map<Proposal, InlineChange> changes) {
        looking = false;
        known.putAll(changes);
        give();
    }

    private Map<Proposal, InlineChange> changes(Set<Proposal> proposals) {
        Map<Proposal, InlineChange> changes = new HashMap<>();
        for (Proposal proposal : proposals) {
            changes.put(proposal, change(proposal));
        }
        return changes;
    }

    private InlineChange change(Proposal proposal) {
        String markdown = proposal.replacement();
        String inside = markdown.strip();
        int start = markdown.indexOf(inside);
        // Spaces at the ends are no part of a paragraph, but are of what is put into one.
        String words = markdown.substring(0, start)
                + parser.parse(inside).projection().text().strip()
                + markdown.substring(start + inside.length());
        return words.equals(proposal.passage())
                ? InlineChange.whole(proposal.passage(), markdown)
                : InlineChange.of(proposal.passage(), words);
    }
}

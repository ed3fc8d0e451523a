package app.galley.ui.shell;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.Author;
import app.galley.annotation.Changes;
import app.galley.annotation.Placement.Standing;
import app.galley.annotation.Status;
import app.galley.annotation.Target;
import app.galley.annotation.Targets;
import app.galley.article.ArticleId;
import app.galley.article.CodePoints;
import app.galley.article.Edit;
import app.galley.article.PlainRange;
import app.galley.article.SourceRange;
import app.galley.library.Library;
import app.galley.markdown.ParsedArticle;
import app.galley.placing.ArticlePlacing;
import app.galley.placing.PlacedComments;
import app.galley.suggesting.SuggestedCopy;
import app.galley.suggesting.SuggestionUpdate;
import app.galley.suggesting.SuggestionUpdate.Kept;
import app.galley.ui.article.OpenArticle;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The suggestions of the person on this machine on one text, as a copy of it: what the copy changes is kept in the library as
 * suggestions, and what happens to them there is done to the copy. Used in the library's lane only.
 */
final class KeptSuggestions {

    private final Library library;
    private final ArticlePlacing placing;
    private final Clock clock;
    private final OpenArticle article;
    private final ParsedArticle text;
    private List<Kept> kept;

    /** @param article whose text is that of its revision */
    KeptSuggestions(Library library, ArticlePlacing placing, Clock clock, OpenArticle article) {
        this(library, placing, clock, article, List.of());
    }

    private KeptSuggestions(
            Library library, ArticlePlacing placing, Clock clock, OpenArticle article, List<Kept> kept) {
        this.library = library;
        this.placing = placing;
        this.clock = clock;
        this.article = article;
        this.kept = kept;
        text = article.parsed();
    }

    /** What the copy changes, in order, with offsets of the text. */
    List<Edit> changes() {
        return kept.stream().map(Kept::change).toList();
    }

    /** Reads the suggestions which there are. */
    void read() {
        kept = stored();
    }

    /** The copy that they make. */
    String copy() {
        return SuggestedCopy.applied(text.markdown(), changes());
    }

    /**
     * Keeps what a copy suggests.
     *
     * @return whether anything was written
     */
    boolean keep(String copy) {
        List<Edit> changes = SuggestedCopy.changes(text.markdown(), copy, text.projection(), changes());
        SuggestionUpdate update = SuggestionUpdate.of(kept, changes);
        if (update.isEmpty()) {
            return false;
        }
        kept = library.inTransaction(() -> {
            Map<Edit, AnnotationId> ids = new HashMap<>();
            kept.forEach(one -> ids.put(one.change(), one.id()));
            takeBack(update.removed());
            update.changed().forEach((id, change) -> ids.put(change, change(id, change)));
            update.added().forEach(change -> ids.put(change, add(change)));
            return changes.stream()
                    .map(change -> new Kept(Objects.requireNonNull(ids.get(change)), change))
                    .toList();
        });
        return true;
    }

    /**
     * The same with what was done to the suggestions elsewhere, such as in the panel; empty where nothing was. These stay as
     * they are: only once the copy is what the others make, they may take over, or the difference would be taken for typing.
     *
     * @param copy as it is typed; where it is ahead of what is kept, the answer waits for the next time
     */
    Optional<KeptSuggestions> reread(String copy) {
        if (!copy().equals(copy)) {
            return Optional.empty();
        }
        List<Kept> now = stored();
        return now.equals(kept)
                ? Optional.empty()
                : Optional.of(new KeptSuggestions(library, placing, clock, article, now));
    }

    /** Those that are not dealt with and stand in the text as they were made; of two about the same words the first. */
    private List<Kept> stored() {
        List<Annotation> own = library.annotations().list(article.article().id()).stream()
                .filter(annotation -> annotation.isSuggestion()
                        && !annotation.isReply()
                        && !annotation.status().isHandled()
                        && annotation.target() instanceof Target.OfPassage
                        && library.authors().isMe(annotation.author().id()))
                .toList();
        List<Kept> standing = new ArrayList<>();
        CodePoints codePoints = new CodePoints(text.markdown());
        List<Annotation> earlier = new ArrayList<>();
        for (Annotation annotation : own) {
            if (annotation.revision().equals(article.revision().id())
                    && annotation.target() instanceof Target.OfPassage passage
                    && passage.end() <= codePoints.count()) {
                SourceRange source =
                        new SourceRange(codePoints.toUtf16(passage.start()), codePoints.toUtf16(passage.end()));
                standing.add(kept(annotation, source));
            } else {
                earlier.add(annotation);
            }
        }
        standing.addAll(ofEarlierTexts(earlier));
        standing.sort(Comparator.comparingInt((Kept one) -> one.change().offset())
                .thenComparingInt(one -> one.change().removedEnd()));
        List<Kept> apart = new ArrayList<>();
        int end = -1;
        for (Kept one : standing) {
            if (one.change().offset() >= end
                    && (apart.isEmpty()
                            || one.change().offset() > apart.getLast().change().offset())) {
                apart.add(one);
                end = one.change().removedEnd();
            }
        }
        return List.copyOf(apart);
    }

    private List<Kept> ofEarlierTexts(List<Annotation> earlier) {
        if (earlier.isEmpty()) {
            return List.of();
        }
        ArticleId id = article.article().id();
        PlacedComments placed = placing.place(id, article.revision().id(), text, earlier);
        List<Kept> standing = new ArrayList<>();
        for (Annotation annotation : earlier) {
            var placement = placed.of(annotation).placement();
            PlainRange place = placement.place();
            if (placement.standing() == Standing.EXACT && place != null) {
                standing.add(kept(annotation, text.projection().toSource(place)));
            }
        }
        return standing;
    }

    private Kept kept(Annotation annotation, SourceRange source) {
        return new Kept(
                annotation.id(),
                new Edit(source.start(), source.of(text.markdown()), Objects.requireNonNull(annotation.replacement())));
    }

    private AnnotationId add(Edit change) {
        Author me = library.authors().me().orElseThrow();
        Instant now = now();
        AnnotationId id = AnnotationId.random();
        library.annotations()
                .add(new Annotation(
                        id,
                        article.article().id(),
                        article.revision().id(),
                        null,
                        target(change),
                        me,
                        "",
                        change.inserted(),
                        Status.DRAFT,
                        now,
                        now,
                        Changes.NONE));
        return id;
    }

    /** One that was deleted elsewhere meanwhile comes again under another id. */
    private AnnotationId change(AnnotationId id, Edit change) {
        Annotation before = library.annotations().get(id).orElse(null);
        if (before == null || before.status().isHandled()) {
            return add(change);
        }
        library.annotations()
                .update(new Annotation(
                        id,
                        before.article(),
                        article.revision().id(),
                        null,
                        target(change),
                        before.author(),
                        before.body(),
                        change.inserted(),
                        before.status(),
                        before.created(),
                        now(),
                        before.changes()));
        return id;
    }

    /** What somebody has answered to is not deleted with the answer, but withdrawn. */
    private void takeBack(Collection<AnnotationId> removed) {
        if (removed.isEmpty()) {
            return;
        }
        List<Annotation> all = library.annotations().list(article.article().id());
        for (Annotation one : all) {
            if (!removed.contains(one.id()) || one.status().isHandled()) {
                continue;
            }
            if (all.stream().anyMatch(other -> one.id().equals(other.parent()))) {
                library.annotations().update(one.withStatus(Status.DECLINED, now()));
            } else {
                library.annotations().delete(one.id());
            }
        }
    }

    private Target target(Edit change) {
        return Targets.ofSource(
                text.projection(),
                text.outline(),
                new SourceRange(change.offset(), change.removedEnd()),
                text.markdown());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}

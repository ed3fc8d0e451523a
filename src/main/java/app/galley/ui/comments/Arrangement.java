package app.galley.ui.comments;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.Author;
import app.galley.annotation.AuthorId;
import app.galley.annotation.Changes;
import app.galley.annotation.CommentThread;
import app.galley.annotation.Placement;
import app.galley.annotation.Placement.Standing;
import app.galley.annotation.Status;
import app.galley.annotation.Target;
import app.galley.article.PlainRange;
import app.galley.library.UnfinishedComment;
import app.galley.markdown.ParsedArticle;
import app.galley.placing.ArticlePlacing;
import app.galley.placing.Original;
import app.galley.placing.Placed;
import app.galley.placing.PlacedComments;
import app.galley.placing.SuggestedPassages;
import app.galley.suggesting.Made;
import app.galley.suggesting.Suggestion;
import app.galley.suggesting.Suggestions;
import app.galley.ui.article.OpenArticle;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The comments of an article in the order of its text. Immutable; may take a while to make, of a large article.
 *
 * @param rows the threads by place; one without a place behind those of the section it was in
 * @param homes by a row's key, for those without a place: the heading of that section, in the projection of the text
 * @param unfinished half-written comments, last touched first
 * @param made the suggestions as they were made
 * @param suggestions as they stand in the text
 */
record Arrangement(
        List<CommentRow> rows,
        Map<String, PlainRange> homes,
        List<UnfinishedRow> unfinished,
        StoredComments stored,
        List<Made> made,
        Suggestions suggestions) {

    static final Comparator<CommentRow> TEXT_ORDER = Comparator.comparingInt(CommentRow::order)
            .thenComparing(row -> row.where().isPresent())
            .thenComparing(row -> row.root().created())
            .thenComparing(row -> row.id().value());

    Arrangement {
        rows = rows.stream().sorted(TEXT_ORDER).toList();
        homes = Map.copyOf(homes);
        unfinished = List.copyOf(unfinished);
        made = List.copyOf(made);
    }

    /** Comments that stand so in a text; how the suggestions among them do follows from it. */
    static Arrangement in(
            ParsedArticle text,
            List<CommentRow> rows,
            Map<String, PlainRange> homes,
            List<UnfinishedRow> unfinished,
            StoredComments stored,
            List<Made> made) {
        Map<AnnotationId, PlainRange> places = new HashMap<>();
        rows.forEach(row -> row.where().ifPresent(place -> places.put(row.id(), place)));
        Suggestions suggestions = Suggestions.of(text.markdown(), text.projection(), made, places);
        Map<AnnotationId, Suggestion> byId = new HashMap<>();
        suggestions.all().forEach(one -> byId.put(one.id(), one));
        return new Arrangement(
                rows.stream().map(row -> row.with(byId.get(row.id()))).toList(),
                homes,
                unfinished,
                stored,
                made,
                suggestions);
    }

    /** @param wanted asked now and then; once false, the work is given up with a {@code CancellationException} */
    static Arrangement of(
            OpenArticle article,
            StoredComments stored,
            ArticlePlacing placing,
            SuggestedPassages passages,
            BooleanSupplier wanted) {
        List<UnfinishedComment> forms = stored.unfinished();
        // A form is placed as the comment it would be.
        List<Annotation> asComments =
                forms.stream().map(Arrangement::asAnnotation).toList();
        List<Annotation> all = new ArrayList<>(stored.annotations());
        all.addAll(asComments);
        PlacedComments placed =
                placing.place(article.article().id(), article.revision().id(), article.parsed(), all, wanted);

        Rows rows = new Rows(article, new Headings(article.parsed()), stored);
        Map<String, PlainRange> homes = new HashMap<>();
        List<CommentRow> threads = CommentThread.gather(stored.annotations()).stream()
                .map(thread -> {
                    Placed root = placed.of(thread.root());
                    PlainRange home = root.home();
                    if (home != null) {
                        homes.put(thread.root().id().value(), home);
                    }
                    return rows.row(thread, root);
                })
                .toList();
        Map<AnnotationId, Annotation> byId = new HashMap<>();
        stored.annotations().forEach(annotation -> byId.put(annotation.id(), annotation));
        Function<AnnotationId, @Nullable Annotation> find = byId::get;
        List<UnfinishedRow> unfinished = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            unfinished.add(rows.unfinished(
                    forms.get(i),
                    Purpose.of(forms.get(i).slot(), find),
                    placed.of(asComments.get(i)).placement().place(),
                    passages.source(forms.get(i).revision(), forms.get(i).target())));
        }
        return in(article.parsed(), threads, homes, unfinished, stored, passages.made(stored.annotations()));
    }

    /** Makes the rows of one text. */
    private record Rows(OpenArticle article, Headings headings, StoredComments stored) {

        CommentRow row(CommentThread thread, Placed placed) {
            Placement placement = placed.placement();
            PlainRange place = placement.place();
            PlainRange home = placed.home();
            Original original = placed.original();
            List<Suggested> suggestions = placement.suggestions().stream()
                    .map(candidate -> suggested(candidate.place()))
                    .toList();
            boolean refused = stored.hasRefused(thread.root().id(), suggestions);
            return new CommentRow(
                    thread,
                    stored.conflictsIn(thread),
                    refused ? Standing.ORPHANED : placement.standing(),
                    place,
                    place == null ? "" : words(place),
                    original,
                    refused ? List.of() : suggestions,
                    place != null ? headings.title(place) : wasIn(thread.root().target(), original),
                    place != null ? place.start() : home == null ? 0 : headings.end(home),
                    null,
                    stored.me());
        }

        private Suggested suggested(PlainRange place) {
            return new Suggested(place, words(place), headings.title(place));
        }

        UnfinishedRow unfinished(
                UnfinishedComment form, Purpose purpose, @Nullable PlainRange place, @Nullable String passage) {
            String section = place == null ? wasIn(form.target(), null) : headings.title(place);
            return new UnfinishedRow(form, purpose, section, place, passage == null ? "" : passage);
        }

        private String wasIn(Target target, @Nullable Original original) {
            if (original != null && !original.section().isEmpty()) {
                return original.section();
            }
            return article.parsed()
                    .outline()
                    .find(target.sectionId())
                    .map(section -> section.title())
                    .orElse("");
        }

        private String words(PlainRange place) {
            return place.of(article.parsed().projection().text());
        }
    }

    private static Annotation asAnnotation(UnfinishedComment form) {
        return new Annotation(
                AnnotationId.random(),
                form.article(),
                form.revision(),
                null,
                form.target(),
                new Author(new AuthorId(""), form.name()),
                form.body(),
                null,
                Status.DRAFT,
                Instant.EPOCH,
                Instant.EPOCH,
                Changes.NONE);
    }
}

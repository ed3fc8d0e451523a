package app.galley.ui.comments;

import app.galley.annotation.Placement.Standing;
import app.galley.article.Edit;
import app.galley.article.PlainRange;
import app.galley.markdown.ParsedArticle;
import app.galley.placing.Original;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The comments as they were last placed, taken along while the text is edited. Texts are told apart by how many edits led
 * to them, as in {@link LivePlaces}.
 */
final class FollowedComments {

    private static final String FORM = "form";

    private final LivePlaces places = new LivePlaces();

    /** Of suggestions and of sections: apart, since they come and go, which must not make the others forget. */
    private final LivePlaces extras = new LivePlaces();

    private final LivePlaces form = new LivePlaces();
    private @Nullable Arrangement settled;
    private long edits;

    /** How many edits there have been. */
    long edits() {
        return edits;
    }

    void forget() {
        settled = null;
        all().forEach(each -> each.forget(edits));
    }

    void follow(List<Edit> done) {
        edits += done.size();
        all().forEach(each -> each.follow(done));
    }

    private List<LivePlaces> all() {
        return List.of(places, extras, form);
    }

    /** Takes over how comments stand in the text after so many edits. */
    void settle(long count, ParsedArticle text, Arrangement arrangement) {
        settled = arrangement;
        Map<String, Optional<PlainRange>> main = new LinkedHashMap<>();
        Map<String, Optional<PlainRange>> others = new LinkedHashMap<>();
        for (CommentRow row : arrangement.rows()) {
            main.put(row.key(), row.where());
            for (int i = 0; i < row.suggestions().size(); i++) {
                others.put(key(row, i), Optional.of(row.suggestions().get(i).place()));
            }
        }
        arrangement.unfinished().forEach(row -> main.put(row.key(), Optional.ofNullable(row.place())));
        arrangement.homes().forEach((key, home) -> others.put("home " + key, Optional.of(home)));
        places.settle(count, text, main);
        extras.settle(count, text, others);
    }

    /** Where the form in writing stands in the text after so many edits; null for nowhere. */
    void settleForm(long count, ParsedArticle text, @Nullable PlainRange place) {
        form.settle(count, text, Map.of(FORM, Optional.ofNullable(place)));
    }

    @Nullable PlainRange form(long count, ParsedArticle text) {
        return form.show(count, text).get(FORM);
    }

    /** Edits before these are not asked for any more: no text of an earlier count is still being placed. */
    void letGo(long count) {
        all().forEach(each -> each.letGo(count));
    }

    /** The comments as they stand in the text after so many edits. */
    Optional<Arrangement> show(long count, ParsedArticle text) {
        Arrangement before = settled;
        if (before == null) {
            return Optional.empty();
        }
        Map<String, PlainRange> now = places.show(count, text);
        Map<String, PlainRange> others = extras.show(count, text);
        Headings headings = new Headings(text);
        String seen = text.projection().text();
        Map<String, PlainRange> homes = new HashMap<>();
        List<CommentRow> rows = before.rows().stream()
                .map(row -> {
                    PlainRange home = others.get("home " + row.key());
                    if (home != null) {
                        homes.put(row.key(), home);
                    }
                    PlainRange place = now.get(row.key());
                    return place == null
                            ? placeless(row, home, others, headings, seen)
                            : placed(row, place, headings.title(place), place.of(seen));
                })
                .toList();
        List<UnfinishedRow> unfinished = before.unfinished().stream()
                .map(row -> {
                    PlainRange place = now.get(row.key());
                    return row.at(place, place == null ? "" : headings.title(place));
                })
                .toList();
        return Optional.of(Arrangement.in(text, rows, homes, unfinished, before.stored(), before.made()));
    }

    private static CommentRow placed(CommentRow row, PlainRange place, String section, String words) {
        boolean isBack = row.where().isEmpty();
        String was = isBack ? Original.of(row.root().target()).words() : row.words();
        boolean same = was.equals(words);
        Standing standing = row.standing();
        if (isBack || standing == Standing.EXACT) {
            standing = same ? Standing.EXACT : Standing.EDITED;
        }
        return new CommentRow(
                row.thread(),
                row.conflicts(),
                standing,
                place,
                words,
                standing == Standing.EDITED && row.original() == null
                        ? Original.of(row.root().target())
                        : row.original(),
                List.of(),
                section,
                place.start(),
                null,
                row.me());
    }

    /** Without a place now: where it had one, nothing else is said of it until it is known that it is gone. */
    private static CommentRow placeless(
            CommentRow row, @Nullable PlainRange home, Map<String, PlainRange> others, Headings headings, String seen) {
        List<Suggested> suggestions = new ArrayList<>();
        for (int i = 0; i < row.suggestions().size(); i++) {
            PlainRange place = others.get(key(row, i));
            if (place != null) {
                suggestions.add(new Suggested(place, place.of(seen), headings.title(place)));
            }
        }
        return new CommentRow(
                row.thread(),
                row.conflicts(),
                row.standing(),
                null,
                row.words(),
                row.original(),
                suggestions,
                row.section(),
                home == null ? Math.min(row.order(), seen.length()) : headings.end(home),
                null,
                row.me());
    }

    private static String key(CommentRow row, int suggestion) {
        return row.key() + " " + suggestion;
    }
}

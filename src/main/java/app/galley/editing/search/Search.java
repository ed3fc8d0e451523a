package app.galley.editing.search;

import app.galley.article.Edit;
import app.galley.article.SourceRange;
import app.galley.editing.Edits;
import app.galley.editing.Selection;
import app.galley.editing.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.PatternSyntaxException;

/**
 * Finds and replaces. Ends whatever the expression: one that looks at the text too often is given up, which a long text
 * alone never is. May take a second, so not on the JavaFX thread.
 */
public final class Search {

    private Search() {}

    /**
     * Everything that the query finds; nothing for an empty one. Of places that overlap, the first.
     *
     * @param within where to look
     */
    public static Outcome<Matches> find(String text, SourceRange within, Query query, Effort effort) {
        if (query.text().isEmpty()) {
            return new Outcome.Done<>(Matches.NONE);
        }
        return bounded(() -> {
            Searcher searcher = new Searcher(text, within, query, effort);
            int[] starts = new int[64];
            int[] ends = new int[64];
            int count = 0;
            while (searcher.next()) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * count);
                    ends = Arrays.copyOf(ends, 2 * count);
                }
                starts[count] = searcher.matcher().start();
                ends[count++] = searcher.matcher().end();
            }
            return new Matches(Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
        });
    }

    /**
     * Replaces one match. Selects nothing afterwards: the caret stands behind what was put in, from where to go on. Empty
     * if the query does not, or no longer, match there.
     *
     * @param keepCase whether what is put in takes over the capitals of what it replaces
     */
    public static Outcome<Optional<Step>> replace(
            String text,
            SourceRange match,
            Query query,
            String replacement,
            boolean keepCase,
            Selection selection,
            Effort effort) {
        return bounded(() -> {
            Searcher searcher = new Searcher(text, new SourceRange(match.start(), text.length()), query, effort);
            Replacement template = new Replacement(replacement, query, searcher.matcher(), keepCase);
            if (query.text().isEmpty() || !searcher.matches(match)) {
                return Optional.empty();
            }
            Edit edit = new Edit(match.start(), match.of(text), template.of(searcher.matcher()));
            return Optional.of(new Step(List.of(edit), selection, Selection.at(edit.insertedEnd())));
        });
    }

    /** Replaces every match in {@code within} as one step. What is selected then is what was, as far as it is left. */
    public static Outcome<Replaced> replaceAll(
            String text,
            SourceRange within,
            Query query,
            String replacement,
            boolean keepCase,
            Selection selection,
            Effort effort) {
        return bounded(() -> {
            Searcher searcher = new Searcher(text, within, query, effort);
            Replacement template = new Replacement(replacement, query, searcher.matcher(), keepCase);
            List<Edit> edits = new ArrayList<>();
            int count = 0;
            while (!query.text().isEmpty() && searcher.next()) {
                count++;
                String inserted = template.of(searcher.matcher());
                if (!inserted.equals(searcher.matcher().group())) {
                    edits.add(new Edit(
                            searcher.matcher().start(), searcher.matcher().group(), inserted));
                }
            }
            return new Replaced(Edits.step(text, edits, selection), count);
        });
    }

    private static <T> Outcome<T> bounded(Supplier<T> search) {
        try {
            return new Outcome.Done<>(search.get());
        } catch (PatternSyntaxException e) {
            return new Outcome.Invalid<>(e.getDescription().lines().findFirst().orElse(""), e.getIndex());
        } catch (IllegalArgumentException e) {
            return new Outcome.Invalid<>(String.valueOf(e.getMessage()), -1);
        } catch (CountedText.Exhausted | StackOverflowError e) {
            return new Outcome.TooMuchWork<>();
        }
    }
}

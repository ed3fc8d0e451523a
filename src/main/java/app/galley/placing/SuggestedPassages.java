package app.galley.placing;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.Target;
import app.galley.article.CodePoints;
import app.galley.article.PlainRange;
import app.galley.article.RevisionId;
import app.galley.library.Library;
import app.galley.library.LibraryException;
import app.galley.markdown.ParsedArticle;
import app.galley.suggesting.Made;
import app.galley.suggesting.Suggestions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the passages of suggestions as they were when the suggestions were made, and remembers those it has read, since the
 * same are asked for whenever typing rests. Thread-safe; not on the JavaFX thread.
 */
public final class SuggestedPassages {

    private static final System.Logger LOG = System.getLogger(SuggestedPassages.class.getName());

    /** So many passages are remembered. */
    private static final int MOST = 5_000;

    /** A passage never changes: whoever attaches a suggestion anew gives it another target. */
    private record Key(RevisionId revision, Target target) {}

    private record Text(String markdown, CodePoints points) {}

    private final Library library;
    private final Map<Key, String> known = new LinkedHashMap<>(16, 0.75f, true);

    public SuggestedPassages(Library library) {
        this.library = library;
    }

    /** The suggestions among {@code annotations} as they were made; of a damaged text the source is not known. */
    public synchronized List<Made> made(List<Annotation> annotations) {
        Map<RevisionId, Optional<Text>> texts = new HashMap<>();
        List<Made> made = new ArrayList<>();
        for (Annotation annotation : annotations) {
            if (Suggestions.isSuggestion(annotation)) {
                made.add(new Made(annotation, source(annotation.revision(), annotation.target(), texts)));
            }
        }
        while (known.size() > MOST) {
            known.remove(known.keySet().iterator().next());
        }
        return made;
    }

    /** How the suggestions among {@code annotations} stand in a text in which these are placed. */
    public Suggestions in(ParsedArticle text, List<Annotation> annotations, PlacedComments placed) {
        Map<AnnotationId, PlainRange> places = new HashMap<>();
        placed.placements().forEach((id, placement) -> placement.where().ifPresent(place -> places.put(id, place)));
        return Suggestions.of(text.markdown(), text.projection(), made(annotations), places);
    }

    /** The Markdown of a passage in a revision; null for a section, or where the text is damaged. */
    public synchronized @Nullable String source(RevisionId revision, Target target) {
        return source(revision, target, new HashMap<>());
    }

    private @Nullable String source(RevisionId revision, Target target, Map<RevisionId, Optional<Text>> texts) {
        if (!(target instanceof Target.OfPassage passage)) {
            return null;
        }
        Key key = new Key(revision, passage);
        String found = known.get(key);
        if (found == null) {
            found = texts.computeIfAbsent(revision, this::text)
                    .flatMap(text -> cut(text, passage))
                    .orElse(null);
            if (found != null) {
                known.put(key, found);
            }
        }
        return found;
    }

    private Optional<Text> text(RevisionId revision) {
        try {
            String markdown = library.revisions().text(revision);
            return Optional.of(new Text(markdown, new CodePoints(markdown)));
        } catch (LibraryException e) {
            LOG.log(System.Logger.Level.WARNING, "the text a suggestion was made on cannot be read", e);
            return Optional.empty();
        }
    }

    private static Optional<String> cut(Text text, Target.OfPassage passage) {
        CodePoints points = text.points();
        return passage.end() > points.count()
                ? Optional.empty()
                : Optional.of(
                        text.markdown().substring(points.toUtf16(passage.start()), points.toUtf16(passage.end())));
    }
}

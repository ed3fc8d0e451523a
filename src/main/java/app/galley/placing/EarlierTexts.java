package app.galley.placing;

import app.galley.anchoring.AnchorText;
import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.article.CodePoints;
import app.galley.article.Revision;
import app.galley.article.RevisionId;
import app.galley.markdown.ParsedArticle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Places annotations that were made on earlier texts of an article; for one question, in one thread. */
final class EarlierTexts {

    private final ParsedArticle newest;
    private final BiFunction<Revision, ReadText.Like, Optional<ReadText>> read;
    private final BooleanSupplier wanted;
    private @Nullable AnchorText newestWords;

    /** @param read gives a revision's text, empty where it is damaged */
    EarlierTexts(
            ParsedArticle newest,
            BiFunction<Revision, ReadText.Like, Optional<ReadText>> read,
            BooleanSupplier wanted) {
        this.newest = newest;
        this.read = read;
        this.wanted = wanted;
    }

    /** @param line on which the revisions lead to the newest text */
    void place(RevisionLine line, List<Annotation> annotations, Map<AnnotationId, Placed> placed) {
        Map<RevisionId, Integer> numbers = new HashMap<>();
        for (int i = 0; i < line.revisions().size(); i++) {
            numbers.put(line.revisions().get(i).id(), i);
        }
        SortedMap<Integer, List<Annotation>> byRevision = new TreeMap<>();
        for (Annotation annotation : annotations) {
            Integer number = numbers.get(annotation.revision());
            if (number == null) {
                placed.put(annotation.id(), Placed.lost(annotation));
            } else {
                byRevision.computeIfAbsent(number, key -> new ArrayList<>()).add(annotation);
            }
        }
        for (SortedMap<Integer, List<Annotation>> some : inPortions(byRevision)) {
            placeTogether(line, some, placed);
        }
    }

    /** Where there are many own texts, only so many at once that they and those between them fit into memory. */
    private List<SortedMap<Integer, List<Annotation>>> inPortions(SortedMap<Integer, List<Annotation>> byRevision) {
        int fit = TextCache.CAPACITY / Math.max(1, newest.projection().text().length());
        int most = Math.clamp(fit - ArticlePlacing.BETWEEN, 4, 64);
        List<SortedMap<Integer, List<Annotation>>> portions = new ArrayList<>();
        for (Map.Entry<Integer, List<Annotation>> revision : byRevision.entrySet()) {
            if (portions.isEmpty() || portions.getLast().size() == most) {
                portions.add(new TreeMap<>());
            }
            portions.getLast().put(revision.getKey(), revision.getValue());
        }
        return portions;
    }

    private void placeTogether(
            RevisionLine line, SortedMap<Integer, List<Annotation>> byRevision, Map<AnnotationId, Placed> placed) {
        List<ReadText> texts = new ArrayList<>();
        Map<Integer, Integer> indexes = new HashMap<>();
        ReadText.Like like = new ReadText.Like(newest, null);
        for (int number : line.choose(byRevision.sequencedKeySet(), ArticlePlacing.BETWEEN)) {
            if (!wanted.getAsBoolean()) {
                throw new CancellationException("newer text");
            }
            Optional<ReadText> text = read.apply(line.revisions().get(number), like);
            if (text.isPresent()) {
                indexes.put(number, texts.size());
                texts.add(text.get());
                like = new ReadText.Like(newest, text.get().words());
            }
        }
        List<AnchorText> words =
                new ArrayList<>(texts.stream().map(ReadText::words).toList());
        words.add(newestWords(like.words()));
        Questions questions =
                new Questions(new OwnText(newest.projection(), newest.outline(), new CodePoints(newest.markdown())));
        byRevision.forEach((number, annotations) -> {
            Integer index = indexes.get(number);
            for (Annotation annotation : annotations) {
                if (index == null) {
                    placed.put(annotation.id(), Placed.lost(annotation));
                } else {
                    questions.ask(annotation, index, texts.get(index).own());
                }
            }
        });
        placed.putAll(questions.answers(words));
    }

    private AnchorText newestWords(@Nullable AnchorText like) {
        AnchorText words = newestWords;
        if (words == null) {
            words = like == null
                    ? AnchorText.of(newest.projection(), newest.outline())
                    : AnchorText.of(newest.projection(), newest.outline(), like);
            newestWords = words;
        }
        return words;
    }
}

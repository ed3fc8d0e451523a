package app.galley.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.text.ParseException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SortingStrategy;
import org.apache.lucene.analysis.hunspell.SuggestionTimeoutException;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;

/**
 * A Hunspell dictionary: stems and the rules to bend and join them, so that a word nobody has written before is known if it
 * is well made. Its own search for similar words is thorough and slow; a list of full forms finds the frequent ones first.
 */
final class Compounds implements Lexicon {

    private final Dictionary dictionary;
    private final FullForms frequent;

    private Compounds(Dictionary dictionary, FullForms frequent) {
        this.dictionary = dictionary;
        this.frequent = frequent;
    }

    /** @param frequent words to suggest before others; those this dictionary does not accept are passed over */
    static Compounds load(String resource, FullForms frequent) throws IOException {
        try (InputStream rules = Resource.open(resource + ".aff");
                InputStream stems = Resource.open(resource + ".dic")) {
            return new Compounds(new Dictionary(rules, List.of(stems), false, SortingStrategy.inMemory()), frequent);
        } catch (ParseException e) {
            throw new IOException(resource + ".aff is damaged at " + e.getErrorOffset(), e);
        }
    }

    @Override
    public boolean contains(String spelling) {
        return new Hunspell(dictionary).spell(spelling);
    }

    @Override
    public List<String> similar(String spelling, long deadline) {
        SequencedSet<String> found = new LinkedHashSet<>();
        for (String word : frequent.similar(spelling, deadline)) {
            // The Swiss write ss for every ß.
            Stream.of(word, word.replace("ß", "ss"))
                    .filter(this::contains)
                    .filter(known -> !known.startsWith("-") && !known.endsWith("-"))
                    .findFirst()
                    .ifPresent(found::add);
        }
        long left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
        if (left > 0) {
            found.addAll(thorough(spelling, left));
        }
        return List.copyOf(found);
    }

    private List<String> thorough(String spelling, long milliseconds) {
        try {
            return new Hunspell(dictionary, TimeoutPolicy.THROW_EXCEPTION, () -> {}).suggest(spelling, milliseconds);
        } catch (SuggestionTimeoutException e) {
            return e.getPartialResult();
        }
    }
}

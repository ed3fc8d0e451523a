package app.galley.spelling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The spellers of all languages, each loaded when it is first asked for and then kept. Any thread may use it. */
public final class Spellers {

    private final Map<SpellingLanguage, Speller> loaded = new ConcurrentHashMap<>();

    /** German words by frequency: one list for all who write German. */
    private final Map<String, FullForms> lists = new ConcurrentHashMap<>();

    /**
     * Takes tens of milliseconds the first time, for German about a second: not for the JavaFX thread.
     *
     * @throws UncheckedIOException if the dictionary is missing or damaged
     */
    public Speller load(SpellingLanguage language) {
        return loaded.computeIfAbsent(language, wanted -> {
            try {
                return new Speller(wanted, lexicon(wanted));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Lexicon lexicon(SpellingLanguage language) throws IOException {
        return language.isGerman()
                ? Compounds.load(language.resource(), fullForms(SpellingLanguage.GERMAN_DE.resource()))
                : fullForms(language.resource());
    }

    private FullForms fullForms(String resource) throws IOException {
        FullForms known = lists.get(resource);
        if (known == null) {
            known = FullForms.load(resource);
            lists.put(resource, known);
        }
        return known;
    }
}

package app.galley.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import morfologik.speller.Speller;
import morfologik.stemming.Dictionary;

/** A list of all forms of all words, with how frequent each is, as a finite-state automaton. */
final class FullForms implements Lexicon {

    /** Letters that may differ between a word and what was meant. */
    private static final int DISTANCE = 2;

    /** A word this long is right or no word: the search grows with the length, and nothing is two letters away. */
    private static final int LONGEST = 40;

    private final Dictionary dictionary;

    /** Guarded by itself, for it keeps buffers. */
    private final Speller lookup;

    private FullForms(Dictionary dictionary) {
        this.dictionary = dictionary;
        lookup = new Speller(dictionary, DISTANCE);
    }

    /** @param resource path on the class path, without extension */
    static FullForms load(String resource) throws IOException {
        try (InputStream words = Resource.open(resource + ".dict");
                InputStream description = Resource.open(resource + ".info")) {
            return new FullForms(Dictionary.read(words, description));
        }
    }

    @Override
    public boolean contains(String spelling) {
        synchronized (lookup) {
            return lookup.isInDictionary(spelling);
        }
    }

    /** Runs to its end once begun, which takes tens of milliseconds: the library knows no way to stop it. */
    @Override
    public List<String> similar(String spelling, long deadline) {
        if (spelling.length() > LONGEST || System.nanoTime() > deadline) {
            return List.of();
        }
        // One of its own, so that checking does not wait for it.
        return new Speller(dictionary, DISTANCE).findReplacements(spelling);
    }
}

package app.galley.spelling;

/** The dictionaries of the tests: each is loaded once in the test run. */
public final class Loaded {

    public static final Spellers SPELLERS = new Spellers();

    private Loaded() {}

    static Speller speller(SpellingLanguage language) {
        return SPELLERS.load(language);
    }
}

package app.galley.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.article.SourceRange;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The dictionaries as they are shipped. */
class DictionariesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH_US | The color of Mary's neighbors isn't gray; they don’t organize the pre-war re-evaluation.",
                "ENGLISH_GB | The colour of Mary’s neighbours isn't grey; they organise a well-known theatre's programme.",
                "ENGLISH_CA | The colour of the centre; they organize it.",
                "ENGLISH_AU | The labour of the centre's organisers.",
                "ENGLISH_NZ | The labour of the programme's organisers.",
                "ENGLISH_ZA | The labour of the programme's organisers.",
                "GERMAN_DE | Die Straße führt zur Donaudampfschifffahrtsgesellschaft; das Artikelverwaltungsprogramm schläft.",
                "GERMAN_DE | Geht's um Arbeits- und Freizeit, Haustürschlüssel und -schlösser, E-Mail-Adressen?",
                "GERMAN_AT | Im Jänner führt die Straße ins Tal.",
                "GERMAN_CH | Die Strasse ist heiss und gross.",
                "FRENCH | L’homme d'aujourd’hui n'a jusqu'à présent qu'une grand-mère; a-t-il mangé? Va-t’en, dit-elle, s'il te plaît.",
                "FRENCH | Cœur, événement, évènement, sœur, naïf, qu'est-ce que c’est?",
                "SPANISH | ¿Dónde está el camión? Dámelo rápidamente, mañana hablaríamos de España y de los pingüinos."
            })
    void rightProseIsNotMarked(SpellingLanguage language, String prose) {
        assertEquals(List.of(), wrong(language, prose));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH_US | We recieve the colour definately tomorow. | recieve colour definately tomorow",
                "ENGLISH_US | Teh well-knwon dont THe Jonhson's | Teh knwon dont THe Jonhson",
                "ENGLISH_GB | Their color and neigbours | color neigbours",
                "GERMAN_DE | das haus und die Strasse, ein Artikelverwaltungsprogram | haus Strasse Artikelverwaltungsprogram",
                "GERMAN_DE | der Jänner, ein Arbeits ohne Strich | Jänner Arbeits",
                "GERMAN_CH | die Straße | Straße",
                "FRENCH | l'hommme et le developement d’ortographe | hommme developement ortographe",
                "SPANISH | el camion rapidamente, la ortografia | camion rapidamente ortografia"
            })
    void wrongWordsAreMarked(SpellingLanguage language, String prose, String expected) {
        assertEquals(List.of(expected.split(" ")), wrong(language, prose));
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH_US, recieve, receive",
        "ENGLISH_US, Tomorow, Tomorrow",
        "ENGLISH_US, accomodate, accommodate",
        "ENGLISH_GB, color, colour",
        "ENGLISH_GB, dont, don't",
        "GERMAN_DE, Strasse, Straße",
        "GERMAN_DE, haus, Haus",
        "GERMAN_DE, Haustürschlüsel, Haustürschlüssel",
        "GERMAN_CH, Strase, Strasse",
        "FRENCH, developement, développement",
        "FRENCH, coeur, cœur",
        "SPANISH, camion, camión",
        "SPANISH, rapidamente, rápidamente"
    })
    void whatWasMeantIsSuggested(SpellingLanguage language, String word, String meant) {
        List<String> suggested = Loaded.speller(language).suggest(word, 5, PATIENCE);
        assertTrue(suggested.contains(meant), suggested::toString);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSuggestedIsRight(SpellingLanguage language) {
        Speller speller = Loaded.speller(language);
        for (String word : List.of("Progam", "nationl", "importent")) {
            List<String> suggested = speller.suggest(word, 4, PATIENCE);
            assertTrue(suggested.size() <= 4);
            for (String suggestion : suggested) {
                assertTrue(Stream.of(suggestion.split(" ")).allMatch(speller::isCorrect), suggestion);
            }
        }
    }

    @Test
    void withNoTimeNothingIsSuggested() {
        assertEquals(
                List.of(), Loaded.speller(SpellingLanguage.GERMAN_DE).suggest("Haustürschlüsel", 5, Duration.ZERO));
    }

    @Test
    void whatIsWrittenInAnotherWayIsTheSameWord() {
        Speller speller = Loaded.speller(SpellingLanguage.FRENCH);
        assertTrue(speller.isCorrect("de\u0301veloppement"), "combining accent");
        assertTrue(speller.isCorrect("déve\u00ADloppe\u00ADment"), "soft hyphens");
        assertTrue(speller.isCorrect("grand\u2011mère"), "non-breaking hyphen");
        assertTrue(Loaded.speller(SpellingLanguage.ENGLISH_US).isCorrect("don\u02BCt"), "modifier apostrophe");
    }

    @Test
    void taughtWordsAreRight() {
        String line = "Frobnicate and frobnicate Zanzipur’s zanzipur";
        KnownWords known = KnownWords.of(List.of("frobnicate")).with(KnownWords.of(List.of("Zanzipur")));
        List<SourceRange> wrong = Loaded.speller(SpellingLanguage.ENGLISH_US).mistakes(ProseLine.of(line), known);
        assertEquals(
                List.of("zanzipur"), wrong.stream().map(range -> range.of(line)).toList());
    }

    @Test
    void onlyProseIsLookedAt() {
        String line = "wrongg `wrongg` wrongg";
        List<SourceRange> prose = List.of(new SourceRange(0, 7), new SourceRange(15, 22));
        assertEquals(
                List.of(new SourceRange(0, 6), new SourceRange(16, 22)),
                Loaded.speller(SpellingLanguage.ENGLISH_US).mistakes(new ProseLine(line, prose), KnownWords.NONE));
    }

    private static List<String> wrong(SpellingLanguage language, String prose) {
        return Loaded.speller(language).mistakes(ProseLine.of(prose), KnownWords.NONE).stream()
                .map(range -> range.of(prose))
                .toList();
    }
}

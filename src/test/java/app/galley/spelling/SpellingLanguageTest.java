package app.galley.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingLanguageTest {

    @ParameterizedTest
    @CsvSource({
        "en, ENGLISH_US", "en-US, ENGLISH_US", "EN-gb, ENGLISH_GB", "en_GB, ENGLISH_GB", "en-IE, ENGLISH_GB",
        "en-CA, ENGLISH_CA", "en-PH, ENGLISH_US", "en-Latn-GB, ENGLISH_GB", "de, GERMAN_DE", "de-AT, GERMAN_AT",
        "de-LU, GERMAN_DE", "de-LI, GERMAN_CH", "de-CH-1996, GERMAN_CH", "fr-CA, FRENCH", "es-419, SPANISH"
    })
    void theNearestDictionaryIsTaken(String tag, SpellingLanguage language) {
        assertEquals(Optional.of(language), SpellingLanguage.nearest(tag));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "und", "pl", "english", "-", "d", "ende", "*"})
    void thereIsNoneForOthers(String tag) {
        assertEquals(Optional.empty(), SpellingLanguage.nearest(tag));
    }
}

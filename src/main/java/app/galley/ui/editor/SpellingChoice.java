package app.galley.ui.editor;

import app.galley.article.ArticleId;
import app.galley.library.Library;
import app.galley.spelling.SpellingLanguage;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which language to check an article in: as chosen for it, else its own, else the one chosen last. */
final class SpellingChoice {

    private static final String LANGUAGE = "spelling.language";
    private static final String ON = "spelling.on";

    private final SpellingLanguage system;
    private final Map<ArticleId, SpellingLanguage> chosen = new HashMap<>();
    private @Nullable SpellingLanguage last;

    /** @param system what the machine speaks, for articles without a language while nobody has chosen one */
    SpellingChoice(Locale system) {
        this.system = SpellingLanguage.nearest(system.toLanguageTag()).orElse(SpellingLanguage.ENGLISH_US);
    }

    /**
     * What the library remembers.
     *
     * @param last the language chosen last, or null
     */
    record Stored(boolean on, @Nullable SpellingLanguage last) {

        static Stored read(Library library) {
            return new Stored(
                    !library.settings().get(ON).equals(Optional.of("false")),
                    library.settings()
                            .get(LANGUAGE)
                            .flatMap(SpellingLanguage::nearest)
                            .orElse(null));
        }

        static void write(Library library, boolean on) {
            library.settings().put(ON, Boolean.toString(on));
        }

        static void write(Library library, SpellingLanguage language) {
            library.settings().put(LANGUAGE, language.tag());
        }
    }

    void remember(@Nullable SpellingLanguage stored) {
        if (last == null) {
            last = stored;
        }
    }

    void choose(ArticleId article, SpellingLanguage language) {
        chosen.put(article, language);
        last = language;
    }

    /** @param tag the article's own language, BCP 47; {@code und} or empty where unknown */
    Optional<SpellingLanguage> of(ArticleId article, String tag) {
        SpellingLanguage forIt = chosen.get(article);
        if (forIt != null) {
            return Optional.of(forIt);
        }
        SpellingLanguage usual = last == null ? system : last;
        String primary = Locale.forLanguageTag(tag).getLanguage();
        // "en" says less than a writer of British English, who chose it for another article, has told already.
        boolean saysNoMore = primary.isEmpty() || tag.equalsIgnoreCase(usual.primary());
        return saysNoMore ? Optional.of(usual) : SpellingLanguage.nearest(tag);
    }
}

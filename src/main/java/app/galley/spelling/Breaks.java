package app.galley.spelling;

import app.galley.article.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where a word that no dictionary has as a whole may be made of several. */
final class Breaks {

    /** What French writes before an apostrophe in place of a word that ends in a vowel. */
    private static final Set<String> ELIDED = Set.of(
            "l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu", "quelqu",
            "entr");

    private final SpellingLanguage language;

    Breaks(SpellingLanguage language) {
        this.language = language;
    }

    /**
     * The parts to look up instead of {@code word}, a range of {@code line}: what hyphens part; else what is left without
     * a French elision, or an English or German 's. Just {@code word} where it has no parts.
     */
    List<SourceRange> parts(String line, SourceRange word) {
        List<SourceRange> parts = new ArrayList<>();
        int start = word.start();
        for (int i = word.start(); i < word.end(); i++) {
            if (Spelling.isHyphen(line.charAt(i))) {
                parts.add(new SourceRange(start, i));
                start = i + 1;
            }
        }
        parts.add(new SourceRange(start, word.end()));
        return parts.size() > 1 ? parts : List.of(withoutApostrophe(line, word));
    }

    private SourceRange withoutApostrophe(String line, SourceRange word) {
        return switch (language.primary()) {
            case "fr" -> withoutElision(line, word);
            case "en", "de" -> withoutFinalS(line, word);
            default -> word;
        };
    }

    private static SourceRange withoutElision(String line, SourceRange word) {
        for (int i = word.start(); i < word.end(); i++) {
            if (Spelling.isApostrophe(line.charAt(i))) {
                String before = line.substring(word.start(), i).toLowerCase(Locale.ROOT);
                return ELIDED.contains(before) ? new SourceRange(i + 1, word.end()) : word;
            }
        }
        return word;
    }

    private static SourceRange withoutFinalS(String line, SourceRange word) {
        int apostrophe = word.end() - 2;
        boolean ends = apostrophe > word.start()
                && Spelling.isApostrophe(line.charAt(apostrophe))
                && (line.charAt(word.end() - 1) == 's' || line.charAt(word.end() - 1) == 'S');
        return ends ? new SourceRange(word.start(), apostrophe) : word;
    }
}

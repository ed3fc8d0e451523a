package app.galley.spelling;

import app.galley.article.SourceRange;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.concurrent.ConcurrentHashMap;

/** Checks the spelling of one language. Any thread may use it. */
public final class Speller {

    /** More words than an article has different ones; past them the memory of words begins anew. */
    private static final int REMEMBERED = 30_000;

    private final SpellingLanguage language;
    private final Lexicon lexicon;
    private final Breaks breaks;
    private final Map<String, Boolean> remembered = new ConcurrentHashMap<>();

    Speller(SpellingLanguage language, Lexicon lexicon) {
        this.language = language;
        this.lexicon = lexicon;
        breaks = new Breaks(language);
    }

    public SpellingLanguage language() {
        return language;
    }

    /** Whether {@code word}, or each of the parts it is made of, is in the dictionary or needs not be. */
    public boolean isCorrect(String word) {
        List<SourceRange> wrong = new ArrayList<>();
        look(word, new SourceRange(0, word.length()), KnownWords.NONE, wrong);
        return wrong.isEmpty();
    }

    /**
     * The misspelt words of a line, or misspelt parts of hyphenated ones, in order.
     *
     * @return ranges in UTF-16 units of the line
     */
    public List<SourceRange> mistakes(ProseLine line, KnownWords known) {
        List<SourceRange> wrong = new ArrayList<>();
        for (SourceRange stretch : line.prose()) {
            WordFinder.words(line.text(), stretch).forEach(word -> look(line.text(), word, known, wrong));
        }
        return List.copyOf(wrong);
    }

    /**
     * What may have been meant, the likeliest first, with a capital if {@code word} has one; may be empty.
     *
     * @param limit how many at most
     * @param patience how long to search: what was found by then is returned. A step of the search that has begun ends,
     *     some tens of milliseconds later
     */
    public List<String> suggest(String word, int limit, Duration patience) {
        String spelling = Spelling.of(word);
        if (spelling.isBlank()) {
            return List.of();
        }
        SequencedSet<String> found = new LinkedHashSet<>();
        boolean capital = Spelling.startsWithCapital(spelling);
        for (String similar : lexicon.similar(spelling, System.nanoTime() + patience.toNanos())) {
            String shown = capital ? Spelling.withCapital(similar) : similar;
            if (!shown.equals(spelling)) {
                found.add(shown);
            }
        }
        return found.stream().limit(limit).toList();
    }

    private void look(String line, SourceRange word, KnownWords known, List<SourceRange> wrong) {
        String spelling = Spelling.of(word.of(line));
        if (Exempt.covers(spelling) || known.contains(spelling) || isInDictionary(spelling)) {
            return;
        }
        List<SourceRange> parts = breaks.parts(line, word);
        if (!parts.equals(List.of(word))) {
            parts.forEach(part -> look(line, part, known, wrong));
        } else if (!isPartOfCompound(line, word, spelling)) {
            wrong.add(word);
        }
    }

    /** Whether a hyphen beside the word makes it right: "Arbeits- und Freizeit". */
    private boolean isPartOfCompound(String line, SourceRange word, String spelling) {
        boolean before = word.start() > 0 && Spelling.isHyphen(line.charAt(word.start() - 1));
        boolean after = word.end() < line.length() && Spelling.isHyphen(line.charAt(word.end()));
        return (after && isInDictionary(spelling + "-")) || (before && isInDictionary("-" + spelling));
    }

    private boolean isInDictionary(String spelling) {
        Boolean before = remembered.get(spelling);
        if (before != null) {
            return before;
        }
        boolean is = lexicon.contains(spelling)
                || (Spelling.startsWithCapital(spelling) && lexicon.contains(Spelling.withSmallInitial(spelling)));
        if (remembered.size() >= REMEMBERED) {
            remembered.clear();
        }
        remembered.put(spelling, is);
        return is;
    }
}

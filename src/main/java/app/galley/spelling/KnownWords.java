package app.galley.spelling;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words the user has taught Galley or told it to ignore. A small word is known with a capital too, at the start of a
 * sentence; one taught with a capital is not known without.
 */
public final class KnownWords {

    public static final KnownWords NONE = new KnownWords(Set.of());

    private final Set<String> spellings;

    private KnownWords(Set<String> spellings) {
        this.spellings = spellings;
    }

    /** However they are written: apostrophes, hyphens and composed letters are brought into one form. */
    public static KnownWords of(Collection<String> words) {
        return new KnownWords(words.stream().map(Spelling::of).collect(Collectors.toUnmodifiableSet()));
    }

    public KnownWords with(KnownWords others) {
        Set<String> all = new HashSet<>(spellings);
        all.addAll(others.spellings);
        return new KnownWords(Set.copyOf(all));
    }

    public boolean contains(String word) {
        String spelling = Spelling.of(word);
        return spellings.contains(spelling)
                || (Spelling.startsWithCapital(spelling) && spellings.contains(Spelling.withSmallInitial(spelling)));
    }
}

package app.galley.anchoring;

import app.galley.article.Outline;
import app.galley.article.Projection;
import app.galley.article.SourceRange;
import app.galley.article.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts for tests: each line is a block, and the source is the text itself. */
final class Texts {

    private Texts() {}

    static AnchorText of(String text) {
        return AnchorText.of(projection(text), Outline.EMPTY);
    }

    static List<AnchorText> chain(String... texts) {
        List<AnchorText> chain = new ArrayList<>();
        for (String text : texts) {
            chain.add(chain.isEmpty() ? of(text) : AnchorText.of(projection(text), Outline.EMPTY, chain.getLast()));
        }
        return chain;
    }

    static Projection projection(String text) {
        Projection.Builder builder = new Projection.Builder();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            int plain = builder.length();
            builder.add(line, start, line.length());
            builder.block(TextBlock.Kind.PARAGRAPH, 0, 0, new SourceRange(start, start + line.length()), plain);
            start += line.length() + 1;
        }
        return builder.build();
    }

    /** Prose-like text of about the given length: words of a vocabulary in which few are frequent, in lines of sentences. */
    static String prose(long seed, int length) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(length + 1000);
        while (text.length() < length) {
            int sentences = 2 + random.nextInt(5);
            for (int s = 0; s < sentences; s++) {
                int words = 5 + random.nextInt(20);
                for (int w = 0; w < words; w++) {
                    text.append(w == 0 ? "" : " ").append(word(random));
                }
                text.append(s + 1 < sentences ? ". " : ".");
            }
            text.append('\n');
        }
        return text.toString();
    }

    static String word(Random random) {
        // About a third of all words are one of twenty; the rest spread over some thousands.
        double u = random.nextDouble();
        int rank = (int) (20 * Math.pow(400, Math.max(0, u - 0.33) / 0.67) * (u < 0.33 ? u / 0.33 : 1));
        StringBuilder word = new StringBuilder();
        int value = rank + 7;
        while (value > 0) {
            word.append("bdfgklmnprstvz".charAt(value % 14)).append("aeiou".charAt(value % 5));
            value /= 14;
        }
        return word.toString();
    }

    /** The text with a number of words replaced, taken out and put in, each at a random place. */
    static String edited(String text, long seed, int edits) {
        Random random = new Random(seed);
        StringBuilder edited = new StringBuilder(text);
        for (int n = 0; n < edits; n++) {
            int at = random.nextInt(edited.length());
            int end = Math.min(edited.length(), at + random.nextInt(60));
            switch (random.nextInt(3)) {
                case 0 -> edited.insert(at, " " + word(random) + " ");
                case 1 -> edited.delete(at, end);
                default -> edited.replace(at, end, word(random) + " " + word(random));
            }
        }
        return edited.toString();
    }
}

package app.galley.markdown;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Gives the headings of one article their ids, in the order of the text: letters and digits of any script in lower case,
 * joined by single hyphens. The second of two equal ones ends in {@code -2}, an empty one is {@code section}.
 */
final class HeadingIds {

    /** Longer ids help nobody; a title of megabytes must not become an attribute of megabytes. */
    private static final int LONGEST = 80;

    /** The ids of footnotes and of the references to them. */
    private static final Pattern TAKEN = Pattern.compile("fn(ref)?-\\d+(-\\d+)?");

    private final Set<String> used = new HashSet<>();
    private final Map<String, Integer> next = new HashMap<>();

    /** Passes an id over that a heading has got already. */
    void take(String id) {
        used.add(id);
    }

    String next(String title) {
        String slug = slug(title);
        String id = slug;
        if (!used.add(id)) {
            int n = next.getOrDefault(slug, 2);
            while (!used.add(slug + "-" + n)) {
                n++;
            }
            id = slug + "-" + n;
            next.put(slug, n + 1);
        }
        return id;
    }

    private static String slug(String title) {
        StringBuilder slug = new StringBuilder();
        String start = title.length() > 4 * LONGEST ? title.substring(0, 4 * LONGEST) : title;
        String lower = Normalizer.normalize(start, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        boolean gap = false;
        for (int i = 0; i < lower.length() && slug.length() < LONGEST; ) {
            int c = lower.codePointAt(i);
            i += Character.charCount(c);
            if (isKept(c)) {
                if (gap && !slug.isEmpty()) {
                    slug.append('-');
                }
                gap = false;
                slug.appendCodePoint(c);
            } else if (!isSkipped(c)) {
                gap = true;
            }
        }
        if (slug.isEmpty()) {
            return "section";
        }
        return TAKEN.matcher(slug).matches() ? "section-" + slug : slug.toString();
    }

    private static boolean isKept(int c) {
        return Character.isLetterOrDigit(c)
                || switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
                    default -> false;
                };
    }

    /** An apostrophe joins ("it's"), and so do joiners and other invisible characters. */
    private static boolean isSkipped(int c) {
        return c == '\'' || c == '’' || Character.getType(c) == Character.FORMAT;
    }
}

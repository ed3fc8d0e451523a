package app.galley.editing.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;

/**
 * What is put in the place of a match. For a regular expression, {@code $1} or {@code ${name}} is a group of it, {@code $0}
 * or {@code $&} all that matched, {@code $$} a dollar; {@code \n} and {@code \t} are a new line and a tab, and a backslash
 * takes the meaning from what follows. For words nothing has a meaning.
 */
final class Replacement {

    /** @param group -1 for words as they stand */
    private record Part(String words, int group) {}

    private final List<Part> parts = new ArrayList<>();
    private final boolean keepCase;

    /** @throws IllegalArgumentException if it names a group that the expression does not have */
    Replacement(String template, Query query, Matcher matcher, boolean keepCase) {
        this.keepCase = keepCase;
        if (query.regex()) {
            read(template, matcher);
        } else {
            parts.add(new Part(template, -1));
        }
    }

    /** What comes in the place of the match that the matcher stands at. */
    String of(Matcher matcher) {
        StringBuilder words = new StringBuilder();
        for (Part part : parts) {
            if (part.group < 0) {
                words.append(part.words);
            } else if (matcher.group(part.group) != null) {
                words.append(matcher.group(part.group));
            }
        }
        return keepCase ? inCaseOf(matcher.group(), words.toString()) : words.toString();
    }

    private void read(String template, Matcher matcher) {
        StringBuilder words = new StringBuilder();
        int at = 0;
        while (at < template.length()) {
            char c = template.charAt(at);
            char next = at + 1 < template.length() ? template.charAt(at + 1) : '\0';
            if (c == '\\' && next != '\0') {
                words.append(next == 'n' ? '\n' : next == 't' ? '\t' : next);
                at += 2;
            } else if (c == '$' && next == '$') {
                words.append('$');
                at += 2;
            } else if (c == '$' && (next == '&' || next == '{' || (next >= '0' && next <= '9'))) {
                parts.add(new Part(words.toString(), -1));
                words.setLength(0);
                at = group(template, at + 1, matcher);
            } else {
                words.append(c);
                at++;
            }
        }
        parts.add(new Part(words.toString(), -1));
    }

    /** Reads what names a group; gives where it ends. Of {@code $12} the 2 is a letter where there are not twelve groups. */
    private int group(String template, int start, Matcher matcher) {
        if (template.charAt(start) == '&') {
            parts.add(new Part("", 0));
            return start + 1;
        }
        if (template.charAt(start) == '{') {
            int end = template.indexOf('}', start);
            Map<String, Integer> names = matcher.namedGroups();
            Integer named = end < 0 ? null : names.get(template.substring(start + 1, end));
            if (named == null) {
                throw new IllegalArgumentException("No such group");
            }
            parts.add(new Part("", named));
            return end + 1;
        }
        int group = template.charAt(start) - '0';
        int end = start + 1;
        while (end < template.length() && template.charAt(end) >= '0' && template.charAt(end) <= '9') {
            int longer = group * 10 + template.charAt(end) - '0';
            if (longer > matcher.groupCount()) {
                break;
            }
            group = longer;
            end++;
        }
        if (group > matcher.groupCount()) {
            throw new IllegalArgumentException("No such group");
        }
        parts.add(new Part("", group));
        return end;
    }

    /** All in capitals where the match was, or beginning with one where the match did. */
    private static String inCaseOf(String match, String words) {
        if (match.isEmpty() || words.isEmpty()) {
            return words;
        }
        boolean manyLetters = match.codePoints().filter(Character::isLetter).count() > 1;
        if (manyLetters
                && match.equals(match.toUpperCase(Locale.ROOT))
                && !match.equals(match.toLowerCase(Locale.ROOT))) {
            return words.toUpperCase(Locale.ROOT);
        }
        if (Character.isUpperCase(match.codePointAt(0))) {
            int first = words.offsetByCodePoints(0, 1);
            return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
        }
        return words;
    }
}

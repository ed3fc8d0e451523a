package app.galley.review;

import app.galley.annotation.Changes;
import java.util.regex.Pattern;

/** What the strings of a review have to be like, so that every file holding them can be written and read again. */
public final class Texts {

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Texts() {}

    /** Whether {@code text} is Unicode: no half of a surrogate pair stands alone, for UTF-8 cannot say that. */
    static boolean isWellFormed(String text) {
        return brokenAt(text, 0) < 0;
    }

    /** The text with each surrogate that stands alone replaced by U+FFFD. */
    public static String repaired(String text) {
        int at = brokenAt(text, 0);
        if (at < 0) {
            return text;
        }
        StringBuilder whole = new StringBuilder(text);
        for (; at >= 0; at = brokenAt(text, at + 1)) {
            whole.setCharAt(at, '\uFFFD');
        }
        return whole.toString();
    }

    static void requireWellFormed(String text) {
        if (!isWellFormed(text)) {
            throw new IllegalArgumentException("a surrogate stands alone");
        }
    }

    static boolean isUuid(String text) {
        return UUID.matcher(text).matches();
    }

    static void requireUuid(String text) {
        if (!isUuid(text)) {
            throw new IllegalArgumentException("not a UUID in lower case: " + text);
        }
    }

    static void requireUuids(Changes changes) {
        changes.counts().keySet().forEach(person -> requireUuid(person.value()));
    }

    private static int brokenAt(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return i;
            }
        }
        return -1;
    }
}

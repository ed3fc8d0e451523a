package app.galley.importing.plain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a line begins with when it is a list's item or a numbered heading.
 *
 * @param sign the bullet, or what stands behind the number: {@code .}, {@code )}, or nothing behind {@code 1.1}
 * @param number the last part of the number; -1 for a bullet
 * @param depth how many parts the number has: 2 for {@code 1.1}; 0 for a bullet
 * @param indent columns before it
 * @param rest the line's text behind it
 */
record Marker(String sign, int number, int depth, int indent, String rest) {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})((?:\\.\\d{1,3}){0,5})([.)]?)[ \\t\\u00a0]+");
    private static final Pattern BULLET = Pattern.compile("([-*+•‣◦▪●○·–])[ \\t\\u00a0]+");
    private static final int LONGEST = 40;

    static @Nullable Marker of(Line line) {
        if (line.length() < 3) {
            return null;
        }
        String head = line.text().substring(0, Math.min(LONGEST, line.length()));
        Matcher bullet = BULLET.matcher(head);
        if (bullet.lookingAt()) {
            return new Marker(bullet.group(1), -1, 0, line.indent(), rest(line, bullet.end()));
        }
        Matcher number = NUMBER.matcher(head);
        if (!number.lookingAt()) {
            return null;
        }
        String more = number.group(2);
        String sign = number.group(3);
        if (more.isEmpty() && sign.isEmpty()) {
            return null;
        }
        int depth = 1 + (int) more.chars().filter(c -> c == '.').count();
        String last = more.isEmpty() ? number.group(1) : more.substring(more.lastIndexOf('.') + 1);
        return new Marker(sign, Integer.parseInt(last), depth, line.indent(), rest(line, number.end()));
    }

    boolean isBullet() {
        return depth == 0;
    }

    /** A number that Markdown knows as a list's: {@code 1.} or {@code 1)}. */
    boolean isListNumber() {
        return depth == 1 && !sign.isEmpty();
    }

    /** A bullet that is hardly ever anything else, so that one alone makes a list. */
    boolean isPlainlyBullet() {
        return isBullet() && "•‣◦▪●○".contains(sign);
    }

    /** Whether {@code next} can be the item after this one. */
    boolean precedes(Marker next) {
        return depth == next.depth
                && sign.equals(next.sign)
                && Math.abs(indent - next.indent) <= 1
                && (isBullet() || number + 1 == next.number);
    }

    private static String rest(Line line, int from) {
        return line.text().substring(from).strip();
    }
}

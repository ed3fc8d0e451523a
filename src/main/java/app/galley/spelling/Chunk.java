package app.galley.spelling;

import java.util.regex.Pattern;

/** What stands between two spaces, seen as a whole. */
final class Chunk {

    /**
     * An address with a scheme or www, one of mail, a handle, a tag, a path of Unix or Windows, an identifier with
     * underscores. None of them needs to look back, so the time is linear.
     */
    private static final Pattern ADDRESS_OR_NAME = Pattern.compile("\\p{L}://|(?:^|\\W)www\\.|@[\\p{L}\\d]|^\\W?#\\p{L}"
            + "|^\\W?~?/\\p{L}|[\\p{L}:]\\\\\\p{L}|[\\p{L}\\d]_[\\p{L}\\d]");

    private static final Pattern REFERENCE = Pattern.compile("&#?\\w{1,32};");

    private Chunk() {}

    static boolean isAddressOrName(String chunk) {
        return ADDRESS_OR_NAME.matcher(chunk).find();
    }

    /** Where the character reference that begins with {@code &} at {@code start} ends; after the sign if it is none. */
    static int endOfReference(String line, int start, int stop) {
        var matcher = REFERENCE.matcher(line).region(start, stop);
        return matcher.lookingAt() ? matcher.end() : start + 1;
    }
}

package app.galley.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * The HTML file of a review copy, from which no more is read than its review, and what somebody wrote in it before their
 * browser saved it as a page: who mails that page means what can be seen in it. So a copy is the same to Galley if a browser
 * or a mail program has written its HTML anew, as long as the review in it is whole.
 */
public final class ReviewCopyFile {

    private static final int HEAD = 8_192;
    private static final Pattern META =
            Pattern.compile("<meta\\b[^<>]{0,200}\\bname=[\"']?" + ReviewCopy.META + "\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern REVIEW = Pattern.compile(
            "<script\\b[^<>]{0,200}\\bid=[\"']?" + ReviewCopy.REVIEW_ID + "[\"']?(?=[\\s>])[^<>]{0,200}>",
            Pattern.CASE_INSENSITIVE);

    private ReviewCopyFile() {}

    /** Whether a page says of itself that it is a review copy. */
    public static boolean isCopy(String html) {
        return META.matcher(html.substring(0, Math.min(html.length(), HEAD))).find();
    }

    /**
     * @param name what the user knows the copy by
     * @param html of a page that {@link #isCopy}
     * @throws ReviewException if the review in it, or what was written in it, is missing, cut off or damaged
     */
    public static ReviewCopy read(String name, String html) throws ReviewException {
        Matcher element = REVIEW.matcher(html);
        int start = -1;
        while (element.find()) {
            // The last one: what the article quotes stands before.
            start = element.end();
        }
        // In the review itself this sign is written as an escape.
        int end = start < 0 ? -1 : html.indexOf('<', start);
        if (end < 0) {
            throw new ReviewException(
                    name
                            + " is a review copy that is cut off before its end, nothing was changed; ask for it to be sent again");
        }
        byte[] review = html.substring(start, end).getBytes(UTF_8);
        ReviewFileReader reader = new ReviewFileReader();
        ReviewCopy made = reader.readCopy(name, review);
        byte[] written = written(name, html, review);
        if (written == null) {
            return made;
        }
        ReviewState both =
                Merge.of(made.review().state(), reader.read(name, written).state());
        return new ReviewCopy(new ReviewFile(made.review().article(), both), made.markdown());
    }

    private static byte @Nullable [] written(String name, String html, byte[] review) throws ReviewException {
        try {
            return new WrittenInCopy().review(html, review);
        } catch (JacksonException e) {
            throw new ReviewException(
                    name
                            + " is a review copy with comments written in it that cannot be read, nothing was changed; open it"
                            + " in a browser and choose “Save review” there",
                    e);
        }
    }
}

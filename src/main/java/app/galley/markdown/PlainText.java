package app.galley.markdown;

/** Takes all marks but those of headings out of a text that no parser can cope with. */
final class PlainText {

    private static final String MARKS = "*_`~[]<>|+&\\";

    private PlainText() {}

    /** The text with stand-ins for its marks, as long as it was; headings and paragraphs stay what they are. */
    static String withoutMarks(String text) {
        char[] plain = text.toCharArray();
        for (int i = 0; i < plain.length; i++) {
            if (MARKS.indexOf(plain[i]) >= 0) {
                plain[i] = NestingGuard.STAND_IN;
            }
        }
        return NestingGuard.flattened(new String(plain));
    }
}

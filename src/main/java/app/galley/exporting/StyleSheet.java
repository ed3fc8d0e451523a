package app.galley.exporting;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The one style element of an exported page: that of the reader, the colours for light and dark, the fonts it needs. */
final class StyleSheet {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/\\s*", Pattern.DOTALL);
    private static final Pattern DARK = Pattern.compile(":root\\[data-theme=dark]\\s*\\{([^}]*)}\\s*", Pattern.DOTALL);

    private static final String LATIN = "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,"
            + "U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD";
    private static final String LATIN_EXTENDED = "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,"
            + "U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113,U+2C60-2C7F,U+A720-A7FF";

    private final String text;

    private StyleSheet(String text) {
        this.text = text;
    }

    /**
     * The style for a page: fonts are embedded only where {@code page} has letters for them.
     *
     * @param more sheets that come last
     */
    static StyleSheet of(Element page, String... more) {
        StringBuilder css = new StringBuilder();
        boolean extended = page.wholeText().codePoints().anyMatch(StyleSheet::isExtended);
        face(css, "normal", 400, "400-normal", extended);
        face(css, "normal", 600, "600-normal", extended);
        if (page.selectFirst("em, i, cite, dfn, var, address, h5") != null) {
            face(css, "italic", 400, "400-italic", extended);
        }
        css.append(page());
        if (more.length > 0 || page.selectFirst("mark, .note, .comments") != null) {
            css.append(read("exporting/comments.css"));
        }
        css.append(read("exporting/export.css"));
        for (String sheet : more) {
            css.append(read(sheet));
        }
        return new StyleSheet(css.toString());
    }

    String text() {
        return text;
    }

    /** The hash by which a content security policy lets this style through and no other. */
    String policyHash() {
        return Resources.policyHash(text);
    }

    /** The reader's style; its dark colours for whoever prefers them, on screen only: paper is light. */
    private static String page() {
        String css = read("page/page.css");
        Matcher dark = DARK.matcher(css);
        if (!dark.find()) {
            throw new IllegalStateException("page.css has no block for :root[data-theme=dark]");
        }
        return dark.replaceFirst(Matcher.quoteReplacement(
                "@media screen and (prefers-color-scheme: dark) { :root {" + dark.group(1) + "} }\n"));
    }

    private static void face(StringBuilder css, String style, int weight, String name, boolean extended) {
        face(css, style, weight, "latin-" + name, LATIN);
        if (extended) {
            face(css, style, weight, "latin-ext-" + name, LATIN_EXTENDED);
        }
    }

    private static void face(StringBuilder css, String style, int weight, String name, String range) {
        css.append("@font-face { font-family: \"Source Serif 4\"; font-display: swap; font-style: ")
                .append(style)
                .append("; font-weight: ")
                .append(weight)
                .append("; unicode-range: ")
                .append(range)
                .append("; src: url(data:font/woff2;base64,")
                .append(Base64.getEncoder()
                        .encodeToString(Resources.bytes("page/fonts/source-serif-4-" + name + ".woff2")))
                .append(") format(\"woff2\"); }\n");
    }

    private static boolean isExtended(int c) {
        return (c >= 0x100 && c <= 0x2FF && c != 0x131 && c != 0x152 && c != 0x153)
                || (c >= 0x1D00 && c <= 0x1DBF)
                || (c >= 0x1E00 && c <= 0x1EFF)
                || c == 0x2020
                || (c >= 0x20A0 && c <= 0x20C4 && c != 0x20AC);
    }

    private static String read(String resource) {
        return COMMENT.matcher(Resources.text(resource)).replaceAll("");
    }
}

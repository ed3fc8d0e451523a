package app.galley.article;

/** Names of files, made of what people call an article. */
public final class FileName {

    /** In code points; an ending still has room behind it in every file system. */
    private static final int MOST = 80;

    private FileName() {}

    /** A title as a file name without ending: what some system forbids in names becomes a hyphen; never empty. */
    public static String of(String title) {
        String name = title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-").strip();
        int most = Math.min(MOST, name.codePointCount(0, name.length()));
        // Windows drops full stops and spaces at a name's end.
        String shortened = name.substring(0, name.offsetByCodePoints(0, most)).replaceAll("[.\\s]+$", "");
        return shortened.isEmpty() || shortened.startsWith(".") ? "article" + shortened : shortened;
    }
}

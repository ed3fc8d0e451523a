package app.galley.editing;

/** A way to set words off by marks on both sides. */
public enum Emphasis {
    BOLD("**", Inline.Kind.BOLD),
    ITALIC("*", Inline.Kind.ITALIC),
    STRIKETHROUGH("~~", Inline.Kind.STRIKETHROUGH),
    /** The mark is as many backticks as the words need. */
    CODE("`", Inline.Kind.CODE);

    private final String mark;
    private final Inline.Kind kind;

    Emphasis(String mark, Inline.Kind kind) {
        this.mark = mark;
        this.kind = kind;
    }

    Inline.Kind kind() {
        return kind;
    }

    /** What stands before these words; the same reversed stands behind them. */
    String before(CharSequence words) {
        if (this != CODE) {
            return mark;
        }
        int longest = 0;
        int run = 0;
        for (int i = 0; i < words.length(); i++) {
            run = words.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        boolean touches = longest > 0 && (words.charAt(0) == '`' || words.charAt(words.length() - 1) == '`');
        return "`".repeat(longest + 1) + (touches ? " " : "");
    }

    String after(CharSequence words) {
        return new StringBuilder(before(words)).reverse().toString();
    }
}

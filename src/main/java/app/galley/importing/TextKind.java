package app.galley.importing;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The kinds of text that become articles. */
enum TextKind {
    MARKDOWN,
    HTML,
    PLAIN;

    private static final int HEAD = 2_000;
    private static final int LOOKED_AT = 200_000;
    private static final Pattern HTML_HEAD = Pattern.compile(
            "(?is)\\s*+(?:<\\?xml[^>]*+>\\s*+)?(?:<!--.{0,1000}?-->\\s*+)*(?:<!doctype\\s+html|<html|<head|<body)\\b.*");
    private static final Pattern HTML_PIECE = Pattern.compile(
            "(?is)</(?:p|div|h[1-6]|li|ul|ol|table|article|section|span|a|b|strong|em|i|blockquote|pre)>");
    private static final Pattern ANY_TAG = Pattern.compile("<[a-zA-Z!/?]");

    /** Marks of Markdown that plain text hardly ever has. */
    private enum Mark {
        FRONT_MATTER("\\A---[ \\t]*\\n(?:[\\w-]+:.*\\n)+---[ \\t]*$"),
        HEADING("^#{1,6} {1,3}\\S"),
        FENCE("^(?:```|~~~)[\\w-]*[ \\t]*$"),
        LINK("!?\\[[^\\]\\n]{1,200}\\]\\([^)\\s]{1,500}(?: \"[^\"\\n]{0,200}\")?\\)"),
        STRONG("(?<![\\w*])\\*\\*[^\\s*][^*\\n]{0,200}\\*\\*(?![\\w*])"),
        TABLE("^\\|?[ ]*:?-{2,}:?[ ]*\\|[ :|-]*$"),
        DEFINITION("^\\[[^\\]\\n]{1,100}\\]: \\S");

        private final Pattern pattern;

        Mark(String pattern) {
            this.pattern = Pattern.compile(pattern, Pattern.MULTILINE);
        }
    }

    /** The kind of a file, by its name's ending first, then by what it holds. */
    static TextKind of(String name, String text) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "html", "htm", "xhtml" -> ANY_TAG.matcher(text).find() ? HTML : PLAIN;
            case "md", "markdown" -> isHtmlPage(text) ? HTML : MARKDOWN;
            default -> isHtmlPage(text) ? HTML : marks(text).size() > 1 || isFrontMatter(text) ? MARKDOWN : PLAIN;
        };
    }

    /** The kind of text from the clipboard, by what it holds. */
    static TextKind ofPasted(String text) {
        String start = text.substring(0, Math.min(text.length(), HEAD)).stripLeading();
        boolean piece = start.startsWith("<")
                && HTML_PIECE
                        .matcher(text.substring(0, Math.min(text.length(), LOOKED_AT)))
                        .find();
        if (isHtmlPage(text) || piece) {
            return HTML;
        }
        return marks(text).isEmpty() ? PLAIN : MARKDOWN;
    }

    private static boolean isHtmlPage(String text) {
        return HTML_HEAD
                .matcher(text.substring(0, Math.min(text.length(), HEAD)))
                .matches();
    }

    private static boolean isFrontMatter(String text) {
        return marks(text.substring(0, Math.min(text.length(), HEAD))).contains(Mark.FRONT_MATTER);
    }

    private static Set<Mark> marks(String text) {
        Matcher matcher = Mark.HEADING.pattern.matcher(text.substring(0, Math.min(text.length(), LOOKED_AT)));
        Set<Mark> found = EnumSet.noneOf(Mark.class);
        for (Mark mark : Mark.values()) {
            if (matcher.usePattern(mark.pattern).reset().find()) {
                found.add(mark);
            }
        }
        return found;
    }
}

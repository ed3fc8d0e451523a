package app.galley.markdown;

import java.util.EnumSet;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;

/** Finds web and mail addresses that stand in running text as they are. */
final class Autolinks {

    private static final LinkExtractor EXTRACTOR = LinkExtractor.builder()
            .linkTypes(EnumSet.of(LinkType.URL, LinkType.WWW, LinkType.EMAIL))
            .build();

    private Autolinks() {}

    /** Whether it is worth while to look. */
    static boolean mayHold(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '@' -> {
                    return true;
                }
                case ':' -> {
                    if (i + 2 < text.length() && text.charAt(i + 1) == '/' && text.charAt(i + 2) == '/') {
                        return true;
                    }
                }
                case 'w', 'W' -> {
                    if (i + 3 < text.length() && text.charAt(i + 3) == '.' && isW(text.charAt(i + 1))) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }

    static Iterable<LinkSpan> in(CharSequence text) {
        return EXTRACTOR.extractLinks(text);
    }

    /** What the address leads to, or {@code ""} where it is of a kind that is left as text ({@code ftp://…}). */
    static String target(LinkSpan link, String shown) {
        return switch (link.getType()) {
            case EMAIL -> "mailto:" + shown;
            case WWW -> "http://" + shown;
            default -> SafeLinks.isExternal(shown) ? shown : "";
        };
    }

    private static boolean isW(char c) {
        return c == 'w' || c == 'W';
    }
}

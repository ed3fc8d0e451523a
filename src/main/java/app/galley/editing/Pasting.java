package app.galley.editing;

import app.galley.article.PlainCharacters;
import app.galley.editing.Inline.Kind;
import java.util.Optional;

/** What pasted text becomes. HTML and pictures are made Markdown elsewhere and come here as text. */
public final class Pasting {

    private Pasting() {}

    /**
     * The clipboard's text in place of what is selected; lines end in LF, control characters are gone. An address pasted on
     * words becomes their link. In an item or a quote, further lines stay in it. Empty where nothing is left to paste.
     */
    public static Optional<Step> text(Spot spot, String clipboard) {
        String text = PlainCharacters.of(clipboard);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String address = text.strip();
        if (LinkAddress.isUrl(address) && isLinkable(spot)) {
            return Optional.of(Links.to(spot, address));
        }
        int from = spot.selection().start();
        String pasted = indented(spot, text);
        return Optional.of(new Changes(spot.text())
                .replace(from, spot.selection().end(), pasted)
                .step(spot.selection(), Selection.at(from + pasted.length())));
    }

    /** Words of one line, neither code nor in a link already, nor an address themselves. */
    private static boolean isLinkable(Spot spot) {
        Selection selection = spot.selection();
        String selected = selection.of(spot.text()).strip();
        if (selected.isEmpty() || selected.indexOf('\n') >= 0 || LinkAddress.isUrl(selected)) {
            return false;
        }
        Line line = spot.firstLine();
        Inlines inlines = Inlines.around(spot.text(), selection.start());
        boolean taken = inlines.parts().stream()
                .filter(part -> switch (part.kind()) {
                    case LINK, IMAGE, AUTOLINK, CODE, HTML_TAG, ADDRESS -> true;
                    case BOLD, ITALIC, STRIKETHROUGH -> false;
                })
                .anyMatch(part -> overlaps(part, selection));
        return !taken && !spot.isLiteral(line) && selection.start() >= line.content();
    }

    /** Code with both its marks may be the words of a link. */
    private static boolean overlaps(Inline part, Selection selection) {
        boolean wholeCode =
                part.kind() == Kind.CODE && selection.start() <= part.from() && part.to() <= selection.end();
        return !wholeCode && part.from() < selection.end() && selection.start() < part.to();
    }

    private static String indented(Spot spot, String text) {
        Line line = spot.firstLine();
        boolean within = spot.selection().start() >= line.content() && text.indexOf('\n') >= 0;
        String prefix = within && !line.marks().isEmpty() && !spot.isLiteral(line) ? Prefix.hanging(line) : "";
        if (prefix.isEmpty()) {
            return text;
        }
        StringBuilder indented = new StringBuilder();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            indented.append(text, start, end).append('\n');
            start = end + 1;
            boolean blank = start < text.length() && text.charAt(start) == '\n';
            if (start < text.length()) {
                indented.append(blank ? prefix.stripTrailing() : prefix);
            }
        }
        return indented.append(text, start, text.length()).toString();
    }
}

package app.galley.editing;

import app.galley.editing.Inline.Kind;
import java.util.List;
import java.util.Optional;

/** Makes links, and finds the address of one. */
public final class Links {

    private Links() {}

    /**
     * In a link, its address is selected. Else what is selected, or the word at the caret, becomes the words of a link, the
     * caret being where the address goes; an address becomes the address. Empty in code, and over several paragraphs.
     */
    public static Optional<Step> insert(Spot spot) {
        Selection old = spot.selection();
        if (spot.isLiteral(spot.firstLine()) || spot.lines().stream().anyMatch(line -> breaks(spot, line))) {
            return Optional.empty();
        }
        Inlines inlines = Inlines.around(spot.text(), old.start());
        Optional<Selection> address = addressOf(inlines, spot.text(), old);
        if (address.isPresent()) {
            return Optional.of(new Step(List.of(), old, address.get()));
        }
        if (inlines.isLiteral(old.start()) || inlines.isLiteral(old.end())) {
            return Optional.empty();
        }
        int start = old.start();
        int end = old.end();
        if (old.isEmpty()) {
            Optional<Piece> word = Piece.wordAt(spot.text(), start);
            start = word.map(Piece::from).orElse(start);
            end = word.map(Piece::to).orElse(end);
        }
        return Optional.of(made(spot, start, end));
    }

    /** What is selected as a link to an address; for pasting. */
    static Step to(Spot spot, String address) {
        Piece piece = Piece.trimmed(
                        spot.text(), spot.selection().start(), spot.selection().end())
                .orElseThrow();
        String words = escaped(spot.text().subSequence(piece.from(), piece.to()).toString());
        String link = "[" + words + "](" + LinkAddress.escaped(address) + ")";
        return new Changes(spot.text())
                .replace(piece.from(), piece.to(), link)
                .step(spot.selection(), Selection.at(piece.from() + link.length()));
    }

    private static Step made(Spot spot, int start, int end) {
        CharSequence text = spot.text();
        Piece piece = Piece.trimmed(text, start, end).orElse(new Piece(start, start));
        String words = text.subSequence(piece.from(), piece.to()).toString();
        boolean url = LinkAddress.isUrl(words);
        String shown = url ? "" : escaped(words);
        String link = "[" + shown + "](" + (url ? LinkAddress.escaped(words) : "") + ")";
        int caret = url || words.isEmpty() ? 1 : shown.length() + 3;
        return new Changes(text)
                .replace(piece.from(), piece.to(), link)
                .step(spot.selection(), Selection.at(piece.from() + caret));
    }

    private static boolean breaks(Spot spot, Line line) {
        boolean first = line.start() <= spot.selection().start();
        return !first && (line.isBlank() || line.item() != null || HeadingLine.level(line) > 0);
    }

    private static Optional<Selection> addressOf(Inlines inlines, CharSequence text, Selection at) {
        Optional<Inline> auto = inlines.holding(Kind.AUTOLINK, at.start(), at.end());
        if (auto.isPresent()) {
            return auto.map(part -> new Selection(part.contentFrom(), part.contentTo()));
        }
        return inlines.holding(Kind.LINK, at.start(), at.end())
                .or(() -> inlines.holding(Kind.IMAGE, at.start(), at.end()))
                .filter(link -> link.from() < at.end() && at.start() < link.to())
                .map(link -> {
                    int from = link.contentTo() + 2;
                    return new Selection(from, LinkAddress.addressEnd(text, from, link.to() - 1));
                });
    }

    /** Brackets without their other half would end the words too early. */
    private static String escaped(String words) {
        int depth = 0;
        boolean balanced = true;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                depth++;
            } else if (c == ']') {
                depth--;
                balanced &= depth >= 0;
            }
        }
        return balanced && depth == 0 ? words : words.replaceAll("(?<!\\\\)([\\[\\]])", "\\\\$1");
    }
}

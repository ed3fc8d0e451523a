package app.galley.markdown;

import app.galley.markdown.CrossReferences.Mark;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is put before a part of an article so that it can be parsed alone: the definitions of the whole.
 *
 * @param text Markdown that ends with a heading, so that nothing of it goes on; "" where the part has no use for it
 * @param links the links it defines
 * @param notes the footnotes it defines
 */
record Preamble(String text, List<Mark> links, List<Mark> notes) {

    private static final String END = "# -\n";

    /** Null where a definition cannot be put elsewhere as it stands. */
    static @Nullable Preamble to(String part, CrossReferences references) {
        if (part.indexOf('[') < 0) {
            return new Preamble("", List.of(), List.of());
        }
        List<Mark> notes = references.notes().stream()
                .filter(note -> !note.definition().isEmpty())
                .toList();
        StringBuilder text = new StringBuilder();
        for (List<Mark> marks : List.of(notes, references.links())) {
            for (Mark mark : marks) {
                if (mark.definition().indexOf('\n') >= 0 || mark.definition().indexOf('\r') >= 0) {
                    return null;
                }
                text.append(mark.definition()).append("\n\n");
            }
        }
        return new Preamble(text.append(END).toString(), references.links(), notes);
    }

    /** Whether that came of it which should. */
    boolean isDefined(Linkage found) {
        List<String> definedLinks =
                found.links().stream().map(link -> link.getChars().toString()).toList();
        List<String> definedNotes =
                found.notes().stream().map(Preamble::definition).toList();
        return definedLinks.equals(links.stream().map(Mark::definition).toList())
                && definedNotes.equals(notes.stream().map(Mark::definition).toList());
    }

    /** A note of the same name, with whatever text. */
    static String definition(FootnoteBlock note) {
        return "[^" + note.getText() + "]: x";
    }
}

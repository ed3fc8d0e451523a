package app.galley.markdown;

import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * What the sections of an article take from one another: all that must be known besides its own text to parse one alone.
 * Each list is in the order of the source.
 *
 * @param links the definitions of links
 * @param notes the definitions of footnotes
 * @param calls the references to footnotes, those in notes left out
 */
record CrossReferences(List<Mark> links, List<Mark> notes, List<Mark> calls) {

    /**
     * One of them.
     *
     * @param start where it starts in the source, in UTF-16 units
     * @param end where it ends
     * @param source a definition's text, from the start of its line on; "" for a reference, and for a note in a list or
     *     quote, of which its own text does not tell all
     * @param definition what defines the same elsewhere; "" where another definition goes first, and for a reference
     * @param number of the note, from 1; 0 for a link
     */
    record Mark(int start, int end, String source, String definition, int number) {

        private Mark at(int newStart, int newEnd) {
            return new Mark(newStart, newEnd, source, definition, number);
        }
    }

    CrossReferences {
        links = List.copyOf(links);
        notes = List.copyOf(notes);
        calls = List.copyOf(calls);
    }

    /** @param base where in {@code markdown} the text starts of which {@code document} is the tree */
    static CrossReferences of(String markdown, int base, Document document, Linkage linkage, Footnotes footnotes) {
        List<Mark> links = new ArrayList<>();
        for (Reference link : linkage.links()) {
            String source = link.getChars().toString();
            links.add(mark(link, base, source, source, 0));
        }
        List<Mark> notes = new ArrayList<>();
        for (FootnoteBlock note : linkage.notes()) {
            int line = Lines.start(markdown, base + note.getStartOffset(), 0);
            boolean alone = note.getParent() instanceof Document;
            String source = alone ? markdown.substring(line, base + note.getEndOffset()) : "";
            String definition = Footnotes.isFirst(note, document) ? Preamble.definition(note) : "";
            notes.add(mark(note, base, source, definition, footnotes.number(note)));
        }
        List<Mark> calls = new ArrayList<>();
        for (Footnote call : linkage.calls()) {
            calls.add(mark(call, base, "", "", footnotes.number(call, document)));
        }
        return new CrossReferences(links, notes, calls);
    }

    private static Mark mark(Node node, int base, String source, String definition, int number) {
        return new Mark(base + node.getStartOffset(), base + node.getEndOffset(), source, definition, number);
    }

    /** Those that stand from {@code start} to before {@code end}. */
    CrossReferences within(int start, int end) {
        return new CrossReferences(within(links, start, end), within(notes, start, end), within(calls, start, end));
    }

    /** Whether those of a part of the text are the same definitions, and references to the same notes, in that order. */
    boolean isSameAs(CrossReferences part) {
        return isSame(links, part.links, CrossReferences::isSameDefinition)
                && isSame(notes, part.notes, CrossReferences::isSameDefinition)
                && isSame(calls, part.calls, (one, other) -> one.number == other.number);
    }

    /**
     * Those of the text after a change.
     *
     * @param start where the stretch that changed starts
     * @param end where it ended before
     * @param part those in it now, which are the same as before
     * @param shift how much further on the text behind it stands now
     */
    CrossReferences moved(int start, int end, CrossReferences part, int shift) {
        return new CrossReferences(
                moved(links, start, end, part.links, shift),
                moved(notes, start, end, part.notes, shift),
                moved(calls, start, end, part.calls, shift));
    }

    private static boolean isSameDefinition(Mark one, Mark other) {
        return !one.source.isEmpty() && one.source.equals(other.source);
    }

    private static List<Mark> within(List<Mark> marks, int start, int end) {
        return marks.stream()
                .filter(mark -> mark.start >= start && mark.start < end)
                .toList();
    }

    private static boolean isSame(List<Mark> one, List<Mark> other, BiPredicate<Mark, Mark> same) {
        return one.size() == other.size()
                && IntStream.range(0, one.size()).allMatch(i -> same.test(one.get(i), other.get(i)));
    }

    private static List<Mark> moved(List<Mark> marks, int start, int end, List<Mark> part, int shift) {
        if (marks.isEmpty() || marks.getLast().start < start) {
            return marks;
        }
        List<Mark> moved = new ArrayList<>(marks.size());
        Iterator<Mark> places = part.iterator();
        for (Mark mark : marks) {
            if (mark.start < start) {
                moved.add(mark);
            } else if (mark.start < end) {
                Mark place = places.next();
                moved.add(mark.at(place.start, place.end));
            } else {
                moved.add(mark.at(mark.start + shift, mark.end + shift));
            }
        }
        return moved;
    }
}

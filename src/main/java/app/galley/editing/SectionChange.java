package app.galley.editing;

/** What can be done to a section as a whole; it always takes its subsections along. Sections are named by their ids. */
public sealed interface SectionChange {

    String section();

    /** Where a section goes, seen from the one it is dropped on. */
    enum Place {
        /** Right before it, at its level. */
        BEFORE,
        /** Right after it and its subsections, at its level. */
        AFTER,
        /** Below it, as the last of its subsections. */
        INSIDE
    }

    record Move(String section, String target, Place place) implements SectionChange {}

    /** Before the sibling above; the first of its siblings becomes the last below the neighbour of its parent. */
    record Up(String section) implements SectionChange {}

    /** After the sibling below; the last of its siblings becomes the first below the neighbour of its parent. */
    record Down(String section) implements SectionChange {}

    /** A level up, where it stands: what follows at its old level becomes part of it. */
    record Promote(String section) implements SectionChange {}

    /** A level down, where it stands: it becomes part of the sibling above. */
    record Demote(String section) implements SectionChange {}

    /** @param heading the new heading as Markdown, without the marks that make it a heading */
    record Rename(String section, String heading) implements SectionChange {}

    record Delete(String section) implements SectionChange {}
}

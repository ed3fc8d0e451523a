package app.galley.highlighting;

import java.util.Arrays;

/**
 * What is open behind a line: the quotes, list items and footnotes, outermost first, and the block in the innermost. All
 * that a line has to know of those above it.
 */
final class BlockState {

    static final int QUOTE = -1;
    static final int FOOTNOTE = -2;
    /** Added to a list item's columns while nothing but its marker was written. */
    static final int EMPTY_ITEM = 1 << 20;

    private static final int[] NO_CONTAINERS = {};

    static final BlockState TOP = new BlockState(NO_CONTAINERS, Leaf.NONE);
    static final BlockState TOP_PARAGRAPH = new BlockState(NO_CONTAINERS, Leaf.PARAGRAPH);
    static final BlockState FRONT_MATTER = new BlockState(NO_CONTAINERS, Leaf.FRONT_MATTER);

    /** {@link #QUOTE}, {@link #FOOTNOTE}, or the columns a list item's content is indented by. Not to be changed. */
    final int[] containers;

    final Leaf leaf;

    private BlockState(int[] containers, Leaf leaf) {
        this.containers = containers;
        this.leaf = leaf;
    }

    /** The state of these containers; {@code before} itself if it is the same, so that most lines share one. */
    static BlockState of(BlockState before, int[] containers, int count, Leaf leaf) {
        if (count == 0 && leaf.kind() == LeafKind.NONE) {
            return TOP;
        }
        if (count == 0 && leaf.kind() == LeafKind.PARAGRAPH) {
            return TOP_PARAGRAPH;
        }
        if (leaf.equals(before.leaf)
                && Arrays.equals(before.containers, 0, before.containers.length, containers, 0, count)) {
            return before;
        }
        return new BlockState(Arrays.copyOf(containers, count), leaf);
    }

    int quotes() {
        return (int) Arrays.stream(containers).filter(c -> c == QUOTE).count();
    }

    int items() {
        return (int) Arrays.stream(containers).filter(c -> c >= 0).count();
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof BlockState state
                        && leaf.equals(state.leaf)
                        && Arrays.equals(containers, state.containers));
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(containers) + leaf.hashCode();
    }

    enum LeafKind {
        NONE,
        PARAGRAPH,
        FENCED_CODE,
        INDENTED_CODE,
        HTML,
        FRONT_MATTER
    }

    /**
     * The open block that holds text.
     *
     * @param mark the character of a fence, or the way an HTML block ends (1 to 7)
     * @param length how many of them open the fence
     * @param indent columns before the fence
     */
    record Leaf(LeafKind kind, int mark, int length, int indent) {
        static final Leaf NONE = new Leaf(LeafKind.NONE, 0, 0, 0);
        static final Leaf PARAGRAPH = new Leaf(LeafKind.PARAGRAPH, 0, 0, 0);
        static final Leaf INDENTED_CODE = new Leaf(LeafKind.INDENTED_CODE, 0, 0, 0);
        static final Leaf FRONT_MATTER = new Leaf(LeafKind.FRONT_MATTER, 0, 0, 0);

        static Leaf html(int ending) {
            return new Leaf(LeafKind.HTML, ending, 0, 0);
        }
    }
}

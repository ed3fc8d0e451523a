package app.galley.anchoring;

/**
 * Compares two texts: blocks that are the same, in order and moved; then long stretches that are the same, wherever they
 * stand; then word by word in the gaps between them; then shorter stretches that moved. Pure; may run on any thread.
 */
final class Comparison {

    private Comparison() {}

    static WordMap of(AnchorText older, AnchorText newer) {
        if (older.text().equals(newer.text())) {
            return WordMap.same(older.words().count());
        }
        Matching matching = new Matching(older, newer);
        SameBlocks.pair(matching);
        LongRuns.pair(matching);
        Gaps.pair(matching);
        Compounds.pair(matching);
        Strays.part(matching);
        Moves.pair(matching);
        Siblings.part(matching);
        return matching.done();
    }
}

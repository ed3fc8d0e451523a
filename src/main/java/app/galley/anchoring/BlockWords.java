package app.galley.anchoring;

/**
 * The words of one block, with offsets counted from the block's start, so that the same block in another text need not be
 * read again.
 *
 * @param text the block's own text
 * @param hash of all its words: blocks with the same words in the same order have the same one
 */
record BlockWords(String text, Words words, long hash) {

    static BlockWords of(String block) {
        Words words = WordReader.read(block, 0, block.length());
        long hash = words.count();
        for (long word : words.hashes()) {
            hash = (hash ^ word) * 0x100000001B3L;
            hash = Long.rotateLeft(hash, 23);
        }
        return new BlockWords(block, words, WordReader.mix(hash));
    }
}

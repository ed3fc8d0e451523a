package app.galley.anchoring;

/**
 * Some words of a text, in order, that need not stand together: what is left of it when the words already paired are taken
 * out.
 *
 * @param text the whole text
 * @param words the numbers of the words
 * @param hashes their hashes
 */
// Never compared with another: a record only for its names.
@SuppressWarnings("ArrayRecordComponent")
record Stretch(AnchorText text, int[] words, long[] hashes) {

    static Stretch of(AnchorText text, int[] words) {
        long[] hashes = new long[words.length];
        for (int k = 0; k < words.length; k++) {
            hashes[k] = text.words().hashes()[words[k]];
        }
        return new Stretch(text, words, hashes);
    }

    int count() {
        return words.length;
    }

    long hash(int index) {
        return hashes[index];
    }

    byte weight(int index) {
        return text.words().weights()[words[index]];
    }

    /** The letters of the word, see {@link Likeness#letters}. */
    long letters(int index) {
        Words all = text.words();
        return Likeness.letters(text.text(), all.starts()[words[index]], all.ends()[words[index]]);
    }

    String word(int index) {
        return text.word(words[index]);
    }
}

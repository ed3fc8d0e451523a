package app.galley.anchoring;

/**
 * Some words of a text, in order, that need not stand together: what is left of it when the words already paired are taken
 * out.
 *
 * @param text the whole text
 * @param words the numbers of the words
 * @param hashes their hashes
 */
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

    String word(int index) {
        return text.word(words[index]);
    }
}

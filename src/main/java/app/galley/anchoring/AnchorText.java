package app.galley.anchoring;

import app.galley.article.Outline;
import app.galley.article.PlainRange;
import app.galley.article.Projection;

/**
 * One text of an article, made ready to be compared: split into words, block by block. Making it takes time in proportion
 * to the text; made from a {@code like} one, blocks that both have are not read again. Immutable; keep it as long as the
 * text is needed.
 */
public final class AnchorText {

    private final Projection projection;
    private final Outline outline;
    private final Words words;
    private final Blocks blocks;

    private AnchorText(Projection projection, Outline outline, BlockReader reader) {
        this.projection = projection;
        this.outline = outline;
        words = reader.words();
        blocks = reader.blocks();
    }

    public static AnchorText of(Projection projection, Outline outline) {
        return new AnchorText(projection, outline, BlockReader.read(projection));
    }

    /** The same as without {@code like}, but quicker the more blocks the two texts share. */
    public static AnchorText of(Projection projection, Outline outline, AnchorText like) {
        return new AnchorText(projection, outline, BlockReader.read(projection, like));
    }

    public Projection projection() {
        return projection;
    }

    public Outline outline() {
        return outline;
    }

    Words words() {
        return words;
    }

    Blocks blocks() {
        return blocks;
    }

    String text() {
        return projection.text();
    }

    String word(int index) {
        return text().substring(words.starts()[index], words.ends()[index]);
    }

    /** From the start of the first word to the end of the last. */
    PlainRange range(int firstWord, int lastWord) {
        return new PlainRange(words.starts()[firstWord], words.ends()[lastWord]);
    }
}

package app.galley.ui.comments;

import app.galley.annotation.AuthorId;

/** The colour a person's comments and suggestions are shown in: it follows from the person's id, so it is the same everywhere. */
public final class AuthorColour {

    private static final int COLOURS = 8;

    private AuthorColour() {}

    /** A number from 1 to 8, which style sheets know. */
    public static int of(AuthorId author) {
        return Math.floorMod(author.value().hashCode(), COLOURS) + 1;
    }
}

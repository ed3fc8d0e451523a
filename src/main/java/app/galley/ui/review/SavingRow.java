package app.galley.ui.review;

/** A row of what is shown before a review is saved. */
sealed interface SavingRow {

    /**
     * What the rows below it are.
     *
     * @param note a sentence on them; empty for none
     * @param drafts how many drafts stand below it that can be marked ready together
     */
    record Group(String title, String note, int drafts) implements SavingRow {}

    /** What the file will hold. */
    record Leaving(Said said) implements SavingRow {}

    /** A draft, which stays on this computer unless it is marked ready. */
    record Staying(Said draft) implements SavingRow {}
}

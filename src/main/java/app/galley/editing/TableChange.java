package app.galley.editing;

/** What can be done in a table, at the cell the caret is in. Each realigns the table. */
public enum TableChange {
    REALIGN,
    /** To the next cell, which is then selected; behind the last one a row is added. */
    NEXT_CELL,
    PREVIOUS_CELL,
    /** To the row below, added if there is none; out of the table from a last row that is empty, which goes. */
    ENTER,
    ADD_ROW_ABOVE,
    ADD_ROW_BELOW,
    DELETE_ROW,
    MOVE_ROW_UP,
    MOVE_ROW_DOWN,
    ADD_COLUMN_BEFORE,
    ADD_COLUMN_AFTER,
    DELETE_COLUMN,
    MOVE_COLUMN_BACK,
    MOVE_COLUMN_ON,
    ALIGN_START,
    ALIGN_CENTRE,
    ALIGN_END,
    ALIGN_NONE
}

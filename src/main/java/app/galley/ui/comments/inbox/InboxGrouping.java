package app.galley.ui.comments.inbox;

/** By what the inbox puts threads together. */
public enum InboxGrouping {
    SECTION,
    REVIEWER
}

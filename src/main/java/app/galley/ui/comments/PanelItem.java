package app.galley.ui.comments;

/** One line of the panel's list. */
public sealed interface PanelItem permits CommentRow, UnfinishedRow {}

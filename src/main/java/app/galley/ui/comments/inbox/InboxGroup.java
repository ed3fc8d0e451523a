package app.galley.ui.comments.inbox;

/**
 * Threads that stand together.
 *
 * @param title a section's or a reviewer's name; empty for text before the first heading
 * @param handled how many of its threads are handled, those of earlier days too
 * @param total how many there are
 */
public record InboxGroup(String title, int handled, int total) {}

package app.galley.editing.search;

import app.galley.editing.Step;

/**
 * What replacing makes of a text.
 *
 * @param count how many places it changes or leaves because they read the same already
 */
public record Replaced(Step step, int count) {}

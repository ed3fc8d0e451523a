package app.galley.editing;

/**
 * A change of a section as a step.
 *
 * @param heading where the section's heading begins in the text after the step, in UTF-16 units; for a section that was
 *     deleted, where it stood
 */
public record SectionStep(Step step, int heading) {}

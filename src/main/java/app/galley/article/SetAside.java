package app.galley.article;

/**
 * A piece of page furniture (a reply form, share buttons …) that an import left out of the article, kept so that nothing
 * is silently lost.
 *
 * @param reason what it was taken for, in a few words for the user
 * @param content the text as it stood in the file
 */
public record SetAside(String reason, String content) {}

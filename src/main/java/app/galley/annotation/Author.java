package app.galley.annotation;

/**
 * Who wrote an annotation, as far as others may know. An e-mail address is no part of it: the library keeps addresses
 * apart, so that nothing that writes files can reach one by accident.
 *
 * @param name never blank
 */
public record Author(AuthorId id, String name) {}

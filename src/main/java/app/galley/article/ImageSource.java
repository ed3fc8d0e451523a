package app.galley.article;

import org.jspecify.annotations.Nullable;

/** Where the pictures of an article come from when it is shown or exported. */
@FunctionalInterface
public interface ImageSource {

    /** Shows no picture but those that are {@code data:} URIs already. */
    ImageSource NONE = url -> null;

    /**
     * What to put into the page for an image's address as written in the article: a {@code data:} URI, or null where
     * there is no such picture. Addresses on the network must give null: showing an article fetches nothing.
     */
    @Nullable String resolve(String url);
}

package app.galley.exchange;

import app.galley.article.ArticleId;
import app.galley.review.ReviewException;
import app.galley.review.ReviewFile;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads files of one further kind as reviews, such as review copies or what another program exports. */
@FunctionalInterface
interface ReviewSource {

    /**
     * @param into the article that the user wants it for, where they said so; else null
     * @return empty where the file is of another kind, so that others may try
     * @throws ReviewException where it is of this kind and cannot be read: one sentence for the user that names the file
     */
    Optional<ReviewFile> read(Path file, @Nullable ArticleId into) throws ReviewException;
}

package app.galley.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be asked in SQL: a single connection, or the whole {@link Database}. */
interface Queries {

    /** The library that is asked. */
    Path file();

    /** All rows, in order. */
    <T> List<T> query(String sql, RowReader<T> reader, @Nullable Object... parameters);

    default <T> Optional<T> first(String sql, RowReader<T> reader, @Nullable Object... parameters) {
        return query(sql, reader, parameters).stream().findFirst();
    }

    /** The whole number in the first column of the first row, 0 where there is no row. */
    default int number(String sql, @Nullable Object... parameters) {
        return first(sql, row -> row.getInt(1), parameters).orElse(0);
    }

    default boolean exists(String sql, @Nullable Object... parameters) {
        return first(sql, row -> true, parameters).isPresent();
    }
}

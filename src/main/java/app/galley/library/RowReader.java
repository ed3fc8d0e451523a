package app.galley.library;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Makes a value of the row a query stands at. */
@FunctionalInterface
interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
}

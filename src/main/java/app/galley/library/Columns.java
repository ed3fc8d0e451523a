package app.galley.library;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns of a row to be written and their values, in the order they were added. */
final class Columns {

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    Columns with(String column, @Nullable Object value) {
        values.put(column, value);
        return this;
    }

    String insertInto(String table) {
        String names = values.keySet().stream().map(Columns::quoted).collect(Collectors.joining(", "));
        String marks = String.join(", ", Collections.nCopies(values.size(), "?"));
        return "INSERT INTO " + table + " (" + names + ") VALUES (" + marks + ")";
    }

    /** An UPDATE of the row whose {@code key} the parameters of {@link #and} name. */
    String update(String table, String key) {
        String pairs =
                values.keySet().stream().map(name -> quoted(name) + " = ?").collect(Collectors.joining(", "));
        return "UPDATE " + table + " SET " + pairs + " WHERE " + quoted(key) + " = ?";
    }

    @Nullable Object[] values() {
        return values.values().toArray();
    }

    /** The values, and one more: the key of an {@link #update}. */
    @Nullable Object[] and(Object key) {
        @Nullable Object[] all = Arrays.copyOf(values(), values.size() + 1);
        all[values.size()] = key;
        return all;
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}

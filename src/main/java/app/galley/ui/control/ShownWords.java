package app.galley.ui.control;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The words by which values are shown that are chosen from a list and never typed. */
public final class ShownWords<T> extends StringConverter<T> {

    private final Function<T, String> words;

    public ShownWords(Function<T, String> words) {
        this.words = words;
    }

    /** The words of a value; none where nothing is chosen. */
    @Override
    public String toString(@Nullable T value) {
        return value == null ? "" : words.apply(value);
    }

    /** Always null: words do not lead back to a value. */
    @Override
    public @Nullable T fromString(@Nullable String typed) {
        return null;
    }
}

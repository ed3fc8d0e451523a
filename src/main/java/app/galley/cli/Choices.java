package app.galley.cli;

import app.galley.exporting.Publication;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Options with a few words to choose from, written in lower case. */
final class Choices {

    private Choices() {}

    static final class OfMode implements ITypeConverter<Window.Mode> {
        @Override
        public Window.Mode convert(String value) {
            return choose(Window.Mode.class, value);
        }
    }

    static final class OfTheme implements ITypeConverter<Window.Theme> {
        @Override
        public Window.Theme convert(String value) {
            return choose(Window.Theme.class, value);
        }
    }

    static final class OfComments implements ITypeConverter<Publication.Comments> {
        @Override
        public Publication.Comments convert(String value) {
            return choose(Publication.Comments.class, value);
        }
    }

    static final class OfFormat implements ITypeConverter<ExportCommand.Format> {
        @Override
        public ExportCommand.Format convert(String value) {
            return choose(ExportCommand.Format.class, value);
        }
    }

    static final class OfView implements ITypeConverter<ShowCommand.View> {
        @Override
        public ShowCommand.View convert(String value) {
            return choose(ShowCommand.View.class, value);
        }
    }

    private static <E extends Enum<E>> E choose(Class<E> type, String value) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> word(constant).equals(value.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + value + "' is not among "
                        + Arrays.stream(type.getEnumConstants())
                                .map(Choices::word)
                                .collect(Collectors.joining(", "))));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}

package app.galley.cli;

import app.galley.article.ArticleId;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code galley screenshot}: a picture of the window. */
@Command(
        name = "screenshot",
        description = {"Render the real window to a PNG file; no display is needed."})
final class ScreenshotCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--output", required = true, paramLabel = "FILE.png", description = "Where the picture goes.")
    private Path output = Path.of("");

    @Option(names = "--article", paramLabel = "ARTICLE", description = "The article to show.")
    private @Nullable String article;

    @Option(
            names = "--mode",
            paramLabel = "MODE",
            converter = Choices.OfMode.class,
            description = "read, write or split. The default is read.")
    private Window.Mode mode = Window.Mode.READ;

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            converter = Choices.OfTheme.class,
            description = "light or dark. The default is light.")
    private Window.Theme theme = Window.Theme.LIGHT;

    @Option(
            names = "--size",
            paramLabel = "WIDTHxHEIGHT",
            converter = Size.Converter.class,
            description = "In pixels. The default is 1400x900.")
    private Size size = new Size(1400, 900);

    ScreenshotCommand(Session session) {
        this.session = session;
    }

    record Size(int width, int height) {

        static final class Converter implements ITypeConverter<Size> {
            @Override
            public Size convert(String value) {
                if (!value.matches("[1-9]\\d{2,3}x[1-9]\\d{2,3}")) {
                    throw new TypeConversionException(
                            "'" + value + "' is no size such as 1400x900 (100x100 to 9999x9999)");
                }
                String[] numbers = value.split("x");
                return new Size(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
            }
        }
    }

    @Override
    public Integer call() throws CommandException {
        ArticleId id = article == null
                ? null
                : session.library().articles().find(article).id();
        session.prepareFolder();
        // The window opens it itself.
        session.close();
        session.window()
                .screenshot(new Window.Picture(
                        session.libraryPath(), id, mode, theme, size.width(), size.height(), output));
        session.out().println(output);
        return Cli.DONE;
    }
}

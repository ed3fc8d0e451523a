package app.galley.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the benchmark's article of a number of words to a file, or opens it in Galley as a writer has it before them, for
 * {@link ScreenBenchmark} to type into from outside.
 */
final class WritingProgram {

    private WritingProgram() {}

    /** @param arguments {@code write} and a file, or {@code open}; then how many words */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        MadeArticle article = MadeArticle.of(Integer.parseInt(arguments[arguments.length - 1]));
        // With most of a line behind it.
        int caret = article.text().indexOf(MadeArticle.MIDDLE) + MadeArticle.MIDDLE.length();
        if (arguments[0].equals("write")) {
            Files.writeString(Path.of(arguments[1]), article.text());
            // Its line, from 1, for programs that are told it.
            System.out.println(article.text().substring(0, caret).lines().count());
            return;
        }
        WritingWindow writing = new WritingWindow(1400, 900);
        var id = article.store(writing.library);
        writing.show(id);
        writing.open(id, caret);
        System.out.println("ready");
    }
}

package app.galley.library;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.article.Article;
import app.galley.article.Edit;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a call has stored is there, however the program ends. */
class DurabilityTest {

    private static final int KILLS = 4;

    @TempDir
    Path folder;

    @Test
    @Timeout(60)
    void aKilledProgramLosesNoCommentItHasStored() throws Exception {
        Path file = folder.resolve("library.galley");
        Random random = new Random(20261122);
        Set<AnnotationId> told = new HashSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            told.addAll(writeUntilKilled(file, 1 + random.nextInt(150)));

            try (Library library = Library.open(file)) {
                assertEquals(List.of(), library.check());
                Set<AnnotationId> stored = new HashSet<>();
                for (ArticleSummary one : library.articles().list()) {
                    library.annotations().list(one.article().id()).stream()
                            .map(Annotation::id)
                            .forEach(stored::add);
                }
                assertTrue(stored.containsAll(told), () -> told.size() + " told, " + stored.size() + " stored");
            }
        }
    }

    @Test
    @Timeout(60)
    void aKilledProgramLosesNoKeyItHasStored() throws Exception {
        Path file = folder.resolve("library.galley");
        try (Library library = Library.open(file)) {
            library.articles().create(Samples.article("Title", "One two"));
        }
        int typed = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            List<String> told = tellUntilKilled(Typist.class, file, 40 + 30 * kill);
            typed = Integer.parseInt(told.getLast());
            try (Library library = Library.open(file)) {
                assertEquals(List.of(), library.check());
                CurrentText text = library.articles()
                        .currentText(
                                library.articles().list().getFirst().article().id());
                String stored = text.text().substring("One two".length());
                assertTrue(stored.length() >= typed && text.last() == stored.length(), stored);
                for (int i = 0; i < stored.length(); i++) {
                    assertEquals(letter(i), stored.charAt(i));
                }
            }
        }
        assertTrue(typed >= 40, () -> "only few were told");
    }

    private static char letter(int number) {
        return (char) ('a' + number % 26);
    }

    /** Returns the ids that the program told before it was gone, {@code enough} of them or a few more. */
    private static Set<AnnotationId> writeUntilKilled(Path file, int enough) throws IOException, InterruptedException {
        Set<AnnotationId> told = new HashSet<>();
        tellUntilKilled(Writer.class, file, enough).forEach(line -> told.add(new AnnotationId(line)));
        return told;
    }

    /** Returns the lines that the program told before it was gone, {@code enough} of them or a few more. */
    private static List<String> tellUntilKilled(Class<?> program, Path file, int enough)
            throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> told = new ArrayList<>();
        try (BufferedReader out = new BufferedReader(new InputStreamReader(writer.getInputStream(), UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                told.add(line);
                if (told.size() == enough) {
                    // By its handle, for Process itself would close the stream that is being read.
                    writer.toHandle().destroyForcibly();
                }
            }
        }
        writer.waitFor();
        assertTrue(told.size() >= enough, "the writer ended by itself");
        return told;
    }

    /** Types at the end of the first article for ever, a letter at a time, and tells how many are stored. */
    static final class Typist {

        private Typist() {}

        public static void main(String[] arguments) {
            Library library = Library.open(Path.of(arguments[0]));
            CurrentText text = library.articles()
                    .currentText(library.articles().list().getFirst().article().id());
            long last = text.last();
            int end = text.text().length();
            while (true) {
                Edit key = new Edit(end++, "", String.valueOf(letter((int) last)));
                last = library.drafts().append(text.article().id(), text.base(), last, List.of(key));
                library.drafts().compact(text.article().id());
                System.out.println(last);
            }
        }
    }

    /** Stores comments for ever and tells the id of each once the call has returned. */
    static final class Writer {

        private Writer() {}

        public static void main(String[] arguments) {
            Library library = Library.open(Path.of(arguments[0]));
            Article article = library.articles().create(Samples.article("Title", "One two"));
            String body = "a comment of some length ".repeat(40);
            while (true) {
                Annotation comment = Samples.comment(article, body);
                library.annotations().add(comment);
                System.out.println(comment.id());
            }
        }
    }
}

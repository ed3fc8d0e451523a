package app.galley.exchange;

import app.galley.annotation.AnnotationId;
import app.galley.annotation.Author;
import app.galley.annotation.AuthorId;
import app.galley.annotation.Changes;
import app.galley.annotation.Status;
import app.galley.annotation.Target;
import app.galley.article.TextHash;
import app.galley.markdown.MarkdownParser;
import app.galley.review.ArticleReference;
import app.galley.review.ReviewException;
import app.galley.review.ReviewFile;
import app.galley.review.ReviewFileWriter;
import app.galley.review.ReviewState;
import app.galley.review.SharedAnnotation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Prints what it costs to merge ten reviews of a thousand comments each into an article of 20,000 words. */
final class MergeCost {

    private static final int FILES = 10;
    private static final int COMMENTS = 1_000;

    private MergeCost() {}

    public static void main(String[] arguments) throws IOException, ReviewException {
        Path folder = Files.createTempDirectory("galley-merge-cost");
        String text = article();
        try (Person writer = new Person(folder, "Wanda", Person.ARTICLE, text)) {
            writer.write(text.replace("word7 ", "other "));
            List<Path> files = new ArrayList<>();
            for (int i = 0; i < FILES; i++) {
                // Each on a text of their own, which the library lacks.
                files.add(Files.write(
                        folder.resolve(i + ".review.json"), review(text.replace("word3" + i + " ", "changed "), i)));
            }
            for (int round = 1; round <= 2; round++) {
                long start = System.nanoTime();
                List<IncomingReview> read = new ArrayList<>();
                for (Path file : files) {
                    read.add(writer.merging.read(file, null));
                }
                long merging = System.nanoTime();
                Merged merged = writer.merging.merge(read);
                long done = System.nanoTime();
                System.out.println("read " + (merging - start) / 1_000_000 + " ms, merged and placed "
                        + (done - merging) / 1_000_000 + " ms: " + merged.counts() + ", "
                        + merged.standings().words());
                if (round == 1) {
                    long undoing = System.nanoTime();
                    Undone undone = writer.merging.undo(merged.undo());
                    System.out.println(
                            "taken back " + (System.nanoTime() - undoing) / 1_000_000 + " ms: " + undone.restored());
                }
            }
        }
    }

    private static String article() {
        StringBuilder text = new StringBuilder("# Words\n");
        for (int i = 0; i < 20_000; i++) {
            text.append(i % 100 == 0 ? "\n\n" : "")
                    .append("word")
                    .append(i % 977)
                    .append(' ');
        }
        return text.toString();
    }

    private static byte[] review(String text, int number) {
        Random random = new Random(number);
        String plain = new MarkdownParser().parse(text).projection().text();
        Author author = new Author(AuthorId.random(), "P" + number);
        List<SharedAnnotation> made = new ArrayList<>();
        for (int i = 0; i < COMMENTS; i++) {
            int at = text.indexOf(' ', 20 + random.nextInt(text.length() - 200)) + 1;
            int end = text.indexOf(' ', at + 20);
            String quote = text.substring(at, end).strip();
            if (!plain.contains(quote)) {
                quote = text.substring(at, text.indexOf(' ', at));
            }
            made.add(new SharedAnnotation(
                    AnnotationId.random(),
                    TextHash.of(text),
                    null,
                    new Target.OfPassage(at, at + quote.length(), quote, "", "", "words"),
                    author,
                    "Comment " + i + " of some length, as people write them.",
                    null,
                    Status.OPEN,
                    Instant.EPOCH,
                    Instant.EPOCH,
                    Changes.NONE));
        }
        return new ReviewFileWriter()
                .write(new ReviewFile(
                        new ArticleReference(Person.ARTICLE, "Words", "en"), ReviewState.of(List.of(text), made)));
    }
}

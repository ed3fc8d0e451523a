package app.galley.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.article.ArticleId;
import app.galley.exchange.Counts;
import app.galley.exchange.Merged;
import app.galley.exchange.ReviewMerging;
import app.galley.exchange.Undone;
import app.galley.library.FullDisk;
import app.galley.review.ReviewException;
import app.galley.review.ReviewFile;
import app.galley.review.ReviewFileReader;
import app.galley.review.ReviewFileWriter;
import app.galley.ui.review.MergingModel.Found;
import app.galley.ui.review.MergingModel.Mergeable;
import app.galley.ui.review.MergingModel.Refused;
import app.galley.ui.task.DirectTasks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is merged and what is asked before, in real libraries, without a window. */
final class MergingModelTest {

    private static final String TEXT = "# Legs\n\nVeins carry blood back.\n\nWalk, and raise your legs.\n";

    @TempDir
    private Path folder;

    private final Log log = new Log();
    private Reviewer writer;
    private MergingModel model;

    /** Notes what the window would show. */
    private static final class Log implements MergingModel.Host {
        final List<String> steps = new ArrayList<>();
        final List<Refused> refused = new ArrayList<>();
        final List<Merged> merged = new ArrayList<>();
        final List<Exception> problems = new ArrayList<>();

        @Override
        public void begin() {
            steps.add("busy");
        }

        @Override
        public void reading(Path file) {
            steps.add("reads " + file.getFileName());
        }

        @Override
        public void ended() {
            steps.add("rests");
        }

        @Override
        public void keepDrafts(Set<ArticleId> articles, Runnable then) {
            steps.add("keeps " + articles.size());
            then.run();
        }

        @Override
        public void refused(Refused some) {
            refused.add(some);
        }

        @Override
        public void merged(Merged done, List<Mergeable> reviews) {
            merged.add(done);
        }

        @Override
        public void failed(Exception problem) {
            problems.add(problem);
        }
    }

    @BeforeEach
    void open() {
        writer = new Reviewer(folder, "Wilma", TEXT);
        model = new MergingModel(new ReviewMerging(writer.library, writer.parser), new DirectTasks(), log);
    }

    @AfterEach
    void close() {
        writer.close();
        assertEquals(List.of(), log.problems);
    }

    private Path from(String name, String words, String body) {
        try (Reviewer reviewer = new Reviewer(folder, name, TEXT)) {
            reviewer.says(words, body);
            return reviewer.sends();
        }
    }

    private Path broken() throws IOException {
        return Files.writeString(folder.resolve("broken.review.json"), "{\"type\": \"Annot");
    }

    @Test
    void mergesSeveralAtOnceAndTakesThemBack() {
        model.merge(List.of(from("Ole", "blood", "Dark."), from("Pia", "Walk", "Run.")), null);
        assertEquals(List.of("Dark.", "Run."), writer.bodies());
        assertEquals(
                List.of("busy", "reads Ole.review.json", "reads Pia.review.json", "rests", "keeps 1", "busy", "rests"),
                log.steps);
        Merged merged = log.merged.getFirst();
        assertEquals(new Counts(2, 0, 0, 0, 0), merged.counts());
        List<Undone> undone = new ArrayList<>();
        model.undo(merged.undo(), undone::add, Assertions::fail);
        assertEquals(List.of(), writer.bodies());
        assertEquals("The merge was taken back.", MergedWords.undone(undone.getFirst()));
    }

    @Test
    void saysWhenAMergeCouldNotBeTakenBackAndCanThenBeAskedAgain() {
        model.merge(List.of(from("Ole", "blood", "Dark.")), null);
        List<Undone> undone = new ArrayList<>();
        int[] failed = {0};
        Merged merged = log.merged.getFirst();
        try (FullDisk _ = new FullDisk(writer.library.file(), "annotation")) {
            model.undo(merged.undo(), undone::add, () -> failed[0]++);
        }
        assertEquals(1, failed[0]);
        assertEquals(1, log.problems.size());
        log.problems.clear();
        model.undo(merged.undo(), undone::add, () -> failed[0]++);
        assertEquals(1, failed[0]);
        assertEquals(1, undone.size());
    }

    @Test
    void mergesNothingUntilAskedWhereOneCannotBeRead() throws IOException {
        model.merge(List.of(from("Ole", "blood", "Dark."), broken()), null);
        assertEquals(List.of(), writer.bodies());
        Refused refused = log.refused.getFirst();
        assertTrue(refused.refusals().getFirst().startsWith("broken.review.json is cut off"));
        model.merge(refused.others());
        assertEquals(List.of("Dark."), writer.bodies());
    }

    @Test
    void refusesWhatIsOnAnArticleThatIsNotHere() {
        Path file;
        try (Reviewer reviewer = new Reviewer(folder, "Ole", "# Arms\n\nOther words.\n")) {
            reviewer.says("Other", "Which?");
            file = reviewer.sends();
        }
        model.merge(List.of(file), null);
        assertTrue(
                log.refused.getFirst().refusals().getFirst().contains("not in this library"),
                log.refused.getFirst().refusals().getFirst());
        assertEquals(List.of(), writer.bodies());
    }

    @Test
    void saysInWordsWhatCameOfIt() {
        model.merge(List.of(from("Ole", "blood", "Dark.")), null);
        Merged.OfFile file = log.merged.getFirst().files().getFirst();
        assertEquals("1 added. In the text now: 1 exact.", MergedWords.line(file.counts(), file.standings()));
        model.merge(List.of(folder.resolve("Ole.review.json")), null);
        Merged again = log.merged.getLast();
        assertTrue(again.changedNothing());
        assertEquals("Nothing new: “Legs” has all that is in Ole.review.json already.", MergedWords.nothingNew(again));
    }

    @Test
    void tellsReviewsFromArticles() throws IOException {
        Path review = from("Ole", "blood", "Dark.");
        Path page = Files.writeString(folder.resolve("page.html"), "<html><body><h1>Page</h1></body></html>");
        Path text = Files.writeString(folder.resolve("text.md"), "# Text\n");
        model.sort(List.of(text, review, page), (reviews, others) -> {
            assertEquals(List.of(new Found(review, null)), reviews);
            assertEquals(List.of(text, page), others);
            log.steps.add("sorted");
        });
        assertEquals("sorted", log.steps.getLast());
    }

    @Test
    void readsACopyOnce() throws IOException, ReviewException {
        ReviewFile review = new ReviewFileReader().read(from("Ole", "blood", "Dark."));
        Path copy = Files.writeString(
                folder.resolve("copy.html"),
                "<meta name=\"galley-review-copy\" content=\"1\"><script type=\"application/json\" id=\"galley:review\">"
                        + new ReviewFileWriter().inCopy(review, TEXT) + "</script>");
        List<Found> found = new ArrayList<>();
        model.sort(List.of(copy), (reviews, others) -> found.addAll(reviews));
        Files.delete(copy);
        model.mergeFound(found, null);
        assertEquals(List.of("Dark."), writer.bodies());
    }
}

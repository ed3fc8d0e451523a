package app.galley.exporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.galley.annotation.Annotation;
import app.galley.annotation.AnnotationId;
import app.galley.annotation.Status;
import app.galley.annotation.Target;
import app.galley.article.RevisionKind;
import app.galley.browsing.Chromium;
import app.galley.exchange.Merged;
import app.galley.exchange.ReviewMerging;
import app.galley.library.Library;
import app.galley.library.NewArticle;
import app.galley.markdown.MarkdownParser;
import app.galley.review.Merge;
import app.galley.review.ReviewException;
import app.galley.review.ReviewFile;
import app.galley.review.ReviewState;
import app.galley.review.SharedAnnotation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** Reviewing in a review copy, in a real browser and from disk. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ReviewCopyInBrowserTest {

    private static final String MARKDOWN = """
            # The *lives* of ducks 🦆

            A duck 🦆🏽 swims in the re\u0301sume\u0301 of a *very **calm** lake*, near [the old
            mill](https://example.org/ "title") &amp; home.

            ## שלום לברווז

            הברווז שוחה **באגם** השקט, and then it left the lake again.

            - First item with `code in it`
            - Second *item*
                1. Deeper item

            | Name | Number |
            |------|-------:|
            | Mallard | 12 & more |
            | Teal | 3 |

            ```java
            int ducks = 1; // "🦆" < 2

            return ducks;
            ```

            > A quote about ponds.

            The end[^n] of it.

            [^n]: A note on ponds and *reeds*.
            """;

    private Chromium chromium;
    private ReviewCopyPage page;
    private ReviewedArticle article;
    private AnnotationId came;
    private Path file;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException, ExportException {
        article = new ReviewedArticle(MARKDOWN);
        came = article.comment("swims", "Where *to*?", null, Status.OPEN);
        file = article.write(folder.resolve("ducks.html"));
        chromium = Chromium.start(folder.resolve("browser"));
        page = new ReviewCopyPage(chromium);
    }

    @BeforeEach
    void open() {
        chromium.size(1280, 900);
        page.openForTheFirstTime(file);
    }

    @AfterAll
    void close() throws IOException {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void commentsByMouse() throws ReviewException {
        page.drag("near", "mill");
        page.commentOnSelection("Nora", "Which mill?");
        assertEquals(2, page.cards().size());
        ReviewFile saved = page.save();
        SharedAnnotation only = only(saved);
        assertEquals("Which mill?", only.body());
        assertEquals("Nora", only.author().name());
        assertEquals(article.passage("near", "mill"), only.target());
        assertEquals(article.review().article(), saved.article());
        assertTrue(page.told().startsWith("Saved as the-lives-of-ducks"), page.told());
    }

    @Test
    void commentsByKeyboardAlone() throws ReviewException {
        page.keys("c");
        page.keys(Keys.ARROW_DOWN);
        page.keys(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
        page.chord(Keys.SHIFT, Keys.ARROW_RIGHT);
        page.keys(Keys.ENTER);
        page.write("Tom", "Only one?");
        page.chord(Keys.CONTROL, Keys.ENTER);
        chromium.until("it is added", () -> page.cards().size() == 2, page::shown);
        SharedAnnotation only = only(page.save());
        assertEquals("Only one?", only.body());
        assertEquals(article.passage("duck 🦆🏽"), only.target());
    }

    @Test
    void repliesSuggestsAndResolves() throws ReviewException {
        page.keys("n", "r");
        page.write("Tom", "To the *reeds*.");
        page.chord(Keys.CONTROL, Keys.ENTER);
        chromium.until("there is a reply", () -> page.cards().getFirst().contains("To the"), page::shown);
        page.keys("e");
        chromium.until("it is resolved", () -> page.cards().getFirst().contains("Reopen"), page::shown);
        page.select("calm", "calm");
        page.press("Suggest");
        chromium.until("the form is open", () -> page.focused().equals("galley:replacement"), page::shown);
        page.chord(Keys.CONTROL, "a");
        page.keys("quiet");
        page.chord(Keys.CONTROL, Keys.ENTER);
        chromium.until("there is a suggestion", () -> page.cards().size() == 2, page::shown);
        assertEquals("quiet", page.run("return document.querySelector('article ins').textContent"));

        ReviewState merged = Merge.of(article.review().state(), page.save().state());
        assertEquals(List.of(), merged.conflicts());
        assertEquals(3, merged.annotations().size());
        assertEquals(Status.RESOLVED, saying("Where *to*?", merged).status());
        assertEquals(came, saying("To the *reeds*.", merged).parent());
        assertEquals("quiet", saying("", merged).replacement());
        assertEquals(article.passage("calm"), saying("", merged).target());
    }

    @Test
    void commentsOnASection() throws ReviewException {
        page.press("Comment on the section “שלום לברווז”");
        page.write("Tom", "All of this.");
        page.chord(Keys.CONTROL, Keys.ENTER);
        chromium.until("it is added", () -> page.cards().size() == 2, page::shown);
        String id = article.parsed().outline().flat().get(1).id();
        assertEquals(new Target.OfSection(id, "שלום לברווז"), only(page.save()).target());
    }

    @Test
    void keepsWhatWasWrittenThroughAReload() throws ReviewException {
        page.select("lake", "lake");
        page.commentOnSelection("Nora", "Kept");
        chromium.driver().navigate().refresh();
        chromium.until("it is there again", () -> page.cards().size() == 2, page::shown);
        assertTrue(page.told().contains("still there"), page.told());
        page.select("mill", "mill");
        page.commentOnSelection("", "Later");
        assertEquals(
                List.of("Kept", "Later"),
                page.save().state().annotations().stream()
                        .map(SharedAnnotation::body)
                        .sorted()
                        .toList());
    }

    @Test
    void mergesIntoALibraryWhoseTextHasGoneOn(@TempDir Path folder) throws ReviewException {
        try (Library library = Library.open(folder.resolve("writer.galley"))) {
            library.articles()
                    .create(
                            ReviewedArticle.ID,
                            new NewArticle(
                                    "Ducks", "en", MARKDOWN, null, RevisionKind.IMPORTED, 9, 2, List.of(), List.of()));
            ReviewMerging merging = new ReviewMerging(library, new MarkdownParser());
            merging.merge(List.of(merging.read(file, null)));
            assertEquals(1, library.annotations().list(ReviewedArticle.ID).size());

            page.drag("calm", "lake");
            page.commentOnSelection("Nora", "How calm?");
            // The comment before the new one, which is the one the copy came with.
            page.keys("p", "r");
            page.write("", "To the reeds.");
            page.chord(Keys.CONTROL, Keys.ENTER);
            chromium.until("there is a reply", () -> page.shown().contains("To the reeds."), page::shown);
            String later = MARKDOWN.replace("A duck 🦆🏽", "It was *morning*. A duck 🦆🏽")
                    .replace("\n\n> A quote", "\n\nNew.\n\n> A quote");
            library.revisions().add(ReviewedArticle.ID, later, "Ducks", 9, 2, RevisionKind.EDITED, null);

            Merged merged = merging.merge(List.of(merging.read(page.saveFile(), null)));
            assertEquals(2, merged.counts().added());
            assertEquals(0, merged.counts().conflicts());
            assertEquals(0, merged.articles().getFirst().standings().notExact());
            Annotation reply = library.annotations().list(ReviewedArticle.ID).stream()
                    .filter(Annotation::isReply)
                    .findFirst()
                    .orElseThrow();
            assertEquals(came, reply.parent());
            assertEquals("Nora", reply.author().name());
            merging.undo(merged.undo());
            assertEquals(1, library.annotations().list(ReviewedArticle.ID).size());
        }
    }

    /** Each passage as Galley itself would keep it, whatever it goes across. */
    @Test
    void namesPlacesAsGalleyDoes() throws ReviewException {
        String[][] passages = {
            {"lives of", "ducks 🦆"},
            {"🦆🏽", "🦆🏽"},
            {"re\u0301sume\u0301", "re\u0301sume\u0301"},
            {"e\u0301sum", "e\u0301sum"},
            {"calm", "lake"},
            {"the old", "home"},
            {"& home", "home"},
            {"לברווז", "הברווז"},
            {"שוחה", "and then"},
            {"home", "שלום"},
            {"code", "Second"},
            {"item with", "Deeper item"},
            {"Number", "Mallard"},
            {"12 & more", "Teal"},
            {"1; //", "return"},
            {"< 2", "quote"},
            {"The end", "of it"},
            {"note on", "reeds"},
            {"ponds.", "The"},
        };
        for (int i = 0; i < passages.length; i++) {
            page.select(passages[i][0], passages[i][1]);
            page.commentOnSelection("Nora", "c" + i);
        }
        ReviewState saved = page.save().state();
        assertEquals(passages.length, saved.annotations().size());
        for (int i = 0; i < passages.length; i++) {
            assertEquals(
                    article.passage(passages[i][0], passages[i][1]),
                    saying("c" + i, saved).target(),
                    passages[i][0]);
        }
    }

    private static SharedAnnotation only(ReviewFile file) {
        assertEquals(1, file.state().versions().size());
        return file.state().annotations().getFirst();
    }

    private static SharedAnnotation saying(String body, ReviewState state) {
        return state.annotations().stream()
                .filter(annotation -> annotation.body().equals(body))
                .findFirst()
                .orElseThrow();
    }
}
